import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, type Stage } from "@/lib/painters/crayon/paper/stage";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { drawStar } from "@/lib/painters/crayon/things/heavenly";
import { type DrawScene, oneOf } from "../layouts";
import { drawBeam } from "../parts/room";
import { mirror, rub } from "../parts/rub";
import { hangSeason } from "../parts/season-signs";
import { drawView, pickView } from "../parts/view";

const ROOMS: readonly [Tones, ...Tones[]] = [
  ["#6a4d8a", "#553b74"],
  ["#3f5a94", "#30487c"],
  ["#8a4a78", "#713862"],
];

function darkRoom({ random, backdrop }: Sketch): void {
  backdrop.push(
    rub(random, rect(-4, -4, 520, 350), random.pick(ROOMS), { angle: 90, gap: 10 }),
    rub(random, rect(-4, 340, 520, 184), ["#7a5a6e", "#634658"], { angle: 6 }),
    ink("M0 340H512"),
  );
}

/** Spots of light in all colours, as a turning ball throws them. */
function spots({ random }: Sketch): string {
  let svg = "";
  for (const colour of ["#ffe27a", "#ff9ec0", "#8fe0f0", "#b8f09a"]) {
    let d = "";
    for (let i = 0; i < 6; i++)
      d += ellipse(random.range(14, 498), random.range(20, 400), random.range(6, 11), random.range(4, 8));
    svg += patch(d, colour, 0.6);
  }
  return svg;
}

function discoBall(x: number, y: number): string {
  let lines = "";
  for (let i = -2; i <= 2; i++)
    lines += path`M${x - 34} ${y + i * 12}q34 ${i * 3} 68 0M${x + i * 13} ${y - 36}q${i * 5} 36 0 72`;
  return (
    ink(path`M${x} -4V${y - 36}`, 3) +
    shape(ellipse(x, y, 36, 36), "#dfe6f2", 3) +
    line(lines, "#8fa0bf", 2) +
    patch(ellipse(x - 12, y - 12, 8, 6) + ellipse(x + 14, y + 6, 5, 4), "#ffffff")
  );
}

const note = (x: number, y: number, colour: string) =>
  line(path`M${x} ${y}v-28l16 -5v27`, colour, 3.6) + line(path`M${x - 5} ${y + 1}h5M${x + 11} ${y - 5}h5`, colour, 8);

function notes({ random }: Sketch, count: number): string {
  let svg = "";
  for (let i = 0; i < count; i++)
    svg += note(random.range(40, 460), random.range(60, 230), random.pick(["#ffe27a", "#ffb3c7", "#a8e0f0"]));
  return svg;
}

function screen(sketch: Sketch, x: number, y: number, w: number, h: number): string {
  return (
    shape(rect(x - 8, y - 8, w + 16, h + 16), "#2d2838", 3) +
    drawView(sketch, x, y, w, h, pickView(sketch)) +
    patch(rect(x + 10, y + h - 26, w - 20, 18), "#2d2838", 0.6) +
    line(path`M${x + 20} ${y + h - 17}h${w * 0.4}`, "#ffe27a", 6) +
    line(path`M${x + 24 + w * 0.4} ${y + h - 17}h${w * 0.3}`, "#ffffff", 6)
  );
}

const sofaAlong = (colour: string, x0: number, x1: number) =>
  shape(path`M${x0} 352V270q0 -14 16 -14H${x1 - 16}q16 0 16 14v82Z`, colour, 2.8) +
  line(path`M${x0 + 6} 306H${x1 - 6}M${(x0 + x1) / 2} 258v48`, "#3b2f45", 2.4, 0.6);

/** A big screen in the middle, strips of light, loudspeakers. */
function bigScreen(sketch: Sketch): Stage {
  const { backdrop } = sketch;
  darkRoom(sketch);
  backdrop.push(
    line("M14 14H498V330", "#ff8fc0", 6),
    line("M14 14V330", "#8fe0f0", 6),
    screen(sketch, 126, 56, 260, 160),
  );
  for (const x of [62, 450])
    backdrop.push(
      shape(rect(x - 32, 110, 64, 120), "#3b3446", 2.6),
      shape(ellipse(x, 146, 20, 20) + ellipse(x, 198, 24, 24), "#5b5268", 2.4),
      shape(ellipse(x, 146, 7, 7) + ellipse(x, 198, 9, 9), "#8f86a0", 1.8),
    );
  backdrop.push(spots(sketch), notes(sketch, 4));
  stand(sketch, 344, sofaAlong("#c9546e", -10, 120) + sofaAlong("#c9546e", 392, 522));
  return indoors(340);
}

/** A turning ball over a long sofa, tambourines on the wall. */
function turningBall(sketch: Sketch): Stage {
  const { backdrop, random } = sketch;
  darkRoom(sketch);
  backdrop.push(
    drawBeam("M256 70L40 340L150 340Z", "#ff9ec0"),
    drawBeam("M256 70L210 340L310 340Z", "#ffe27a"),
    drawBeam("M256 70L362 340L472 340Z", "#8fe0f0"),
    spots(sketch),
    discoBall(256, 74),
  );
  const at = mirror(random.chance(0.5));
  for (const [i, x] of [70, 120].entries())
    backdrop.push(
      shape(ellipse(at(x), 120 + i * 60, 28, 28), "#f7d98a", 3),
      `<path d="${ellipse(at(x), 120 + i * 60, 19, 19)}" fill="#6a4d8a" stroke="#4a372c" stroke-width="2"/>`,
    );
  backdrop.push(screen(sketch, Math.min(at(352), at(486)), 86, 134, 90), notes(sketch, 4));
  stand(sketch, 344, sofaAlong("#4f8fc9", 20, 492));
  return indoors(340);
}

/** A small booth for a coin: bright stars on the wall, one stool, a machine with buttons. */
function coinBooth(sketch: Sketch): Stage {
  const { backdrop, random } = sketch;
  darkRoom(sketch);
  const at = mirror(random.chance(0.5));
  const stars = Array.from({ length: 12 }, () =>
    drawStar(random.range(24, 490), random.range(24, 300), random.range(6, 15)),
  );
  backdrop.push(line("M-4 40Q256 90 516 40", "#8fe0f0", 6), line("M-4 60Q256 112 516 60", "#ff8fc0", 6), ...stars);
  const x = at(130);
  stand(
    sketch,
    344,
    shape(path`M${x - 86} 352V120q0 -22 24 -22h124q24 0 24 22v232Z`, "#e8574a", 3) +
      screen(sketch, x - 66, 122, 132, 84) +
      shape(path`M${x - 92} 268l12 -40h160l12 40Z`, "#f7c24a", 2.6) +
      shape([-50, -20, 10, 40].map((dx) => ellipse(x + dx, 250, 8, 6)).join(""), "#ffffff", 1.8) +
      shape([-35, -5, 25, 55].map((dx) => ellipse(x + dx, 238, 6, 5)).join(""), BRIGHT[3], 1.8),
  );
  stand(
    sketch,
    348,
    ink(path`M${at(420)} 380v-62M${at(420) - 20} 380h40`, 5) +
      shape(ellipse(at(420), 316, 34, 11), "#8fe0f0", 2.6) +
      drawArt("🎧", { x: at(420), base: 310, size: 40 }),
  );
  backdrop.push(notes(sketch, 3));
  return indoors(340, { quietSide: at(0) === 0 ? "right" : "left" });
}

/** A singing room: a big screen, a turning ball, a booth for coins. */
export const drawKaraoke: DrawScene = (sketch) => {
  const stage = oneOf([bigScreen, turningBall, coinBooth])(sketch);
  hangSeason(sketch);
  return stage;
};
