import { BRIGHT } from "../paper/colour";
import { ink, limb, path, shape } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import type { DrawnPerson } from "../people/person";

/** In the rain the writer has an umbrella, and every second one of the others. */
export const needsUmbrella = (sketch: Sketch, stage: Stage, index: number) =>
  sketch.light.raining && stage.outdoor && index % 2 === 0;

/** An open umbrella over a person; meant to be drawn behind everybody, so that it hides no face. */
export function drawUmbrella({ random }: Sketch, person: DrawnPerson, flipped: boolean): string {
  const { hand, head } = person;
  const side = flipped ? -1 : 1;
  const top = head.y0 - 34;
  const rim = head.y0 + 12;
  const x = (hand.x + (head.x0 + head.x1) / 2) / 2 + side * 6;
  const r = (head.x1 - head.x0) * 0.92;
  const step = (2 * r) / 5;
  let scallops = "";
  for (let i = 0; i < 5; i++) scallops += path`q${-step / 2} -12 ${-step} 0`;
  const canopy = shape(
    `${path`M${x - r} ${rim}Q${x - r * 0.8} ${top} ${x} ${top - 6}Q${x + r * 0.8} ${top} ${x + r} ${rim}`}${scallops}Z`,
    random.pick(BRIGHT),
  );
  const ribs = ink(
    path`M${x - step * 0.5} ${rim - 6}Q${x - step * 0.5} ${top + 10} ${x} ${top - 6}Q${x + step * 0.5} ${top + 10} ${x + step * 0.5} ${rim - 6}M${x} ${top - 6}v-8`,
    1.8,
  );
  return canopy + ribs + limb(path`M${x} ${rim - 4}L${hand.x} ${hand.y + 12}`, "#8a5a33", 2);
}
