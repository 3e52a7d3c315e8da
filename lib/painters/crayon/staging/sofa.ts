import { path, rect, shape } from "../paper/shapes";
import { type Sketch, stand } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import { waxArea } from "../paper/wax";
import type { CastMember } from "../people/cast";
import { groupsOf } from "./groups";
import { placeMoodMark } from "./mood-mark";
import { commit, createShot } from "./shot";

const SEAT = 428;
const HEIGHTS = [206, 206, 200, 184, 164, 150];
const SEATED_AT = 430;

/** A sofa across the room with everybody on it. Returns the things they hold. */
export function placeOnSofa(sketch: Sketch, stage: Stage, cast: readonly CastMember[]): readonly string[] {
  const { random } = sketch;
  drawSofa(sketch);
  const height = HEIGHTS[cast.length] ?? 150;
  const groups = groupsOf(sketch, stage, random.chance(0.5) ? cast : [...cast].reverse(), []);
  const total = groups.reduce((sum, { width }) => sum + width, 0) || 1;
  const [from, to] = groups.length === 1 ? [150, 362] : [92, 420];
  let x = from;
  for (const group of groups) {
    const room = ((to - from) * group.width) / total;
    const y = SEAT + 44;
    const shot = createShot({ ground: SEATED_AT, feet: y, posture: "lap" });
    group.draw(shot, {
      x: groups.length === 1 ? random.pick([200, 256, 312]) : x + room / 2,
      y,
      height,
      flip: random.chance(0.5),
    });
    commit(sketch, shot);
    const me = shot.people.get("me");
    if (me) placeMoodMark(sketch, me, SEATED_AT + 1);
    x += room;
  }
  return groups.flatMap(({ uses }) => uses);
}

function drawSofa(sketch: Sketch): void {
  const { random, light } = sketch;
  const [base, strokes] = random.pick<readonly [string, string]>([
    ["#8fb7e8", "#6b95cc"],
    ["#f2a98f", "#d98468"],
    ["#a9d29a", "#84b573"],
    ["#e3b3d6", "#c58ab8"],
  ]);
  const cloth = {
    base: light.shade(base),
    strokes: light.shade(strokes),
    gap: 9,
    width: 5,
    opacity: 0.7,
    outlined: true,
  };
  const back = waxArea(random, "M76 430V312Q76 288 104 288H408Q436 288 436 312V430Z", { ...cloth, angle: 80 });
  const seat = waxArea(random, path`M84 ${SEAT - 16}H428V${SEAT + 30}H84Z`, { ...cloth, angle: 6 });
  const arm = (x: number) =>
    waxArea(random, path`M${x} ${SEAT + 36}V386Q${x} 362 ${x + 24} 362T${x + 48} 386V${SEAT + 36}Z`, {
      ...cloth,
      angle: 70,
    });
  const feet = shape(rect(70, SEAT + 34, 18, 18) + rect(424, SEAT + 34, 18, 18), "#8f5f35");
  stand(sketch, 420, feet + back + seat);
  stand(sketch, 436, arm(48) + arm(416));
}

/** Where a pet may lie on the sofa beside people. */
export const SOFA_PET = { base: SEAT + 2, depth: 431, from: 100, to: 412 };
