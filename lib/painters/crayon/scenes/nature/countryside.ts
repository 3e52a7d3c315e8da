import { ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawGinkgo, drawPersimmonTree } from "@/lib/painters/crayon/things/korean-trees";
import { drawTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawBales, drawGreenhouse, drawPaddies, drawVegetableRows } from "../parts/fields";
import { drawGround, drawWay, dressGround } from "../parts/ground";
import { drawHanok, drawJars, drawPavilion, drawStoneWall } from "../parts/hanok";
import { drawHills } from "../parts/hills";
import { mirror } from "../parts/rub";
import { drawWires } from "../parts/town";

/** Paddies up to round hills, greenhouses, a scatter of roofs, a way between the fields. */
function paddies(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 236, 140);
  drawHills(sketch, { foot: 232, height: 96, layers: 3 });
  const at = mirror(random.chance(0.5));
  for (const x of [60, 116, 400]) backdrop.push(farmhouse(sketch, at(x), 234));
  drawPaddies(sketch, 230, 372);
  stand(sketch, 262, drawGreenhouse(sketch, at(410), 286, 150, 56));
  if (light.autumn) stand(sketch, 330, drawBales(sketch, at(90) - 20, 330));
  drawGround(sketch, 372, "flat");
  stand(sketch, 366, drawTree(random, light, at(36), 380, 150));
  dressGround(sketch, 392, 10);
  return openAir(232, { back: 388, middle: 420 });
}

function farmhouse({ random, light }: Sketch, x: number, base: number): string {
  const roof = light.shade(light.white ? "#f7fafd" : random.pick(["#e8836f", "#6fa8dc", "#7d8490", "#d98a4f"]));
  return (
    shape(rect(x - 22, base - 22, 44, 22), light.shade("#fbf3e0"), 1.8) +
    shape(rect(x - 12, base - 15, 10, 9), light.lampsOn ? "#ffe27a" : light.shade("#d9ecf7"), 1.4) +
    shape(path`M${x - 30} ${base - 21}L${x - 14} ${base - 40}H${x + 14}L${x + 30} ${base - 21}Z`, roof, 1.8)
  );
}

/** The yard of grandmother's house: tiled roof, jars, a low bench of planks, a persimmon tree. */
function yard(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 300, 120);
  drawHills(sketch, { foot: 300, height: 150, layers: 2 });
  const at = mirror(random.chance(0.5));
  backdrop.push(drawStoneWall(sketch, -6, 520, 326, 44));
  drawGround(sketch, 318, "flat", light.white ? light.grass : [light.shade("#f0e0b8"), light.shade("#d9bf85")]);
  stand(sketch, 320, drawHanok(sketch, at(170), 346, 280, 190));
  stand(sketch, 326, drawPersimmonTree(random, light, at(440), 356, 230));
  stand(sketch, 346, drawJars(sketch, at(404) - 50, 372, 3));
  stand(sketch, 350, platform(at(90), 388, light.shade(light.white ? "#f1f5f9" : "#d9a066")));
  dressGround(sketch, 382, 4);
  return openAir(318, { back: 384, middle: 420 });
}

/** The low bench of planks in a yard, on which one naps, eats and shells beans. */
const platform = (x: number, base: number, wood: string) =>
  ink(path`M${x - 54} ${base}v-24M${x + 54} ${base}v-24M${x - 40} ${base - 8}v-18M${x + 66} ${base - 8}v-18`, 5) +
  shape(path`M${x - 66} ${base - 22}L${x - 44} ${base - 44}H${x + 78}L${x + 62} ${base - 22}Z`, wood, 2.4) +
  shape(path`M${x - 66} ${base - 22}H${x + 62}v8H${x - 66}Z`, wood, 2) +
  line(path`M${x - 36} ${base - 22}l20 -22M${x - 6} ${base - 22}l18 -22M${x + 26} ${base - 22}l16 -22`, "#a8734a", 1.8);

/** The way into a village: an old tree with a pavilion beneath, poles with wires, fields at both sides. */
function villageWay(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 262, 120);
  drawHills(sketch, { foot: 260, height: 110, layers: 2 });
  const at = mirror(random.chance(0.5));
  for (const x of [200, 256, 320]) backdrop.push(farmhouse(sketch, at(x + random.range(-10, 10)), 262));
  drawGround(sketch, 256, "falling");
  drawVegetableRows(sketch, 262, 350);
  drawWay(sketch, 262, "straight");
  backdrop.push(
    drawWires(
      sketch,
      128,
      [at(56), at(470)].sort((a, b) => a - b),
    ),
  );
  stand(sketch, 322, drawPavilion(sketch, at(400), 346, 150, 130));
  stand(
    sketch,
    318,
    random.chance(0.5) ? drawGinkgo(random, light, at(470), 340, 280) : drawTree(random, light, at(470), 340, 270),
  );
  dressGround(sketch, 356, 9);
  return openAir(256, { back: 362, middle: 412 });
}

/** The country: paddies, a farm yard, or the way into a village. */
export const drawCountryside = oneOf([paddies, yard, villageWay]);
