import { ellipse, ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawRedPine } from "@/lib/painters/crayon/things/korean-trees";
import { drawAnyTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawGround, drawWay, dressGround } from "../parts/ground";
import { drawTiledRoof } from "../parts/hanok";
import { drawHills } from "../parts/hills";
import { mirror, rub } from "../parts/rub";
import { drawRocks, drawWater } from "../parts/water";

/** Three peaks, a path up to them; a flag on the highest for those who climbed. */
function peaks(sketch: Sketch): Stage {
  const { random, light, backdrop, mentions, plan } = sketch;
  drawSky(sketch, 320, 150);
  const highest = random.range(190, 330);
  backdrop.push(
    peak(sketch, highest - 180, 140 + random.range(-12, 12), 190, 0),
    peak(sketch, highest + 180, 150 + random.range(-12, 12), 190, 1),
    peak(sketch, highest, 84, 230, 2),
  );
  if (plan.actions.includes("hike")) backdrop.push(flag(highest, 90));
  drawGround(sketch, 306, "rolling");
  if (mentions.has("lake")) drawWater(sketch, ellipse(150, 366, 140, 26), 346, 386, true);
  else drawWay(sketch, 304, "winding");
  for (const [x, y, height] of [
    [34, 336, 100],
    [476, 336, 108],
    [74, 360, 122],
    [440, 362, 130],
  ] as const)
    stand(
      sketch,
      y,
      drawAnyTree(random, light, x + random.range(-12, 12), y, height, mentions.has("pine") ? 0.9 : 0.4),
    );
  dressGround(sketch, 390, 5);
  return openAir(300, { back: 340, middle: 404 });
}

function peak({ random, light }: Sketch, x: number, y: number, half: number, layer: 0 | 1 | 2): string {
  const slope = path`M${x - half} 332Q${x - half * 0.4} ${y + 60} ${x} ${y}Q${x + half * 0.4} ${y + 60} ${x + half} 332Z`;
  const cap = shape(
    path`M${x - 34} ${y + 44}Q${x - 12} ${y + 12} ${x} ${y}Q${x + 12} ${y + 12} ${x + 34} ${y + 44}q-10 -8 -16 2q-10 -10 -18 2q-8 -10 -16 0q-8 -10 -18 -4Z`,
    light.shade("#ffffff"),
    2.2,
  );
  const snow = light.white || (layer === 2 && !light.autumn && !light.summer);
  return (
    rub(random, slope, light.hills[layer], { angle: random.pick([-55, 55, -70]), gap: 8, outlined: true }) +
    (snow ? cap : "")
  );
}

const flag = (x: number, y: number) =>
  ink(path`M${x} ${y}v-42`, 3.4) + shape(path`M${x} ${y - 42}l28 9l-28 10Z`, "#e8453c", 2.2);

/** On the summit: rocks and a marker stone, ridge behind ridge below. */
function summit(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 330, 170);
  drawHills(sketch, { foot: 342, height: 150, layers: 3, pointed: true });
  if (!light.night)
    backdrop.push(line("M-10 288q70 -16 130 0t140 -4M300 306q60 -14 120 0t110 -6", "#ffffff", 15, 0.55));
  const rock = light.white ? light.grass : ([light.shade("#cfc8ba"), light.shade("#a9a194")] as const);
  backdrop.push(
    rub(random, "M-4 352Q70 322 150 342L214 352Q300 330 380 348T520 336V520H-4Z", rock, { angle: -40, outlined: true }),
  );
  backdrop.push(
    line(
      "M40 420q40 -14 90 0M300 392l50 -8l40 10M180 470q50 -16 110 0M420 452l60 -10",
      light.shade("#8f887c"),
      2.6,
      0.7,
    ),
  );
  const at = mirror(random.chance(0.5));
  stand(sketch, 356, marker(at(92), 380, light.shade("#b9b6b0"), light.white));
  stand(sketch, 352, drawRedPine(light, at(446), 366, 180, at(0) === 0));
  stand(sketch, 360, drawRocks(sketch, at(320), 366, 60));
  dressGround(sketch, 400, 2);
  return openAir(344, { back: 378, middle: 416 });
}

/** The stone that marks a summit, with a mountain cut into it instead of a name. */
const marker = (x: number, base: number, stone: string, white: boolean) =>
  shape(path`M${x - 34} ${base}q-8 -60 6 -112q26 -20 54 2q14 54 6 110Z`, stone, 2.6) +
  line(path`M${x - 16} ${base - 52}l14 -28l10 16l8 -10l8 22M${x - 14} ${base - 36}h32`, "#6f6a63", 3.4) +
  shape(rect(x - 46, base - 8, 92, 12), stone, 2.2) +
  (white ? shape(path`M${x - 28} ${base - 108}q26 -26 54 0q-10 8 -24 2q-16 8 -30 -2Z`, "#ffffff", 1.6) : "");

/** A temple in a fold of the mountains, steps up to it. */
function temple(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 280, 110);
  drawHills(sketch, { foot: 290, height: 210, layers: 2 });
  drawHills(sketch, { foot: 300, height: 110, layers: 1 });
  drawGround(sketch, 284, "mound");
  const x = random.pick([166, 256, 346]);
  let steps = "";
  for (let i = 0; i < 5; i++) steps += path`M${x - 34 - i * 9} ${300 + i * 14}h${68 + i * 18}v14h${-68 - i * 18}Z`;
  backdrop.push(shape(steps, light.shade("#d3cdc2"), 2));
  stand(sketch, 280, hall(sketch, x, 302));
  for (const [tx, y, height] of [
    [36, 336, 150],
    [478, 340, 158],
    [x < 256 ? 400 : 106, 318, 110],
  ] as const)
    stand(
      sketch,
      y,
      random.chance(0.5) ? drawRedPine(light, tx, y, height, tx > 256) : drawAnyTree(random, light, tx, y, height, 0.2),
    );
  stand(sketch, 344, pagoda(light, x < 256 ? 340 : 172, 352));
  dressGround(sketch, 380, 6);
  return openAir(284, { back: 366, middle: 412 });
}

/** A painted hall: red posts, green beams, a wide roof. */
function hall({ light }: Sketch, x: number, base: number): string {
  const posts = [-62, -22, 22, 62].map((dx) => rect(x + dx - 5, base - 58, 10, 52)).join("");
  return (
    shape(rect(x - 84, base - 10, 168, 12), light.shade("#cfc8ba"), 2) +
    shape(rect(x - 66, base - 56, 132, 48), light.lampsOn ? "#ffe9a8" : light.shade("#f3e3b8"), 1.8) +
    shape(posts, light.shade("#c9604a"), 1.8) +
    shape(rect(x - 72, base - 68, 144, 14), light.shade("#4f9c84"), 2) +
    line(path`M${x - 62} ${base - 61}h124`, light.shade("#f2b84a"), 3).replace("/>", ' stroke-dasharray="6 8"/>') +
    drawTiledRoof({ light }, x, base - 66, 190, 60)
  );
}

function pagoda(light: Sketch["light"], x: number, base: number): string {
  const stone = light.shade(light.white ? "#f1f5f9" : "#cbc7bf");
  let svg = shape(rect(x - 26, base - 10, 52, 12), stone, 2);
  for (let i = 0; i < 3; i++) {
    const y = base - 10 - i * 26;
    svg +=
      shape(rect(x - 15 + i * 2, y - 18, 30 - i * 4, 18), stone, 1.8) +
      shape(path`M${x - 27 + i * 4} ${y - 18}l8 -9h${38 - i * 8}l8 9Z`, stone, 1.8);
  }
  return svg + ink(path`M${x} ${base - 92}v-14`, 2.6);
}

/** The mountains: at their foot, on the summit, at a temple. */
export const drawMountain = oneOf([peaks, summit, temple]);
