import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawGround, dressGround } from "../parts/ground";
import { drawHills, drawTowerHill } from "../parts/hills";
import { mirror, rub } from "../parts/rub";
import { drawSkyline } from "../parts/town";
import { drawWater } from "../parts/water";

/** A hill under many stars. */
function hilltop(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 350, 290);
  drawHills(sketch, { foot: 344, height: 60, layers: 2 });
  drawGround(sketch, 348, "mound");
  const at = mirror(random.chance(0.5));
  stand(sketch, 366, drawTree(random, light, at(66), 380, 190));
  if (light.summer || random.chance(0.4)) backdrop.push(fireflies(sketch));
  dressGround(sketch, 390, 5);
  return openAir(344, { back: 378, middle: 420 });
}

function fireflies({ random }: Sketch): string {
  let d = "";
  for (let i = 0; i < 12; i++) d += ellipse(random.range(16, 496), random.range(270, 400), 3, 3);
  return `<path d="${d}" fill="#f4ff9a" stroke="#d9e85a" stroke-width="4" stroke-opacity=".35"/>`;
}

/** A terrace over the lights of a city, a tower on its hill. */
function overTheCity(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 300, 190);
  const at = mirror(random.chance(0.5));
  drawTowerHill(sketch, at(140), 286, 84);
  backdrop.push(drawSkyline(sketch, 300, 62), drawSkyline(sketch, 330, 74));
  let lights = "";
  for (let i = 0; i < 40; i++) lights += ellipse(random.range(4, 508), random.range(310, 346), 2, 2);
  backdrop.push(patch(lights, "#ffd76a"));
  backdrop.push(
    rub(random, rect(-4, 350, 520, 170), [light.shade("#d9b283"), light.shade("#b9874f")], {
      angle: 3,
      outlined: true,
    }),
  );
  let rails = path`M0 306H512M0 350H512`;
  for (let x = 14; x < 512; x += 44) rails += path`M${x} 306v48`;
  backdrop.push(ink(rails, 5), line(rails, light.shade("#d9dfe8"), 2.4));
  stand(sketch, 356, telescope(at(92), 374, light.shade("#7c8fb8")));
  return openAir(350, { back: 378, middle: 418 });
}

const telescope = (x: number, base: number, colour: string) =>
  ink(path`M${x} ${base - 62}L${x - 26} ${base}M${x} ${base - 62}L${x + 26} ${base}M${x} ${base - 62}V${base - 4}`, 4) +
  shape(path`M${x - 34} ${base - 56}L${x + 30} ${base - 98}l12 18L${x - 28} ${base - 44}Z`, colour, 2.4);

/** A shore at night, the moon's path on the water, a lighthouse. */
function shore(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 262, 200);
  const at = mirror(random.chance(0.5));
  drawHills(sketch, { foot: 262, height: 34, layers: 1 });
  drawWater(sketch, rect(-4, 256, 520, 110), 256, 362);
  backdrop.push(lighthouse(sketch, at(430), 272, at(0) > 256));
  drawGround(sketch, 360, "falling", light.white ? light.grass : [light.shade("#f3dfae"), light.shade("#d9bd80")]);
  backdrop.push(line("M-4 330Q170 334 300 362T520 376", "#dfe9fb", 6, 0.7));
  dressGround(sketch, 400, 0);
  return openAir(256, { back: 388, middle: 424, water: 346 });
}

function lighthouse({ light }: Sketch, x: number, base: number, left: boolean): string {
  const side = left ? 1 : -1;
  return (
    patch(path`M${x} ${base - 96}L${x + side * 360} ${base - 150}V${base - 60}Z`, "#fff2a8", 0.3) +
    shape(path`M${x - 40} ${base + 6}q10 -20 40 -18t44 18Z`, light.shade("#8f8b84"), 2) +
    shape(path`M${x - 15} ${base - 8}L${x - 10} ${base - 86}h20L${x + 15} ${base - 8}Z`, light.shade("#ffffff"), 2.2) +
    shape(path`M${x - 13} ${base - 34}l2 -22h22l2 22Z`, light.shade("#e8574a"), 1.8) +
    shape(rect(x - 9, base - 104, 18, 18), "#ffe27a", 2) +
    shape(path`M${x - 13} ${base - 104}L${x} ${base - 118}L${x + 13} ${base - 104}Z`, light.shade("#e8574a"), 2)
  );
}

/** Night: a hill under stars, a terrace over city lights, a shore with a lighthouse. */
export const drawNightHill = oneOf([hilltop, overTheCity, shore]);
