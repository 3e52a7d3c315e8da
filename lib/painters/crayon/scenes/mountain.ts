import { ellipse, ink, line, path, shape } from "../paper/shapes";
import { type Sketch, stand } from "../paper/sketch";
import { openAir, type Stage } from "../paper/stage";
import type { Tones } from "../paper/tones";
import { waxArea } from "../paper/wax";
import { drawAnyTree, drawFlowers, drawGrass } from "../things/nature";
import { drawSky } from "../things/sky";

const AUTUMN: Tones[] = [
  ["#d99a5b", "#c4692f"],
  ["#e8b65c", "#d08a2e"],
  ["#c98a5a", "#a85a32"],
];
const NIGHT: Tones[] = [
  ["#4a5f7d", "#37496b"],
  ["#52708a", "#3d5876"],
  ["#466a6a", "#31504f"],
];
const GREEN: Tones[] = [
  ["#8fb58f", "#5f9468"],
  ["#a5c79a", "#77aa6f"],
  ["#7fae9a", "#558a78"],
];

/** Three peaks, a path up to them, trees at both sides; a flag on the highest for those who climbed. */
export function drawMountain(sketch: Sketch): Stage {
  const { random, light, backdrop, mentions, plan } = sketch;
  drawSky(sketch, 320, 170);
  const tones = light.night ? NIGHT : light.autumn ? AUTUMN : GREEN;
  const highest = random.range(200, 320);
  for (const [i, [x, y, half]] of [
    [highest - 180, 140, 190],
    [highest + 180, 150, 190],
    [highest, 84, 230],
  ].entries())
    backdrop.push(
      peak(
        sketch,
        x ?? 0,
        (y ?? 0) + random.range(-12, 12),
        half ?? 0,
        tones[i] ?? tones[0] ?? ["#8fb58f", "#5f9468"],
        i === 2,
      ),
    );
  if (plan.actions.includes("hike")) {
    const tip = 84;
    backdrop.push(
      ink(path`M${highest} ${tip + 6}v-42`, 3.4),
      shape(path`M${highest} ${tip - 36}l28 9l-28 10Z`, "#e8453c", 2.2),
    );
  }
  backdrop.push(
    waxArea(random, "M-4 312Q120 290 256 308T520 300L520 520L-4 520Z", {
      base: light.grass[0],
      strokes: light.grass[1],
      angle: -30,
      gap: 9,
      width: 5,
      opacity: 0.75,
    }),
  );
  backdrop.push(mentions.has("lake") ? tarn(sketch) : trail(random.chance(0.5)));
  for (const [x, y, height] of [
    [34, 336, 100],
    [476, 336, 108],
    [74, 360, 122],
    [440, 362, 130],
  ] as const)
    stand(
      sketch,
      y,
      drawAnyTree(random, light, x + random.range(-12, 12), y, height, mentions.has("pine") ? 0.9 : 0.45),
    );
  backdrop.push(drawGrass(random, light, 390, 15), drawFlowers(random, light, 400, 5));
  return openAir(300, { back: 340, middle: 404 });
}

function peak(
  { random, light }: Sketch,
  x: number,
  y: number,
  half: number,
  [base, strokes]: Tones,
  highest: boolean,
): string {
  const slope = path`M${x - half} 332Q${x - half * 0.4} ${y + 60} ${x} ${y}Q${x + half * 0.4} ${y + 60} ${x + half} 332Z`;
  const snow = light.snowy || (highest && !light.autumn);
  const cap = shape(
    path`M${x - 34} ${y + 44}Q${x - 12} ${y + 12} ${x} ${y}Q${x + 12} ${y + 12} ${x + 34} ${y + 44}q-10 -8 -16 2q-10 -10 -18 2q-8 -10 -16 0q-8 -10 -18 -4Z`,
    "#ffffff",
    2.2,
  );
  return (
    waxArea(random, slope, {
      base,
      strokes,
      angle: random.pick([-55, 55, -70]),
      gap: 8,
      width: 5,
      opacity: 0.75,
      outlined: true,
    }) + (snow ? cap : "")
  );
}

function tarn({ random }: Sketch): string {
  return (
    waxArea(random, ellipse(150, 366, 140, 26), {
      base: "#9ad3ec",
      strokes: "#5fb2de",
      angle: 3,
      gap: 7,
      width: 4,
      opacity: 0.8,
      outlined: true,
    }) + line("M50 366q8 -6 16 0q8 6 16 0M170 374q8 -6 16 0q8 6 16 0", "#ffffff", 2.6)
  );
}

function trail(mirrored: boolean): string {
  const d = "M300 306Q230 350 300 390T210 520L330 520Q380 440 350 400T312 306Z";
  const svg = `<path d="${d}" fill="#ecd2a0" stroke="#b98b55" stroke-width="2.2"/>`;
  return mirrored ? `<g transform="translate(512 0) scale(-1 1)">${svg}</g>` : svg;
}
