import { ellipse, ink, line, patch, path, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { drawTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawGround, dressGround } from "../parts/ground";
import { drawHanok, drawLanterns } from "../parts/hanok";
import { drawHills } from "../parts/hills";
import { byLamplight, drawRoom } from "../parts/room";
import { mirror, rub } from "../parts/rub";
import { drawPane } from "../parts/window";

const PETALS = ["#f9b4cb", "#ffffff", "#fbd3df", "#f7c9a8"] as const;

/** Petals that fall on the happy couple, thinner towards the middle. */
function petalRain({ random }: Sketch): string {
  let svg = "";
  for (const colour of PETALS.slice(0, 2)) {
    let d = "";
    for (let i = 0; i < 14; i++) d += ellipse(random.range(8, 504), random.range(20, 470), random.range(3, 5), 3);
    svg += `<path d="${d}" fill="${colour}" stroke="#e9a5ba" stroke-width=".8"/>`;
  }
  return svg;
}

/** Flowers along the curve from (x0, y) over the top to (x1, y). */
function flowerArch({ random, light }: Sketch, x0: number, x1: number, y: number, top: number): string {
  const [cx, rx, ry] = [(x0 + x1) / 2, (x1 - x0) / 2, y - top];
  const curve = path`M${x0} ${y + 120}V${y}A${rx} ${ry} 0 0 1 ${x1} ${y}V${y + 120}`;
  let leaves = "";
  const blooms: Record<string, string> = {};
  for (let i = 0; i <= 26; i++) {
    const angle = Math.PI * (1 - i / 26);
    const [px, py] = [cx + Math.cos(angle) * rx + random.range(-6, 6), y - Math.sin(angle) * ry + random.range(-6, 6)];
    leaves += ellipse(px + random.range(-9, 9), py + random.range(-6, 6), 11, 7);
    const colour = random.pick(PETALS);
    blooms[colour] = (blooms[colour] ?? "") + ellipse(px, py, random.range(7, 10), random.range(6, 9));
  }
  return (
    ink(curve, 9) +
    line(curve, light.shade("#fff8ea"), 5) +
    shape(leaves, light.shade("#9cc98a"), 1.6) +
    Object.entries(blooms)
      .map(([colour, d]) => shape(d, light.shade(colour), 1.6))
      .join("")
  );
}

/** A garden: an arch of flowers, rows of white chairs, a carpet of petals. */
function garden(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 280, 120);
  drawHills(sketch, { foot: 280, height: 70, layers: 2 });
  drawGround(sketch, 272, "flat");
  for (const x of [34, 478]) stand(sketch, 290, drawTree(random, light, x, 306, 170));
  backdrop.push(
    rub(
      random,
      "M214 290H298L408 520H104Z",
      light.white ? light.grass : [light.shade("#fff6ee"), light.shade("#f3dcd6")],
      { angle: 4 },
    ),
  );
  stand(sketch, 292, flowerArch(sketch, 150, 362, 224, 76));
  for (const [y, k] of [
    [330, 0.8],
    [376, 1],
  ] as const)
    for (const x of [60, 122, 390, 452]) stand(sketch, y, chair(light.shade("#fffdf8"), x, y, k));
  backdrop.push(petalRain(sketch));
  dressGround(sketch, 392, 8);
  return openAir(272, { back: 384, middle: 416 });
}

const chair = (white: string, x: number, base: number, k: number) =>
  ink(path`M${x - 13 * k} ${base}v${-20 * k}M${x + 13 * k} ${base}v${-20 * k}`, 3) +
  shape(path`M${x - 16 * k} ${base - 18 * k}h${32 * k}v${-6 * k}h${-32 * k}Z`, white, 1.8) +
  shape(path`M${x - 14 * k} ${base - 24 * k}v${-32 * k}q${14 * k} ${-10 * k} ${28 * k} 0v${32 * k}Z`, white, 1.8) +
  shape(ellipse(x, base - 52 * k, 5, 5), "#f9b4cb", 1.4);

/** A hall: chandelier, drapes, round tables with flowers, a carpet to the front. */
function hall(daylight: Sketch): Stage {
  const sketch = byLamplight(daylight);
  const { random, light, backdrop } = sketch;
  drawRoom(sketch, ["#fbf1ea", "#f0d9cf"], ["#ead9c8", "#d3b9a2"], 332);
  const at = mirror(random.chance(0.5));
  backdrop.push(
    drawPane(sketch, 34, 70, 78, 196, "tree", "#d9b46a"),
    drawPane(sketch, 402, 70, 78, 196, "tree", "#d9b46a", false),
  );
  const drape = light.shade("#fff8f4");
  backdrop.push(
    shape("M-6 -6H518V26Q446 74 384 34Q320 84 256 36Q192 84 128 34Q66 74 -6 26Z", drape, 2.4),
    line("M128 34V60M256 36V64M384 34V60", "#f29bb4", 5),
    chandelier(light.lampsOn),
    flowerArch(sketch, 164, 348, 196, 96),
  );
  backdrop.push(
    rub(random, "M216 332H296L416 520H96Z", [light.shade("#f7d3da"), light.shade("#eab4c0")], { angle: 4 }),
  );
  for (const [x, y] of [
    [70, 384],
    [444, 384],
  ] as const)
    stand(sketch, y, roundTable(sketch, at(x), y));
  backdrop.push(petalRain(sketch));
  return indoors(332, { back: 372, middle: 412 });
}

const chandelier = (lit: boolean) => {
  const lamps = [-48, -24, 0, 24, 48].map((dx) => ellipse(256 + dx, 82 - Math.abs(dx) * 0.24, 5, 8)).join("");
  return (
    ink("M256 0V60M208 84q48 30 96 0M232 88q24 16 48 0", 3) +
    line("M208 84q48 30 96 0", "#f2c84a", 2) +
    patch(ellipse(256, 80, 92, 44), "#fff3b8", lit ? 0.5 : 0.3) +
    shape(lamps, "#ffe680", 1.8) +
    shape([-36, -12, 12, 36].map((dx) => ellipse(256 + dx, 102, 4, 6)).join(""), "#dff0fa", 1.4)
  );
};

const roundTable = ({ light }: Sketch, x: number, base: number) =>
  shape(path`M${x - 56} ${base - 54}q56 -18 112 0l8 52q-64 16 -128 0Z`, light.shade("#fffdf8"), 2.4) +
  line(
    path`M${x - 34} ${base - 46}l-6 44M${x} ${base - 42}v46M${x + 34} ${base - 46}l6 44`,
    light.shade("#e3d3c8"),
    2.2,
  ) +
  drawArt("💐", { x, base: base - 54, size: 44 });

/** The old way: in the yard of a tiled house, a high table, a folding screen, lanterns. */
function oldWay(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 300, 90);
  drawHills(sketch, { foot: 296, height: 100, layers: 2 });
  backdrop.push(drawHanok(sketch, 256, 326, 400, 220), drawLanterns(sketch, -10, 522, 40, 9));
  drawGround(sketch, 318, "flat", light.white ? light.grass : [light.shade("#f0e0b8"), light.shade("#d9bf85")]);
  backdrop.push(
    rub(random, "M96 366H416L470 470H42Z", [light.shade("#efd79a"), light.shade("#d9b25c")], {
      angle: 4,
      outlined: true,
    }),
  );
  stand(sketch, 340, screen(sketch, 256, 352));
  const at = mirror(random.chance(0.5));
  stand(sketch, 330, drawTree(random, light, at(24), 346, 170));
  stand(
    sketch,
    346,
    lampStand(light.lampsOn, light.shade("#c9433f"), 92, 372) +
      lampStand(light.lampsOn, light.shade("#3f6fb8"), 420, 372),
  );
  return openAir(318, { back: 388, middle: 420 });
}

function screen({ light, random }: Sketch, x: number, base: number): string {
  let svg = "";
  for (let i = 0; i < 6; i++) {
    const left = x - 132 + i * 44;
    svg +=
      shape(
        path`M${left} ${base - (i % 2) * 7}v-104l44 ${i % 2 ? -7 : 7}v104Z`,
        light.shade(i % 2 ? "#fff6dc" : "#fbecc4"),
        2.2,
      ) + drawArt(random.pick(["🌸", "🌺", "🦋", "🌷"]), { x: left + 22, base: base - 36, size: 30 });
  }
  return svg + line(path`M${x - 132} ${base - 4}h264`, light.shade("#c9604a"), 5);
}

const lampStand = (lit: boolean, colour: string, x: number, base: number) =>
  ink(path`M${x} ${base}v-60M${x - 14} ${base}h28`, 4) +
  (lit ? patch(ellipse(x, base - 84, 40, 44), "#ffe9a0", 0.4) : "") +
  shape(path`M${x - 17} ${base - 60}q-8 -24 4 -48h26q12 24 4 48Z`, lit ? "#ffe27a" : "#fff6dc", 2.2) +
  line(path`M${x - 17} ${base - 60}h34M${x - 13} ${base - 108}h26`, colour, 4.4);

/** A wedding: in a garden, in a hall, in the yard of a tiled house. */
export const drawWedding = oneOf([garden, hall, oldWay]);
