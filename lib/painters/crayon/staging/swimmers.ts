import { OUTLINE } from "../paper/colour";
import { ellipse, line, path } from "../paper/shapes";
import { remember, type Sketch, stand } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import type { CastMember } from "../people/cast";
import { drawPerson } from "../people/person";

/** Takes somebody out of the line and into the water with a ring; returns who stays ashore. */
export function placeSwimmers(sketch: Sketch, stage: Stage, cast: CastMember[]): CastMember[] {
  const wet = sketch.plan.actions.includes("swim") && stage.water !== null;
  const swimmer = cast[cast.length - 1];
  if (!wet || !swimmer || stage.water === null) return cast;
  const alone = cast.length === 1;
  const x = alone ? sketch.random.range(190, 320) : sketch.random.pick([120, 392]);
  const y = stage.water + (alone ? 26 : 0);
  const height = alone ? 150 : 98;
  const { who, face, clothes } = swimmer;
  const person = drawPerson({ who, face: face === "calm" ? "happy" : face, clothes, x, y, height, pose: "swim" });
  stand(sketch, y - 14, person.svg + ring(x, y - height * 0.08, height * 0.4));
  remember(sketch, { what: who, part: "head", box: person.head, depth: y - 14 });
  remember(sketch, { what: who, part: "person", box: person.body, depth: y - 14 });
  return cast.slice(0, -1);
}

function ring(x: number, y: number, r: number): string {
  const d = ellipse(x, y, r, r * 0.3);
  return (
    `<path d="${d}" fill="none" stroke="${OUTLINE}" stroke-width="13.6"/><path d="${d}" fill="none" stroke="#fff6ea" stroke-width="9.6"/><path d="${d}" fill="none" stroke="#ff8f6b" stroke-width="9.6" stroke-dasharray="17 13"/>` +
    line(path`M${x - r * 1.6} ${y + r * 0.36}q10 -8 20 0t20 0t20 0t20 0t20 0`, "#ffffff", 4)
  );
}
