import { line, path } from "../paper/shapes";
import { type Sketch, stand } from "../paper/sketch";
import { openAir, type Stage } from "../paper/stage";
import { waxArea } from "../paper/wax";
import { drawStar } from "../things/heavenly";
import { drawGrass, drawTree } from "../things/nature";
import { drawSky } from "../things/sky";

/** A hill under many stars, with a shooting star. */
export function drawNightHill(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 350, 290);
  const x = random.range(170, 330);
  backdrop.push(
    line(path`M${x} 120l-58 34M${x + 4} 128l-46 30`, "#ffe37a", 3, 0.8),
    drawStar(x + 8, 118, 10),
    waxArea(random, "M-4 330Q100 268 220 300T520 280L520 520L-4 520Z", {
      base: light.shade("#5d8a78"),
      strokes: light.shade("#41705f"),
      angle: -50,
      gap: 9,
      width: 5,
      opacity: 0.7,
    }),
    waxArea(random, "M-4 366Q120 326 260 356T520 342L520 520L-4 520Z", {
      base: light.grass[0],
      strokes: light.grass[1],
      angle: -25,
      gap: 8,
      width: 5,
      outlined: true,
      opacity: 0.8,
    }),
    drawGrass(random, light, 390, 14),
  );
  stand(sketch, 366, drawTree(random, light, random.pick([62, 448]), 380, 168));
  return openAir(344, { back: 378, middle: 420 });
}
