import { ellipse, line, path, shape } from "../paper/shapes";
import { remember, type Sketch, stand } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import type { CastMember } from "../people/cast";
import { lookOf } from "../people/look";
import { drawPerson, type PersonRequest } from "../people/person";
import { TABLE_DEPTH } from "../scenes/parts/room";
import { seatedPose } from "./poses";
import { moodMark } from "./tools";

const HEIGHTS = [262, 262, 242, 214, 190];
/** Chin above the table top: room for dishes below every face. */
const CHIN_ABOVE_TABLE = 60;
/** Units from the soles: chin and hem of grown-ups and of children with their lower heads. */
const CHIN = { adult: 60, child: 49 };
const HEM = 28;

/** People behind a table, a stove, a couch or a row of seats, faces clear above it. */
export function placeSeated(sketch: Sketch, stage: Stage, cast: CastMember[]): void {
  const { random } = sketch;
  const y = stage.surface?.y ?? 410;
  const order = arrange(sketch, stage, cast);
  const height = (HEIGHTS[cast.length] ?? 176) * random.range(0.98, 1.04);
  order.forEach(({ member, x }, i) => {
    const { who, face, clothes } = member;
    const cook = stage.seating === "stove" && member.narrator;
    const clinic = stage.seating === "clinic";
    const pose = cook ? "offerRight" : clinic ? "stand" : seatedPose(sketch, member);
    const request: PersonRequest = {
      who,
      face,
      clothes,
      x,
      y: clinic ? 488 : seatY(who, height, y) + (i % 2) * 3,
      height,
      pose,
      flip: cook ? true : x > 256,
    };
    const person = drawPerson(request);
    const ladle = cook ? drawLadle(person.hand.x, person.hand.y) : "";
    stand(sketch, TABLE_DEPTH - 12 + i * 0.1, person.svg + ladle);
    remember(sketch, { what: who, part: "head", box: person.head, depth: TABLE_DEPTH - 12 });
    remember(sketch, { what: who, part: "person", box: { ...person.body, y1: y }, depth: TABLE_DEPTH - 12 });
    if (member.narrator) stand(sketch, TABLE_DEPTH - 11, moodMark(sketch, person));
  });
}

/** The feet's y that puts a chin above the table and the hem below it. */
function seatY(who: string, height: number, tableY: number): number {
  const { scale } = lookOf(who);
  const unit = (height * scale) / 100;
  const chin = scale < 0.86 ? CHIN.child : CHIN.adult;
  const taller = Math.max(0, (scale - 1) * 40);
  const rise = Math.min(CHIN_ABOVE_TABLE + taller, (chin - HEM) * unit - 2);
  return tableY - rise + chin * unit;
}

type Seat = { member: CastMember; x: number };

function arrange({ random }: Sketch, stage: Stage, cast: CastMember[]): Seat[] {
  const spread = (members: CastMember[], from: number, to: number): Seat[] =>
    members.map((member, i) => ({
      member,
      x: from + ((i + 0.5) * (to - from)) / members.length + random.range(-5, 5),
    }));
  if (stage.seating === "stove") return [...spread(cast.slice(0, 1), 96, 176), ...spread(cast.slice(1), 208, 484)];
  if (stage.seating === "clinic") {
    const doctor = cast.filter(({ who }) => who === "doctor");
    const others = cast.filter(({ who }) => who !== "doctor");
    return doctor.length
      ? [...spread(others, 24, others.length > 1 ? 330 : 236), ...spread(doctor, 340, 472)]
      : spread(cast, 60, 452);
  }
  const order = random.chance(0.5) ? [...cast] : [...cast].reverse();
  return order.length === 1
    ? [{ member: order[0] as CastMember, x: random.pick([212, 256, 300]) }]
    : spread(order, order.length > 3 ? 30 : 64, order.length > 3 ? 482 : 448);
}

const drawLadle = (x: number, y: number) =>
  line(path`M${x} ${y}l-4 -34`, "#4a372c", 5.4) + shape(ellipse(x - 4, y - 38, 10, 8), "#c9cdd2", 2.2);
