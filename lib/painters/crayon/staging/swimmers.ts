import { OUTLINE } from "../paper/colour";
import { isHushed } from "../paper/light";
import { ellipse, line, path } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import type { CastMember } from "../people/cast";
import { commit, createShot } from "./shot";
import { findSpot } from "./spot";

/** Those who swim go into the water, at most two; somebody stays ashore unless the writer is alone. */
export function whoSwims(
  sketch: Sketch,
  stage: Stage,
  cast: CastMember[],
): { ashore: CastMember[]; swimmers: CastMember[] } {
  if (!sketch.plan.actions.includes("swim") || stage.water === null) return { ashore: cast, swimmers: [] };
  const said = cast.filter(({ deeds }) => deeds.some(({ action }) => action === "swim"));
  const swimmers = (said.length > 0 && said.length < cast.length ? said : cast.slice(-1)).slice(-2);
  return { ashore: cast.filter((member) => !swimmers.includes(member)), swimmers };
}

/** Somebody in the water with a ring, where the people ashore leave a view. */
export function placeSwimmer(sketch: Sketch, stage: Stage, member: CastMember, alone: boolean): void {
  const height = (alone ? 176 : 128) / Math.min(1, member.look.scale * 1.1);
  const seen = height * member.look.scale;
  const y = (stage.water ?? stage.horizon) + (alone ? 36 : 8);
  const depth = y - 14;
  const x =
    findSpot(sketch, {
      w: seen * 0.74,
      h: seen,
      base: y,
      depth,
      preferred: alone ? [] : [70, 442, 256],
      from: 24,
      to: 488,
      crowding: 2,
    }) ?? (alone ? 256 : 66);
  const shot = createShot({ ground: depth });
  const swimming = {
    ...member,
    face: member.face === "calm" && !isHushed(member.day) ? ("happy" as const) : member.face,
  };
  shot.person(swimming, { x, y: depth, height, pose: "swim", depth, flip: x > 256 });
  const waterline = depth - seen * 0.14;
  shot.thing(
    "swim ring",
    ring(x, waterline, seen * 0.32),
    { x0: x - seen * 0.36, x1: x + seen * 0.36, y0: waterline - seen * 0.1, y1: waterline + seen * 0.13 },
    depth + 0.2,
    member.who,
  );
  commit(sketch, shot);
}

function ring(x: number, y: number, r: number): string {
  const d = ellipse(x, y, r, r * 0.3);
  return (
    `<path d="${d}" fill="none" stroke="${OUTLINE}" stroke-width="13.6"/><path d="${d}" fill="none" stroke="#fff6ea" stroke-width="9.6"/><path d="${d}" fill="none" stroke="#ff8f6b" stroke-width="9.6" stroke-dasharray="17 13"/>` +
    line(path`M${x - r * 1.6} ${y + r * 0.36}q10 -8 20 0t20 0t20 0t20 0t20 0`, "#ffffff", 4)
  );
}
