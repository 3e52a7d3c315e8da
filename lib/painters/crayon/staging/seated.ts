import { ellipse, line, path, shape } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import type { CastMember } from "../people/cast";
import { buildOf } from "../people/look";
import { TABLE_DEPTH } from "../scenes/parts/room";
import { groupsOf } from "./groups";
import { checkLayout } from "./layout-check";
import { placeMoodMark } from "./mood-mark";
import { commit, createShot, type Shot } from "./shot";
import type { Tableau } from "./tableau";

const HEIGHTS = [262, 262, 242, 214, 188, 168];
/** Chin above the table top: room for dishes below every face. */
const CHIN_ABOVE_TABLE = 60;
/** Units from the soles to where trousers and skirts may be cut by a table top. */
const HEM = 28;

const TRIES = 5;

/** People behind a table, a stove, a couch or a row of seats, faces clear above it. Returns the things they hold. */
export function placeSeated(sketch: Sketch, stage: Stage, cast: readonly CastMember[]): readonly string[] {
  const ordered = stage.seating === "stove" ? cookFirst(cast) : cast;
  const groups = groupsOf(sketch, stage, ordered, []);
  let best: { shots: Shot[]; faults: number } | null = null;
  for (let i = 0; i < TRIES && best?.faults !== 0; i++) {
    const shots = seatAll(sketch, stage, groups, cast.length);
    const faults = checkLayout([...sketch.placed, ...shots.flatMap(({ placed }) => placed)]).length;
    if (!best || faults < best.faults) best = { shots, faults };
  }
  for (const shot of best?.shots ?? []) {
    commit(sketch, shot);
    const me = shot.people.get("me");
    if (me) placeMoodMark(sketch, me, TABLE_DEPTH - 11);
  }
  return groups.flatMap(({ uses }) => uses);
}

function seatAll(sketch: Sketch, stage: Stage, groups: readonly Tableau[], people: number): Shot[] {
  const table = stage.surface?.y ?? 410;
  const clinic = stage.seating === "clinic";
  const height = (HEIGHTS[people] ?? 168) * sketch.random.range(0.96, 1.03);
  return seats(sketch, stage, groups, height).flatMap(({ group, x, room }, i) => {
    const first = group.members[0];
    if (!first) return [];
    const cooking = stage.seating === "stove" && i === 0;
    const fitting = cooking
      ? Math.max(leastHeight(group), Math.min(height, 214))
      : Math.max(leastHeight(group), Math.min(height, (room * 100) / Math.max(40, group.width * 0.8)));
    const feetOf = (member: CastMember) => (clinic ? 488 : seatY(member, fitting, table)) + (i % 2) * 3;
    const y = feetOf(first);
    const shot = createShot({
      ground: TABLE_DEPTH - 12 + i * 0.1,
      feet: y,
      posture: clinic ? "standing" : "table",
      feetOf,
      ...(clinic ? {} : { table }),
    });
    const half = Math.min(240, (group.width * fitting) / 200);
    const inside = Math.max(16 + half, Math.min(496 - half, x));
    if (cooking) stir(shot, first, x, y, fitting);
    else group.draw(shot, { x: inside, y, height: fitting, flip: sketch.random.chance(0.8) ? x > 256 : x <= 256 });
    return [shot];
  });
}

/** The feet's y that puts a chin above the table and the hem below it. */
function seatY({ look }: CastMember, height: number, tableY: number): number {
  const unit = (height * look.scale) / 100;
  const build = buildOf(look);
  const chin = -build.neck;
  const taller = Math.max(0, (look.scale - 1) * 40);
  const rise = Math.min(CHIN_ABOVE_TABLE + taller, (chin - Math.min(HEM, -build.hip)) * unit - 2);
  return tableY - rise + chin * unit;
}

/** Pixels for scale 1 at which the smallest of a group is still big enough above the table. */
const leastHeight = ({ members }: Tableau) =>
  Math.max(...members.map(({ look }) => (look.age === "baby" ? 106 : look.age === "child" ? 126 : 124) / look.scale));

/** Who cooks stands at the stove. */
const cookFirst = (cast: readonly CastMember[]) => [...cast].sort((a, b) => Number(cooks(b)) - Number(cooks(a)));
const cooks = ({ deeds }: CastMember) => deeds.some(({ action, by }) => action === "cook" && by.length > 0);

function stir(shot: Shot, cook: CastMember, x: number, y: number, height: number): void {
  const apron = { ...cook, clothes: { ...cook.clothes, apron: cook.clothes.outfit !== "chef" } };
  shot.person(apron, {
    x,
    y,
    height,
    flip: true,
    pose: "offer",
    hold: ({ hand }) => ({
      what: "ladle",
      box: { x0: hand.x - 14, x1: hand.x + 6, y0: hand.y - 46, y1: hand.y },
      svg:
        line(path`M${hand.x} ${hand.y}l-4 -34`, "#4a372c", 5.4) +
        shape(ellipse(hand.x - 4, hand.y - 38, 10, 8), "#c9cdd2", 2.2),
    }),
  });
}

type Seat = { group: Tableau; x: number; room: number };

function seats(sketch: Sketch, stage: Stage, groups: readonly Tableau[], height: number): Seat[] {
  const { random } = sketch;
  const spread = (some: readonly Tableau[], from: number, to: number): Seat[] => {
    const total = some.reduce((sum, { width }) => sum + width, 0) || 1;
    let x = from;
    return some.map((group) => {
      const room = ((to - from) * group.width) / total;
      x += room;
      return { group, x: x - room / 2 + (some.length > 1 ? random.range(-4, 4) : 0), room };
    });
  };
  if (stage.seating === "stove") return [...spread(groups.slice(0, 1), 96, 190), ...spread(groups.slice(1), 208, 484)];
  if (stage.seating === "clinic") {
    // A doctor who does something with a patient is in the middle with them.
    const isDoctor = ({ members }: Tableau) => members.every(({ who }) => who === "doctor" || who === "nurse");
    const doctors = groups.filter(isDoctor);
    const others = groups.filter((group) => !isDoctor(group));
    return doctors.length > 0
      ? [...spread(others, 24, doctors.length > 1 ? 250 : 330), ...spread(doctors, doctors.length > 1 ? 262 : 340, 486)]
      : spread(groups, 60, 452);
  }
  const order = random.chance(0.5) ? [...groups] : [...groups].reverse();
  if (order.length === 1 && order[0]) {
    const half = Math.min(220, (order[0].width * height) / 200);
    const x = random.pick([212, 256, 300]);
    return [{ group: order[0], x: Math.max(20 + half, Math.min(492 - half, x)), room: half * 2 }];
  }
  return groups.length > 3 ? spread(order, 22, 490) : spread(order, 52, 460);
}
