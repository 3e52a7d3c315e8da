import { ellipse, line, patch, path, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { drawAnyTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawGround, drawWay, dressGround } from "../parts/ground";
import { drawHills } from "../parts/hills";
import { mirror, mirrored, rub } from "../parts/rub";
import { drawRocks, drawSteppingStones, drawWater } from "../parts/water";

/** A clearing with trees of all heights around it. */
function clearing(sketch: Sketch): Stage {
  const { random, light } = sketch;
  drawSky(sketch, 268, 110);
  drawHills(sketch, { foot: 262, height: 110, layers: 2 });
  drawGround(sketch, 250, "rolling");
  for (let i = 0; i < 10; i++)
    stand(
      sketch,
      264 + i * 6,
      drawAnyTree(random, light, ((i * 131 + 30) % 512) + random.range(-18, 18), 268 + i * 6, random.range(130, 190)),
    );
  mushrooms(sketch);
  dressGround(sketch, 360, 8);
  return openAir(250, { back: 344 });
}

/** Among tall trunks whose tops are out of sight; light falls between them. */
function underTheCrowns(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 300, 60);
  const haze = light.hills[0];
  backdrop.push(patch(path`M-4 120H520V312H-4Z`, haze[0], 0.7));
  for (let i = 0; i < 9; i++) {
    const x = 18 + i * 60 + random.range(-14, 14);
    backdrop.push(shape(path`M${x} 306V40h${random.range(8, 14)}V306Z`, light.shade("#b89a80"), 1.4));
  }
  if (!light.night && !light.raining)
    backdrop.push(
      mirrored(patch("M150 0L60 330L150 330L190 0ZM300 0L240 330L350 330L350 0Z", "#fff6c4", 0.4), random.chance(0.5)),
    );
  drawGround(sketch, 296, "mound");
  drawWay(sketch, 292, "winding");
  for (const [x, y, w] of [
    [58, 350, 40],
    [452, 344, 44],
    [186, 318, 26],
    [336, 314, 24],
  ] as const)
    stand(sketch, y, trunk(sketch, x + random.range(-18, 18), y, w));
  sketch.backdrop.push(canopy(sketch));
  mushrooms(sketch);
  dressGround(sketch, 350, 7);
  return openAir(296, { back: 352, middle: 412 });
}

function trunk({ random, light }: Sketch, x: number, base: number, w: number): string {
  const bark = light.shade(random.pick(["#a8734a", "#96694a", "#b5856a"]));
  let d = "";
  for (let i = 0; i < 6; i++)
    d += path`M${x + random.range(-0.3, 0.2) * w} ${random.range(60, base - 40)}v${random.range(14, 30)}`;
  return (
    shape(
      path`M${x - w * 0.7} ${base}q${w * 0.3} -30 ${w * 0.24} -90L${x - w * 0.4} -6H${x + w * 0.4}L${x + w * 0.46} ${base - 90}q${-w * 0.04} 60 ${w * 0.28} 90Z`,
      bark,
      2.6,
    ) + line(d, light.shade("#7d5638"), 2.6, 0.8)
  );
}

/** Leaves along the upper edge; branches alone in winter. */
function canopy({ random, light }: Sketch): string {
  if (light.winter) {
    let d = "";
    for (let i = 0; i < 9; i++)
      d += path`M${i * 60 + random.range(-10, 10)} -6q14 40 ${random.range(-40, 40)} ${random.range(50, 90)}m-4 -34l22 10`;
    return line(d, light.shade("#94694a"), 4) + (light.white ? line(d, "#ffffff", 1.6) : "");
  }
  const colours: readonly [string, ...string[]] = light.autumn
    ? ["#f08a3c", "#d9552f", "#f2b53f"]
    : light.spring
      ? ["#b5dd84", "#c9e695", "#fbc6d6"]
      : ["#6dbb5a", "#58a94e", "#7cc466"];
  let svg = "";
  for (let i = 0; i < 8; i++) {
    const [x, y] = [i * 72 + random.range(-16, 16), random.range(14, 46)];
    svg += shape(
      path`M${x - 60} -8q-6 ${y + 14} 22 ${y + 20}q10 26 40 16q30 18 44 -8q34 -6 24 -${y + 28}Z`,
      light.shade(random.pick(colours)),
      2.2,
    );
  }
  return svg;
}

/** A stream with stepping stones and a log over it. */
function brook(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 236, 90);
  drawHills(sketch, { foot: 232, height: 80, layers: 1 });
  drawGround(sketch, 226, "dip");
  for (let i = 0; i < 8; i++)
    stand(
      sketch,
      236 + (i % 3) * 8,
      drawAnyTree(random, light, i * 70 + random.range(-6, 30), 240 + (i % 3) * 10, random.range(110, 170), 0.5),
    );
  const on = random.chance(0.5);
  const at = mirror(on);
  const water = on
    ? "M240 244Q300 290 200 320T-4 366V418Q200 400 280 350T300 244Z"
    : "M272 244Q212 290 312 320T516 366V418Q312 400 232 350T212 244Z";
  drawWater(sketch, water, 262, 392, true);
  drawSteppingStones(sketch, at(262), 300, 5);
  stand(sketch, 330, drawRocks(sketch, at(80), 330, 70));
  backdrop.push(
    rub(random, ellipse(at(402), 330, 58, 12), [light.shade("#b98a5f"), light.shade("#946540")], {
      angle: 4,
      outlined: true,
    }),
  );
  mushrooms(sketch);
  dressGround(sketch, 420, 6);
  return openAir(226, { back: 372, middle: 420 });
}

/** A wood: a clearing, under tall crowns, or along a brook. */
export const drawForest = oneOf([clearing, underTheCrowns, brook]);

function mushrooms({ random, light, backdrop }: Sketch): void {
  if (light.white || !random.chance(light.autumn ? 0.9 : 0.4)) return;
  backdrop.push(
    drawArt("🍄", { x: random.range(30, 110), base: 470, size: 28 }),
    drawArt("🍄", { x: random.range(400, 480), base: 452, size: 24 }),
  );
}
