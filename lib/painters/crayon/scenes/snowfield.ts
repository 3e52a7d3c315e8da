import { line } from "../paper/shapes";
import { type Sketch, stand } from "../paper/sketch";
import { openAir, type Stage } from "../paper/stage";
import { waxArea } from "../paper/wax";
import { drawArt } from "../things/art";
import { drawAnyTree } from "../things/nature";
import { drawSky } from "../things/sky";

/** Snow over hill and lawn, pines, a house with a light on. */
export function drawSnowfield(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 290, 190);
  const [base, strokes] = light.night ? ["#b9c6e2", "#93a5cb"] : ["#fbfdff", "#d3e2f2"];
  backdrop.push(
    waxArea(random, "M-4 270Q80 200 200 250T420 236T520 268L520 320L-4 320Z", {
      base: light.shade("#e4eef7"),
      strokes: light.shade("#bcd0e4"),
      angle: -50,
      gap: 11,
      width: 5,
      opacity: 0.6,
      outlined: true,
    }),
    waxArea(random, "M-4 290Q120 262 260 286T520 276L520 520L-4 520Z", {
      base: base ?? "",
      strokes: strokes ?? "",
      angle: -20,
      gap: 13,
      width: 5,
      opacity: 0.6,
    }),
    line("M0 290Q120 262 260 286T512 276", "#9fb8d2", 2.6),
    line("M60 420q30 -12 60 0M330 450q40 -14 80 0M180 380q24 -10 50 0M420 390q20 -8 44 0", "#bcd0e4", 3, 0.8),
  );
  for (const [x, y, height] of [
    [36, 330, 140],
    [476, 334, 148],
    [116, 300, 88],
    [404, 298, 84],
  ] as const)
    stand(sketch, y, drawAnyTree(random, { ...light, winter: true }, x + random.range(-10, 10), y, height, 0.7));
  const house = random.pick([176, 330]);
  stand(sketch, 300, drawArt("🏠", { x: house, base: 306, size: 118 }));
  return openAir(286, { back: 334 });
}
