import type { Thing } from "@/lib/painters/reading/plan";
import { remember, type Sketch, stand } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import type { CastMember } from "../people/cast";
import { lookOf } from "../people/look";
import { type DrawnPerson, drawPerson, type PersonRequest } from "../people/person";
import type { Room } from "./big";
import { heldThing } from "./held";
import { freePose } from "./poses";
import { moodMark, withTool } from "./tools";
import { drawUmbrella, needsUmbrella } from "./umbrella";

/** Crown height by number of people: few people are drawn large. */
const HEIGHTS = [236, 236, 216, 194, 172];
/** Room a person of height 1 needs with arms. */
const ELBOW_ROOM = 0.54;

export type StandingPerson = { member: CastMember; request: PersonRequest; index: number };

/** Puts people side by side on the ground and things into their hands; returns the things nobody could take. */
export function placeStanding(sketch: Sketch, stage: Stage, cast: CastMember[], room: Room, handy: Thing[]): Thing[] {
  const people = lineUp(sketch, stage, cast, room);
  // All heads first: a hand may then avoid every face, also those drawn later.
  for (const { request } of people) {
    const { head } = drawPerson(request);
    remember(sketch, { what: request.who, part: "head", box: head, depth: request.y });
  }
  const left = [...handy];
  for (const person of people) {
    const umbrella = needsUmbrella(sketch, stage, person.index);
    const busy =
      umbrella ||
      ["carry", "fish", "hike"].some(
        (action) => sketch.plan.actions.some((a) => a === action) && person.member.narrator,
      );
    const thing = busy ? undefined : left[0];
    const held = thing ? heldThing(sketch, person.request, thing) : null;
    if (held) left.shift();
    const request = held?.request ?? {
      ...person.request,
      pose: umbrella ? ("umbrella" as const) : freePose(sketch, stage, person.member),
    };
    const drawn = drawPerson(request);
    if (umbrella) stand(sketch, stage.back + 1, drawUmbrella(sketch, drawn, request.flip === true));
    const tool = held || umbrella ? null : withTool(sketch, stage, person.member, request, drawn);
    if (tool?.behind) stand(sketch, tool.far ? stage.back + 1 : request.y - 0.1, tool.behind);
    stand(sketch, request.y, drawn.svg + (tool?.before ?? ""));
    if (held) {
      stand(sketch, stage.front + 9, held.svg);
      remember(sketch, { what: held.thing.id, part: "thing", box: held.box, depth: stage.front + 9 });
    }
    finishPerson(sketch, person, drawn);
  }
  return left;
}

function finishPerson(sketch: Sketch, { member, request }: StandingPerson, drawn: DrawnPerson): void {
  remember(sketch, { what: member.who, part: "person", box: drawn.body, depth: request.y });
  if (member.narrator) stand(sketch, request.y + 1, moodMark(sketch, drawn));
}

function lineUp(sketch: Sketch, stage: Stage, cast: CastMember[], room: Room): StandingPerson[] {
  const { random } = sketch;
  const wide = room.to - room.from;
  const widest = cast.reduce((sum, { who }) => sum + Math.max(0.8, lookOf(who).scale) * ELBOW_ROOM, 0);
  const height = Math.min((HEIGHTS[cast.length] ?? 172) * random.range(0.97, 1.05), wide / widest, stage.front - 190);
  const order = random.chance(0.5) ? [...cast] : [...cast].reverse();
  const needs = order.map(({ who }) => Math.max(0.8, lookOf(who).scale) * ELBOW_ROOM * height);
  const spare = wide - needs.reduce((sum, need) => sum + need, 0);
  // Close friends stand closer than the paper would allow; the rest of the room goes to the sides, unevenly.
  const gap = Math.min(34, spare / (order.length + 1));
  const side = Math.max(0, spare - gap * (order.length - 1));
  let x = room.from + side * random.range(0.3, 0.7);
  return order.map((member, i) => {
    const need = needs[i] ?? 0;
    const center = x + need / 2;
    x += need + gap;
    const y = stage.front - (i % 2 ? 10 : 0) - random.range(0, 6);
    // Hands act away from neighbours; somebody alone with a rod turns to the wide side of the paper.
    const rod = member.narrator && sketch.plan.actions.includes("fish");
    const flip =
      rod && order.length === 1
        ? center > 256
        : order.length === 1
          ? random.chance(0.5)
          : center < (room.from + room.to) / 2;
    const { who, face, clothes } = member;
    return {
      member,
      index: cast.indexOf(member),
      request: { who, face, clothes, x: center, y, height, flip, pose: "stand" as const },
    };
  });
}
