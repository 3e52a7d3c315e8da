import { ellipse, ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { drawPersimmonTree } from "@/lib/painters/crayon/things/korean-trees";
import { drawTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawClothesline } from "../parts/clothesline";
import { drawGreenhouse, drawVegetableRows } from "../parts/fields";
import { drawGround, dressGround } from "../parts/ground";
import { drawJars, drawStoneWall } from "../parts/hanok";
import { drawHills } from "../parts/hills";
import { mirror } from "../parts/rub";
import { drawRow, drawVilla } from "../parts/town";

/** A lawn behind a picket fence, the house at one side, a fruit tree at the other. */
function lawnWithHouse(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 292, 170);
  drawHills(sketch, { foot: 290, height: 70, layers: 1 });
  drawGround(sketch, 284, "rolling");
  backdrop.push(fence(light.shade("#fff6e6")));
  const at = mirror(random.chance(0.5));
  stand(sketch, 306, drawArt("🏡", { x: at(130), base: 330, size: 172 }));
  stand(sketch, 308, drawTree(random, light, at(446), 326, random.range(150, 180)));
  dressGround(sketch, 350, 16);
  return openAir(284, { back: 330 });
}

/** Rows of vegetables, a greenhouse of film behind them, a scarecrow. */
function kitchenGarden(sketch: Sketch): Stage {
  const { random, light } = sketch;
  drawSky(sketch, 250, 150);
  drawHills(sketch, { foot: 250, height: 80, layers: 2 });
  drawGround(sketch, 246, "flat");
  const at = mirror(random.chance(0.5));
  stand(sketch, 270, drawGreenhouse(sketch, at(120), 296, 190, 92));
  stand(sketch, 280, scarecrow(at(420), 328, light.shade("#d9a066")));
  drawVegetableRows(sketch, 300, 402);
  dressGround(sketch, 410, 4);
  return openAir(246, { back: 396, middle: 424 });
}

/** The yard of a house in town: washing on the line, jars, a persimmon tree over the wall. */
function yard(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 300, 120);
  backdrop.push(drawRow(sketch, 300, [-16, 520], [74, 150], drawVilla));
  backdrop.push(drawStoneWall(sketch, -6, 520, 330, 62));
  drawGround(sketch, 326, "flat", light.white ? light.grass : [light.shade("#eedfb8"), light.shade("#d9bf85")]);
  const at = mirror(random.chance(0.5));
  stand(sketch, 320, drawPersimmonTree(random, light, at(70), 346, 240));
  stand(sketch, 332, drawClothesline(sketch, at(190), at(430), 336));
  stand(sketch, 352, drawJars(sketch, at(420) - 60, 366, 4));
  dressGround(sketch, 372, 6);
  return openAir(320, { back: 368, middle: 414 });
}

/** A garden: behind a house, of vegetables, or a yard in town. */
export const drawGarden = oneOf([lawnWithHouse, kitchenGarden, yard]);

function fence(colour: string): string {
  let pickets = "";
  for (let x = 4; x < 512; x += 26) pickets += path`M${x} 318V286l8 -10l8 10V318Z`;
  return shape(rect(-4, 292, 520, 7), colour, 2) + shape(rect(-4, 306, 520, 7), colour, 2) + shape(pickets, colour, 2);
}

const scarecrow = (x: number, base: number, wood: string) =>
  ink(path`M${x} ${base}v-104M${x - 42} ${base - 74}h84`, 7) +
  line(path`M${x} ${base}v-104M${x - 42} ${base - 74}h84`, wood, 3.6) +
  shape(path`M${x - 40} ${base - 82}h80v18l-22 2l4 44h-44l4 -44l-22 -2Z`, "#7f9fc9", 2.2) +
  shape(ellipse(x, base - 102, 17, 17), "#f6e3bd", 2.2) +
  ink(path`M${x - 6} ${base - 104}v3M${x + 6} ${base - 104}v3M${x - 6} ${base - 96}q6 5 12 0`, 2) +
  shape(path`M${x - 30} ${base - 112}h60l-14 -4l-4 -18h-24l-4 18Z`, "#e3b45c", 2.2);
