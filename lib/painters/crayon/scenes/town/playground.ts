import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { drawLocalTree } from "@/lib/painters/crayon/things/korean-trees";
import { drawTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawGround, dressGround } from "../parts/ground";
import { drawHills } from "../parts/hills";
import {
  drawBench,
  drawClimbingDome,
  drawParkLamp,
  drawSandbox,
  drawSeesaw,
  drawSlide,
  drawSwing,
} from "../parts/park-things";
import { drawPasserBy } from "../parts/passers-by";
import { mirror, rub } from "../parts/rub";
import { drawFlats, drawRow, drawVilla } from "../parts/town";

const sandOf = ({ light }: Sketch): Tones =>
  light.white ? light.grass : [light.shade("#f3dfae"), light.shade("#dfc183")];

/** Between blocks of flats: slide in the middle, swings, a rubber floor in two colours. */
function amongFlats(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 300, 80);
  backdrop.push(drawRow(sketch, 306, [-30, 520], [150, 240], drawFlats, [86, 118]));
  drawGround(sketch, 300, "flat");
  const at = mirror(random.chance(0.5));
  const floor: Tones = light.white ? light.grass : [light.shade("#f0b79a"), light.shade("#dd9474")];
  backdrop.push(rub(random, "M-4 348Q120 324 256 332T520 340V520H-4Z", floor, { angle: -20 }));
  stand(sketch, 330, drawSlide(sketch, at(126), 362, 176));
  stand(sketch, 326, drawSwing(sketch, at(390), 350, 104));
  stand(sketch, 310, drawTree(random, light, at(490), 322, 130));
  if (!light.raining) stand(sketch, 331, drawPasserBy(random, at(300), 346, 42, "run"));
  dressGround(sketch, 372, 3);
  return openAir(300, { back: 376, middle: 418 });
}

/** A playground of sand under trees: seesaw, climbing dome, sandbox. */
function underTrees(sketch: Sketch): Stage {
  const { random, light } = sketch;
  drawSky(sketch, 270, 120);
  drawHills(sketch, { foot: 270, height: 80, layers: 2 });
  drawGround(sketch, 262, "rising");
  const at = mirror(random.chance(0.5));
  for (const [x, y, h] of [
    [40, 304, 170],
    [210, 288, 120],
    [330, 286, 110],
    [480, 302, 170],
  ] as const)
    stand(sketch, y, drawLocalTree(random, light, x + random.range(-12, 12), y, h));
  sketch.backdrop.push(rub(random, "M-4 330Q256 300 520 330V520H-4Z", sandOf(sketch), { angle: -18 }));
  stand(sketch, 322, drawClimbingDome(sketch, at(120), 354, 72));
  stand(sketch, 324, drawSeesaw(sketch, at(404), 352, 150));
  stand(sketch, 330, drawBench(sketch, at(270), 338, 70));
  dressGround(sketch, 380, 4);
  return openAir(262, { back: 372, middle: 416 });
}

/** A small playground in a quarter of low houses: sandbox near, swings and slide far off. */
function corner(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 286, 120);
  backdrop.push(drawRow(sketch, 290, [-20, 520], [70, 130], drawVilla, [84, 116]));
  drawGround(sketch, 284, "mound", sandOf(sketch));
  const at = mirror(random.chance(0.5));
  stand(sketch, 300, drawSwing(sketch, at(112), 326, 118));
  stand(sketch, 302, drawSlide(sketch, at(360), 332, 150));
  stand(sketch, 306, drawParkLamp(sketch, at(230), 318, 130));
  stand(sketch, 350, drawSandbox(sketch, at(440), 376, 140));
  stand(sketch, 340, drawTree(random, light, at(20), 360, 160));
  dressGround(sketch, 380, 3);
  return openAir(284, { back: 380, middle: 418 });
}

/** A playground: among flats, under trees, in a corner of the quarter. */
export const drawPlayground = oneOf([amongFlats, underTrees, corner]);
