import { path, rect } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawGinkgo, drawLocalTree, drawWillow } from "@/lib/painters/crayon/things/korean-trees";
import { drawAnyTree, drawTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawGround, drawWay, dressGround } from "../parts/ground";
import { drawPavilion } from "../parts/hanok";
import { drawHills, drawTowerHill } from "../parts/hills";
import { drawBench, drawFountain, drawParkLamp, drawSwing } from "../parts/park-things";
import { drawPasserBy } from "../parts/passers-by";
import { mirror } from "../parts/rub";
import { drawFlats, drawRow, drawSkyline } from "../parts/town";
import { drawArchBridge, drawDucks, drawLotus, drawSwanBoat, drawWater, plantReeds } from "../parts/water";

/** A lawn with trees before hills or blocks of flats, a path through it, a bench or a swing. */
function lawn(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 292, 190);
  if (random.chance(0.5)) drawHills(sketch, { foot: 290, height: 84 });
  else backdrop.push(drawRow(sketch, 292, [-20, 520], [64, 128], drawFlats, [70, 96]));
  drawGround(sketch, 284, random.pick(["rolling", "falling", "rising"]));
  drawWay(sketch, 284, "winding");
  stand(sketch, 312, drawAnyTree(random, light, 54 + random.range(-14, 14), 328, random.range(150, 190), 0.15));
  stand(sketch, 308, drawLocalTree(random, light, 458 + random.range(-14, 14), 324, random.range(140, 180)));
  if (random.chance(0.6)) stand(sketch, 318, drawBench(sketch, random.range(130, 200), 340));
  else stand(sketch, 318, drawSwing(sketch, random.range(150, 380), 342));
  dressGround(sketch, 330, 10);
  return openAir(284, { back: 330 });
}

/** The bank of a wide river in a city: far towers, a bridge, a path for bicycles. */
function riverside(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 236, 130);
  const at = mirror(random.chance(0.5));
  drawTowerHill(sketch, at(130), 226, 66);
  backdrop.push(drawSkyline(sketch, 230, 74));
  drawWater(sketch, rect(-4, 226, 520, 102), 226, 326);
  drawArchBridge(sketch, random.range(232, 244), 282);
  if (!light.white && random.chance(0.6)) backdrop.push(drawSwanBoat(at(random.range(330, 420)), 296));
  drawGround(sketch, 322, "flat");
  drawWay(sketch, 300, "across", light.white ? undefined : ["#e3b49a", "#c08468"]);
  stand(sketch, 346, drawTree(random, light, at(470), 358, 170));
  if (random.chance(0.5)) stand(sketch, 344, drawPasserBy(random, at(random.range(60, 130)), 384, 46, "run"));
  plantReeds(sketch, at(34), 346);
  dressGround(sketch, 390, 6);
  return openAir(322, { back: 372, middle: 418 });
}

/** An avenue of lamps and trees that leads to a fountain. */
function avenue(sketch: Sketch): Stage {
  const { random, light } = sketch;
  drawSky(sketch, 268, 150);
  drawHills(sketch, { foot: 266, height: 60, layers: 2 });
  drawGround(sketch, 262, "flat");
  drawWay(sketch, 262, "straight");
  const plantSides = random.chance(0.5) ? drawGinkgo : drawTree;
  for (const [x, y, height] of [
    [196, 280, 74],
    [146, 300, 110],
    [74, 326, 152],
    [8, 366, 204],
  ] as const) {
    stand(sketch, y, plantSides(random, light, x, y, height));
    stand(sketch, y, plantSides(random, light, 512 - x, y, height));
  }
  stand(sketch, 306, drawFountain(sketch, 256, 318, 126));
  stand(sketch, 341, drawParkLamp(sketch, 112, 344) + drawParkLamp(sketch, 400, 344));
  dressGround(sketch, 350, 6);
  return openAir(262, { back: 350, middle: 412 });
}

/** A pond with lotus, ducks and a pavilion under a willow. */
function pond(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 250, 140);
  drawHills(sketch, { foot: 250, height: 92, layers: 3 });
  drawGround(sketch, 246, "flat");
  const at = mirror(random.chance(0.5));
  drawWater(sketch, path`M-4 286Q120 262 300 268T520 282V352Q380 372 240 360T-4 356Z`, 276, 350, true);
  backdrop.push(drawLotus(sketch, 282, 346, 8), light.white ? "" : drawDucks(at(250), 308));
  stand(sketch, 280, drawPavilion(sketch, at(384), 296, 150, 140));
  stand(sketch, 284, drawWillow(random, light, at(64), 290, 190));
  plantReeds(sketch, at(476), 372, 6);
  dressGround(sketch, 372, 8);
  return openAir(246, { back: 386, middle: 416, water: 340 });
}

/** A park: lawn, riverside, avenue or pond. */
export const drawPark = oneOf([lawn, riverside, avenue, pond]);
