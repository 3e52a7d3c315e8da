import type { Random } from "../paper/random";
import type { Sketch } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import { ARRANGEMENTS, type Arrangement, arrange, LEAST_HEIGHT } from "./arrange";
import type { Room } from "./big";
import { checkLayout } from "./layout-check";
import { placeMoodMark } from "./mood-mark";
import { commit, createShot, type Shot } from "./shot";
import type { Spot, Tableau } from "./tableau";

const SIZES = [1, 1, 0.88];
const ONCE = [0.92];
/** Arrangements that are tried in every size; a crowd that fits in none of them is unlikely to fit in the rest. */
const THOROUGH = 4;

/** Puts groups on the ground: the first arrangement of the seed's that hides no face and leaves nobody outside. */
export function placeStanding(sketch: Sketch, stage: Stage, groups: readonly Tableau[], room: Room): void {
  if (groups.length === 0) return;
  let best: { shots: Shot[]; faults: number } | null = null;
  for (const [turn, kind] of preferred(sketch.random.of("arrangements")).entries()) {
    for (const [i, shrink] of (turn < THOROUGH ? SIZES : ONCE).entries()) {
      // The last resort may use all of the paper, also where a big thing stands behind.
      const spots = arrange(
        kind,
        groups,
        turn === ARRANGEMENTS.length || (kind === "row" && i > 0) ? { from: 14, to: 498 } : room,
        stage,
        sketch.random.of(kind),
        shrink,
      );
      if (!spots) break;
      const shots = drawAll(groups, spots);
      const faults = faultsOf(sketch, shots, spots);
      if (!best || faults < best.faults) best = { shots, faults };
      if (faults === 0) break;
    }
    if (best?.faults === 0) break;
  }
  for (const shot of best?.shots ?? []) {
    commit(sketch, shot);
    const me = shot.people.get("me");
    const y = shot.placed.find(({ what }) => what === "me")?.depth ?? stage.front;
    if (me) placeMoodMark(sketch, me, y + 1);
  }
}

/** The arrangements in the order the seed likes them; a plain row is never far. */
function preferred(random: Random): Arrangement[] {
  const left: Arrangement[] = [...ARRANGEMENTS];
  const order: Arrangement[] = [];
  while (left.length > 0) order.push(...left.splice(random.int(left.length), 1));
  return [...order, "row"];
}

export function drawAll(groups: readonly Tableau[], spots: readonly Spot[]): Shot[] {
  return groups.flatMap((group, i) => {
    const spot = spots[i];
    if (!spot) return [];
    const shot = createShot({ ground: spot.y, posture: group.posture ?? "standing" });
    group.draw(shot, spot);
    return [shot];
  });
}

function faultsOf(sketch: Sketch, shots: readonly Shot[], spots: readonly Spot[]): number {
  const known = checkLayout(sketch.placed).length;
  const all = [...sketch.placed, ...shots.flatMap(({ placed }) => placed)];
  const tiny = spots.filter(({ height }) => height < LEAST_HEIGHT).length;
  return checkLayout(all).length - known + crowded(shots) + tiny;
}

/** People of different groups that stand on each other's feet. */
function crowded(shots: readonly Shot[]): number {
  const heads = shots.map(({ placed }) => placed.filter(({ part }) => part === "head"));
  let count = 0;
  heads.forEach((mine, i) => {
    for (const others of heads.slice(i + 1))
      for (const a of mine)
        for (const b of others) {
          const shared = Math.min(a.box.x1, b.box.x1) - Math.max(a.box.x0, b.box.x0);
          const across = Math.min(a.box.x1 - a.box.x0, b.box.x1 - b.box.x0);
          if (shared > across * 0.45 && Math.abs(a.box.y0 - b.box.y0) < 60) count++;
        }
  });
  return count;
}
