import { OUTLINE } from "../paper/colour";
import { ellipse, line, path } from "../paper/shapes";
import { remember, type Sketch, stand } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import type { CastMember } from "../people/cast";
import { drawPerson } from "../people/person";
import { findSpot } from "./spot";

/** The last of the company goes into the water when the day was about swimming; alone, the writer does. */
export function whoSwims(
  sketch: Sketch,
  stage: Stage,
  cast: CastMember[],
): { ashore: CastMember[]; swimmer?: CastMember } {
  const wet = sketch.plan.actions.includes("swim") && stage.water !== null;
  return wet ? { ashore: cast.slice(0, -1), swimmer: cast.at(-1) } : { ashore: cast };
}

/** Somebody in the water with a ring, where the people ashore leave a view. */
export function placeSwimmer(sketch: Sketch, stage: Stage, { who, face, clothes }: CastMember, alone: boolean): void {
  const height = alone ? 168 : 104;
  const y = (stage.water ?? stage.horizon) + (alone ? 30 : -2);
  const depth = y - 14;
  const x =
    findSpot(sketch, {
      w: height * 0.8,
      h: height,
      base: y,
      depth,
      preferred: alone ? [] : [70, 442],
      from: 30,
      to: 482,
      crowding: 2,
    }) ?? (alone ? 256 : 60);
  const person = drawPerson({ who, face: face === "calm" ? "happy" : face, clothes, x, y, height, pose: "swim" });
  stand(sketch, depth, person.svg + ring(x, y - height * 0.08, height * 0.4));
  remember(sketch, { what: who, part: "head", box: person.head, depth });
  remember(sketch, { what: who, part: "person", box: person.body, depth });
}

function ring(x: number, y: number, r: number): string {
  const d = ellipse(x, y, r, r * 0.3);
  return (
    `<path d="${d}" fill="none" stroke="${OUTLINE}" stroke-width="13.6"/><path d="${d}" fill="none" stroke="#fff6ea" stroke-width="9.6"/><path d="${d}" fill="none" stroke="#ff8f6b" stroke-width="9.6" stroke-dasharray="17 13"/>` +
    line(path`M${x - r * 1.6} ${y + r * 0.36}q10 -8 20 0t20 0t20 0t20 0t20 0`, "#ffffff", 4)
  );
}
