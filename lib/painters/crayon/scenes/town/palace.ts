import { ellipse, ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { drawRedPine } from "@/lib/painters/crayon/things/korean-trees";
import { drawTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawGround, dressGround } from "../parts/ground";
import { drawPavilion, drawStoneWall, drawTiledRoof } from "../parts/hanok";
import { drawHills } from "../parts/hills";
import { drawPasserBy } from "../parts/passers-by";
import { mirror, rub } from "../parts/rub";
import { drawSkyline } from "../parts/town";
import { drawLotus, drawWater } from "../parts/water";

const stoneOf = ({ light }: Sketch): Tones =>
  light.white ? light.grass : [light.shade("#ece2cb"), light.shade("#cfc0a0")];

/** The throne hall: two roofs, red posts, a stone terrace with steps. */
function throneHall(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 290, 70);
  drawHills(sketch, { foot: 288, height: 190, layers: 2 });
  drawGround(sketch, 298, "flat", stoneOf(sketch));
  let slabs = "";
  for (let i = 0; i < 6; i++) slabs += path`M${226 - i * 26} ${330 + i * 30}H${286 + i * 26}`;
  backdrop.push(
    line(`${slabs}M230 326L92 520M282 326L420 520`, light.shade("#bfae8a"), 2.4, 0.8),
    hall(sketch, 256, 300, 360),
  );
  const at = mirror(random.chance(0.5));
  stand(sketch, 330, rankStones(light.shade("#c9c3b6")));
  stand(sketch, 316, drawRedPine(light, at(28), 340, 150, at(0) > 256));
  stand(sketch, 312, drawTree(random, light, at(486), 336, 140));
  stand(sketch, 318, drawPasserBy(random, at(140), 336, 40, "stand"));
  dressGround(sketch, 400, 0);
  return openAir(298, { back: 372, middle: 416 });
}

function hall({ light }: Sketch, x: number, base: number, w: number): string {
  const red = light.shade("#c9604a");
  const green = light.shade("#4f9c84");
  const doors = light.lampsOn ? "#ffe9a8" : light.shade("#8fb39a");
  let posts = "";
  let dabs = "";
  for (let i = 0; i < 7; i++) posts += rect(x - w * 0.36 + i * w * 0.12 - 4, base - 92, 8, 62);
  for (let i = 0; i < 14; i++) dabs += path`M${x - w * 0.38 + i * w * 0.058} ${base - 98}h8`;
  return (
    shape(
      rect(x - w * 0.48, base - 14, w * 0.96, 16) + rect(x - w * 0.43, base - 30, w * 0.86, 16),
      light.shade("#dcd5c6"),
      2,
    ) +
    shape(path`M${x - 34} ${base + 2}l8 -32h52l8 32Z`, light.shade("#efe9db"), 2) +
    shape(rect(x - w * 0.36, base - 88, w * 0.72, 58), doors, 2) +
    shape(posts, red, 1.8) +
    shape(rect(x - w * 0.4, base - 104, w * 0.8, 14), green, 2) +
    line(dabs, light.shade("#f2b84a"), 3.4) +
    drawTiledRoof({ light }, x, base - 102, w * 0.98, 54) +
    shape(rect(x - w * 0.27, base - 176, w * 0.54, 28), red, 2) +
    shape(rect(x - w * 0.29, base - 182, w * 0.58, 9), green, 1.8) +
    drawTiledRoof({ light }, x, base - 180, w * 0.74, 56)
  );
}

/** The low stones where officials stood in rank. */
function rankStones(stone: string): string {
  let d = "";
  for (let i = 0; i < 3; i++)
    for (const x of [190 - i * 36, 322 + i * 36])
      d += path`M${x - 6} ${346 + i * 28}v${-20 - i * 3}q6 -6 12 0v${20 + i * 3}Z`;
  return shape(d, stone, 1.8);
}

/** A pavilion over a lotus pond, its feet in the water. */
function pondPavilion(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 250, 100);
  drawHills(sketch, { foot: 252, height: 140, layers: 3 });
  backdrop.push(drawStoneWall(sketch, -8, 520, 262, 34));
  drawGround(sketch, 258, "flat");
  const at = mirror(random.chance(0.5));
  drawWater(sketch, path`M-4 280H520V362Q256 378 -4 362Z`, 280, 358, true);
  stand(sketch, 300, drawPavilion(sketch, at(330), 312, 230, 190));
  backdrop.push(
    shape(path`M${at(40)} 372L${at(236)} 300h14v10L${at(64)} 384Z`, light.shade("#d3cdc2"), 2),
    drawLotus(sketch, 312, 356, 9),
  );
  stand(sketch, 280, drawTree(random, light, at(60), 290, 160) + drawRedPine(light, at(492), 292, 160, at(0) === 0));
  drawGround(sketch, 372, "flat", stoneOf(sketch));
  dressGround(sketch, 400, 4);
  return openAir(258, { back: 392, middle: 424, water: 348 });
}

/** The great gate in its stone wall, towers of today behind it. */
function gate(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 300, 70);
  backdrop.push(drawSkyline(sketch, 240, 120));
  drawHills(sketch, { foot: 250, height: 60, layers: 1 });
  backdrop.push(wall(sketch));
  backdrop.push(hallRoof(sketch, 256, 178));
  drawGround(sketch, 318, "flat", stoneOf(sketch));
  const at = mirror(random.chance(0.5));
  stand(sketch, 330, guard(light, at(120), 360) + guard(light, at(392), 360));
  stand(sketch, 326, drawTree(random, light, at(24), 346, 140));
  backdrop.push(
    rub(
      random,
      "M196 322H316L392 520H120Z",
      light.white ? light.grass : [light.shade("#dcd3c4"), light.shade("#bfb39e")],
      { angle: 4 },
    ),
  );
  dressGround(sketch, 392, 2);
  return openAir(318, { back: 382, middle: 420 });
}

function wall({ light }: Sketch): string {
  const stone = light.shade(light.white ? "#eef3f8" : "#d6cebd");
  let seams = "";
  for (let row = 0; row < 4; row++)
    for (let x = (row % 2) * 26; x < 512; x += 52)
      if (x < 186 || x > 326) seams += path`M${x} ${214 + row * 28}v28M${x - 26} ${214 + row * 28}h52`;
  return (
    shape("M-8 322V236H70V206H442V236H520V322Z", stone, 2.6) +
    line(seams, light.shade("#b3a892"), 1.6, 0.8) +
    shape("M196 322V270Q196 222 256 222T316 270V322Z", light.lampsOn ? "#6d5a3c" : light.shade("#8f7a5c"), 2.4) +
    shape("M200 322V272L232 262V322ZM312 322V272L280 262V322Z", light.shade("#b3523f"), 2)
  );
}

function hallRoof({ light }: Sketch, x: number, base: number): string {
  const red = light.shade("#c9604a");
  return (
    shape([-120, -72, -24, 24, 72, 120].map((dx) => rect(x + dx - 4, base - 4, 8, 34)).join(""), red, 1.8) +
    shape(rect(x - 140, base - 12, 280, 12), light.shade("#4f9c84"), 2) +
    line(path`M${x - 130} ${base - 6}h260`, light.shade("#f2b84a"), 3).replace("/>", ' stroke-dasharray="7 9"/>') +
    drawTiledRoof({ light }, x, base - 10, 350, 54) +
    shape(rect(x - 90, base - 84, 180, 24), red, 2) +
    drawTiledRoof({ light }, x, base - 82, 250, 50)
  );
}

/** A guard of the gate in his wide hat. */
const guard = ({ shade }: Sketch["light"], x: number, base: number) =>
  ink(path`M${x + 20} ${base}v-104`, 3) +
  shape(path`M${x - 13} ${base}l3 -52h20l3 52Z`, shade("#c9433f"), 2) +
  line(path`M${x - 12} ${base - 30}h24`, shade("#3f5aa8"), 5) +
  shape(ellipse(x, base - 62, 9, 10), shade("#fbd9b8"), 1.8) +
  shape(path`M${x - 20} ${base - 68}h40l-12 -3q-1 -13 -8 -13t-8 13Z`, "#3b3430", 1.8);

/** An old palace: throne hall, pond with a pavilion, the great gate. */
export const drawPalace = oneOf([throneHall, pondPavilion, gate]);
