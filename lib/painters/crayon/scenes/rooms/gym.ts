import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, type Stage } from "@/lib/painters/crayon/paper/stage";
import { type DrawScene, oneOf } from "../layouts";
import { byLamplight, drawClock, drawRoom } from "../parts/room";
import { mirror, rub } from "../parts/rub";
import { hangSeason } from "../parts/season-signs";
import { drawPane, drawPanes, drawWindow } from "../parts/window";

/** Wall bars, a big ball, dumb-bells. */
function wallBarsAndBalls(sketch: Sketch): Stage {
  const { random, backdrop, light } = sketch;
  const left = random.chance(0.5);
  backdrop.push(
    drawWindow(sketch, left ? 66 : 318, 64, 130, 120, { curtains: false }),
    drawClock(256, 70, 24),
    wallBars(left ? 320 : 60),
  );
  backdrop.push(line("M0 430Q256 380 512 430M120 512Q256 440 392 512", light.shade("#e8574a"), 4, 0.7));
  stand(sketch, 392, dumbbells(left ? 70 : 442, 384));
  stand(sketch, 380, ball(left ? 440 : 74, 356, light.shade(random.pick(["#7cc4e8", "#f29bb4", "#a9d98a"]))));
  return indoors(340, { quietSide: left ? "right" : "left" });
}

const ball = (x: number, y: number, colour: string) =>
  shape(ellipse(x, y, 42, 40), colour) + line(path`M${x - 26} ${y - 16}q26 -18 52 0`, "#ffffff", 4, 0.7);

function wallBars(x: number): string {
  let rungs = "";
  for (let y = 74; y < 330; y += 30) rungs += path`M${x} ${y}h132`;
  return (
    line(rungs, "#b97f48", 7) +
    ink(path`M${x} 54v286M${x + 132} 54v286`, 9) +
    line(path`M${x} 54v286M${x + 132} 54v286`, "#d9a066", 5)
  );
}

const dumbbells = (x: number, y: number) =>
  [0, 1]
    .map(
      (i) =>
        ink(path`M${x - 30} ${y - 12 - i * 26}h60`, 6) +
        shape(
          rect(x - 40, y - 24 - i * 26, 16, 24) + rect(x + 24, y - 24 - i * 26, 16, 24),
          i ? "#5a9fd8" : "#6d6a6e",
          2.6,
        ),
    )
    .join("");

/** Treadmills before a wall of glass, a rack of weights. */
function treadmills(sketch: Sketch): Stage {
  const { random, backdrop, light } = sketch;
  const at = mirror(random.chance(0.5));
  backdrop.push(
    drawPane(sketch, 20, 40, 472, 190, random.pick(["town", "flats"]), "#8f98a5"),
    ink("M178 40v190M334 40v190", 4),
  );
  for (const x of [70, 190, 310]) stand(sketch, 346, treadmill(at(x), 372, light.shade("#6d6a6e"), at(0) > 256));
  stand(sketch, 350, rack(at(446), 378, light.shade("#8f98a5")));
  return indoors(330);
}

function treadmill(x: number, base: number, grey: string, flip: boolean): string {
  const s = flip ? -1 : 1;
  return (
    shape(path`M${x - s * 46} ${base}h${s * 92}v-12h${-s * 92}Z`, grey, 2.2) +
    ink(path`M${x + s * 38} ${base - 10}L${x + s * 28} ${base - 92}M${x + s * 28} ${base - 76}h${-s * 34}`, 5) +
    shape(rect(x + s * 26 - 15, base - 110, 30, 22), "#8fd0f0", 2.2)
  );
}

function rack(x: number, base: number, steel: string): string {
  let svg = ink(path`M${x - 44} ${base}v-110M${x + 44} ${base}v-110`, 6);
  for (const [i, colour] of ["#e8574a", "#f7c24a", "#5a9fd8"].entries()) {
    const y = base - 14 - i * 34;
    svg +=
      shape(rect(x - 48, y, 96, 8), steel, 2) +
      shape([-30, 0, 30].map((dx) => ellipse(x + dx, y - 9, 11, 10)).join(""), colour, 2);
  }
  return svg;
}

/** A hall with a hoop, lines on the floor, windows high under the roof. */
function ballHall(sketch: Sketch): Stage {
  const { random, backdrop, light } = sketch;
  const at = mirror(random.chance(0.5));
  backdrop.push(drawPanes(sketch, [20, 148, 276, 404], 24, 92, 62, "sky"));
  const x = at(350);
  backdrop.push(
    patch(rect(-4, 230, 520, 100), light.shade("#8fb7d8"), 0.5),
    shape(rect(x - 56, 108, 112, 78), "#ffffff", 3),
    ink(rect(x - 22, 136, 44, 32), 2.4),
    line(path`M${x - 24} 186l8 44h32l8 -44M${x - 8} 186l2 44M${x + 8} 186l-2 44M${x - 20} 208h40`, "#cfd8de", 2.4),
    line(path`M${x - 26} 184h52`, "#e8574a", 6),
    rub(random, rect(-4, 326, 520, 200), [light.shade("#e6b880"), light.shade("#cf9758")], { angle: 4 }),
    line("M0 400Q256 352 512 400M150 512q20 -70 106 -70t106 70", "#ffffff", 5, 0.85),
  );
  stand(sketch, 346, ballCart(at(84), 372));
  return indoors(326);
}

const ballCart = (x: number, base: number) =>
  shape([-28, 0, 28].map((dx) => ellipse(x + dx, base - 52, 15, 15)).join(""), "#f08a3c", 2.2) +
  ink(
    path`M${x - 46} ${base - 60}v50h92v-50M${x - 46} ${base - 36}h92M${x - 16} ${base - 60}v50M${x + 16} ${base - 60}v50`,
    3.4,
  ) +
  shape(ellipse(x - 34, base - 5, 6, 6) + ellipse(x + 34, base - 5, 6, 6), "#6d6a6e", 1.8);

/** A gym: wall bars, treadmills, a hall for ball games. */
export const drawGym: DrawScene = (daylight) => {
  const sketch = byLamplight(daylight);
  drawRoom(sketch, ["#e8eef2", "#c5d3dc"], ["#e0b988", "#c9985f"]);
  const stage = oneOf([wallBarsAndBalls, treadmills, ballHall])(sketch);
  hangSeason(sketch);
  return { ...stage, seating: "standing" };
};
