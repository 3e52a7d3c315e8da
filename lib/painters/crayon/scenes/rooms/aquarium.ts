import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, type Stage } from "@/lib/painters/crayon/paper/stage";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { type DrawScene, oneOf } from "../layouts";
import { drawPasserBy } from "../parts/passers-by";
import { mirror, rub } from "../parts/rub";
import { hangSeason } from "../parts/season-signs";

/** After dark the water is lit from within and everything around it dimmer. */
const waterOf = ({ light }: Sketch): Tones =>
  light.night ? ["#4f93c9", "#2f72ad"] : light.evening ? ["#6fb4dc", "#4a90c4"] : ["#6fc3e6", "#3f9fd0"];
const wallOf = ({ light }: Sketch): Tones => (light.night ? ["#38588c", "#2b4774"] : ["#4a7ab0", "#386597"]);
const floorOf = ({ light }: Sketch): Tones => (light.night ? ["#53668c", "#425478"] : ["#6d84a8", "#586e92"]);

/** A fish of a few strokes in one colour. */
function fish(x: number, y: number, k: number, colour: string, left: boolean): string {
  const s = left ? -1 : 1;
  return (
    shape(
      path`M${x + s * 18 * k} ${y}q${-s * 12 * k} ${-14 * k} ${-s * 28 * k} ${-3 * k}l${-s * 12 * k} ${-8 * k}v${22 * k}l${s * 12 * k} ${-8 * k}q${s * 16 * k} ${11 * k} ${s * 28 * k} ${-3 * k}Z`,
      colour,
      1.8,
    ) + patch(ellipse(x + s * 9 * k, y - 3 * k, 2 * k, 2 * k), "#4a372c")
  );
}

function shoal({ random }: Sketch, x0: number, x1: number, y0: number, y1: number, count: number): string {
  let svg = "";
  for (let i = 0; i < count; i++)
    svg += fish(
      random.range(x0, x1),
      random.range(y0, y1),
      random.range(0.7, 1.15),
      random.pick(["#f7a23b", "#ffe15a", "#f2738c", "#c9e6f2", "#9ad46a", "#c58be8"]),
      random.chance(0.5),
    );
  return svg;
}

function bubbles({ random }: Sketch, x0: number, x1: number, y0: number, y1: number): string {
  let d = "";
  for (let i = 0; i < 14; i++)
    d += ellipse(random.range(x0, x1), random.range(y0, y1), random.range(3, 6), random.range(3, 6));
  return `<path d="${d}" fill="#e9f8fd" fill-opacity=".7" stroke="#ffffff" stroke-width="1.6"/>`;
}

const weeds = (x: number, foot: number, k: number, colour: string) =>
  line(
    [-14, 0, 14].map((dx) => path`M${x + dx} ${foot}q${-9 * k} ${-16 * k} 0 ${-30 * k}t0 ${-30 * k}`).join(""),
    "#4a372c",
    9,
  ) +
  line(
    [-14, 0, 14].map((dx) => path`M${x + dx} ${foot}q${-9 * k} ${-16 * k} 0 ${-30 * k}t0 ${-30 * k}`).join(""),
    colour,
    6,
  );

const coral = (x: number, foot: number, colour: string) =>
  line(
    path`M${x} ${foot}v-50M${x} ${foot - 20}l-20 -20v-16M${x} ${foot - 26}l20 -18v-18M${x - 20} ${foot - 40}l-12 -8M${x + 20} ${foot - 44}l12 -8`,
    "#4a372c",
    12,
  ) +
  line(
    path`M${x} ${foot}v-50M${x} ${foot - 20}l-20 -20v-16M${x} ${foot - 26}l20 -18v-18M${x - 20} ${foot - 40}l-12 -8M${x + 20} ${foot - 44}l12 -8`,
    colour,
    8.4,
  );

/** A ray seen from below, smiling. */
const ray = (x: number, y: number) =>
  line(path`M${x} ${y + 34}q10 30 -4 54`, "#4a372c", 4) +
  shape(path`M${x} ${y - 34}q20 6 70 34q-34 14 -46 34q-24 10 -48 0q-12 -20 -46 -34q50 -28 70 -34Z`, "#e6eef6", 2.6) +
  ink(path`M${x - 9} ${y - 8}v3M${x + 9} ${y - 8}v3M${x - 9} ${y + 4}q9 8 18 0`, 2.4);

/** A wall of water: fish, a ray, corals; people are small before it. */
function greatTank(sketch: Sketch): Stage {
  const { random, backdrop } = sketch;
  backdrop.push(
    rub(random, rect(-4, -4, 520, 350), waterOf(sketch), { angle: 4, gap: 9 }),
    patch("M80 -4L20 330H120L170 -4ZM300 -4L270 330H380L380 -4Z", "#dff6ff", 0.3),
  );
  const at = mirror(random.chance(0.5));
  backdrop.push(
    drawArt("🐢", { x: at(110), base: 130, size: 74, flip: at(0) > 256 }),
    ray(at(360), 96),
    shoal(sketch, 40, 480, 40, 260, 11),
    bubbles(sketch, 30, 480, 30, 300),
    shape("M-6 336Q80 300 170 322T340 316T518 326V348H-6Z", "#f3dfae", 2.4),
    coral(at(60), 326, "#f2738c") +
      coral(at(440), 322, "#f7a23b") +
      weeds(at(130), 326, 1, "#5fb054") +
      weeds(at(380), 322, 0.8, "#6cb86a"),
  );
  backdrop.push(
    rub(random, rect(-4, 344, 520, 180), floorOf(sketch), { angle: 4 }),
    shape(rect(-6, 338, 524, 12), "#8fa3c4", 2.6),
  );
  stand(sketch, 350, drawPasserBy(random, at(76), 372, 56, "stand") + drawPasserBy(random, at(104), 372, 40, "wave"));
  return indoors(344, { back: 374, middle: 416 });
}

/** A tunnel under the water: an arch of glass, a shark overhead. */
function tunnel(sketch: Sketch): Stage {
  const { random, backdrop } = sketch;
  backdrop.push(rub(random, rect(-4, -4, 520, 400), waterOf(sketch), { angle: -30, gap: 9 }));
  const at = mirror(random.chance(0.5));
  backdrop.push(
    drawArt("🦈", { x: at(180), base: 120, size: 130, flip: at(0) > 256 }),
    ray(at(390), 130),
    shoal(sketch, 20, 120, 120, 300, 5),
    shoal(sketch, 392, 492, 190, 300, 5),
    shoal(sketch, 190, 320, 150, 230, 3),
    bubbles(sketch, 20, 490, 20, 300),
  );
  const arch = "M-10 400Q20 10 256 6T522 400M84 400Q110 120 256 112T428 400M168 330Q184 206 256 202T344 330";
  backdrop.push(ink(arch, 8), line(arch, "#dff3fb", 4), ink("M256 6V202M70 150L190 236M442 150L322 236", 3));
  backdrop.push(
    rub(random, "M196 320H316L520 420V520H-4V420Z", floorOf(sketch), { angle: 85 }),
    weeds(36, 398, 1.1, "#5fb054") + weeds(478, 398, 1.1, "#6cb86a") + coral(110, 372, "#f7a23b"),
  );
  backdrop.push(drawPasserBy(random, 244, 336, 36), drawPasserBy(random, 272, 334, 30, "stand"));
  return indoors(330, { back: 386, middle: 420 });
}

/** Columns of jellyfish in the dark, penguins behind low glass. */
function jellyfishHall(sketch: Sketch): Stage {
  const { random, backdrop } = sketch;
  backdrop.push(
    rub(random, rect(-4, -4, 520, 350), wallOf(sketch), { angle: 90, gap: 11 }),
    rub(random, rect(-4, 336, 520, 190), floorOf(sketch), { angle: 4 }),
    ink("M0 336H512", 2.6),
  );
  const at = mirror(random.chance(0.5));
  for (const [i, x] of [66, 168].entries()) {
    backdrop.push(
      rub(random, rect(at(x) - 38, -4, 76, 344), ["#7fb4e6", "#5f97d0"], { angle: 88, gap: 12, outlined: true }),
      shape(rect(at(x) - 46, 318, 92, 26), "#8fa3c4", 2.6),
    );
    for (const y of [54, 140, 232])
      backdrop.push(
        jellyfish(at(x) + ((y + i * 40) % 3) * 8 - 8, y + i * 24, random.pick(["#f7c4e0", "#d9c4f7", "#fbe3c4"])),
      );
  }
  const left = Math.min(at(236), at(500));
  backdrop.push(
    rub(random, rect(left, 110, 264, 150), ["#bfe6f5", "#8fcde6"], { angle: 4, outlined: true }),
    shape(path`M${left} 216q50 -26 96 -6t90 -8t78 6v52h-264Z`, "#f6fafd", 2.4),
  );
  for (const [i, dx] of [50, 112, 168, 222].entries())
    backdrop.push(drawArt("🐧", { x: left + dx, base: 226 - (i % 2) * 8, size: 46, flip: i % 2 === 0 }));
  backdrop.push(shape(rect(left - 8, 256, 280, 84), "#5f7fae", 2.6), bubbles(sketch, left + 20, left + 240, 120, 180));
  return indoors(336, { back: 370, middle: 414 });
}

const jellyfish = (x: number, y: number, colour: string) =>
  line(path`M${x - 10} ${y}q-6 14 0 24t-2 20M${x} ${y}q6 14 0 26t2 20M${x + 10} ${y}q6 14 0 22t2 22`, colour, 3, 0.9) +
  shape(path`M${x - 20} ${y}q2 -26 20 -26t20 26q-5 6 -10 0q-5 6 -10 0q-5 6 -10 0q-5 6 -10 0Z`, colour, 2);

/** An aquarium: a wall of water, a tunnel, jellyfish and penguins. */
export const drawAquarium: DrawScene = (sketch) => {
  const stage = oneOf([greatTank, tunnel, jellyfishHall])(sketch);
  hangSeason(sketch);
  return stage;
};
