import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, type Stage } from "@/lib/painters/crayon/paper/stage";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { type DrawScene, oneOf } from "../layouts";
import { drawPasserBy } from "../parts/passers-by";
import { byLamplight, drawClock, drawRoom, patternWall } from "../parts/room";
import { mirror, rub } from "../parts/rub";
import { hangSeason } from "../parts/season-signs";
import { drawStraps } from "../parts/vehicle";
import { drawPane, drawPanes } from "../parts/window";

const LINES: readonly [Tones, ...Tones[]] = [
  ["#6aa6c8", "#4a86ab"],
  ["#7fb56a", "#5f964c"],
  ["#e39a5a", "#c67d3f"],
];

/** Inside a car: windows, straps, a long bench; over the river or under the ground. */
function car(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawRoom(sketch, ["#e6ecf0", "#c7d3db"], ["#b9bcc4", "#9a9fab"], 356);
  const view = random.pick(["town", "flats", "sea"] as const);
  const seat = random.pick(LINES);
  backdrop.push(drawPanes(sketch, [28, 196, 364], 84, 120, 120, view));
  backdrop.push(drawStraps(light, [64, 148, 232, 316, 400, 474], 34));
  for (const x of [40, 210, 376])
    backdrop.push(
      shape(rect(x, 46, 96, 26), light.shade(random.pick(BRIGHT)), 2),
      patch(ellipse(x + 20, 59, 9, 7) + rect(x + 38, 54, 46, 4) + rect(x + 38, 62, 30, 4), "#fff8ea"),
    );
  backdrop.push(
    rub(random, rect(10, 270, 492, 64), [light.shade(seat[0]), light.shade(seat[1])], { angle: 90, outlined: true }),
    shape(rect(6, 332, 500, 19), light.shade(seat[1])),
    line("M20 60V352M492 60V352", "#c9d2d8", 8),
  );
  return indoors(356, { front: 490 });
}

/** The platform: screen doors, a train behind them, tiles and a map of coloured lines. */
function platform(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawRoom(sketch, ["#eeeae0", "#d6cfbf"], ["#cfd2d6", "#b0b5bd"], 332);
  patternWall(sketch, "tiles", "#d3c9b6", 0, 96);
  const [stripe] = random.pick(LINES);
  const tube = light.shade(stripe);
  backdrop.push(shape(rect(-6, 98, 524, 232), light.shade("#dde3e8"), 2.6), shape(rect(-6, 300, 524, 22), tube, 2.2));
  const panes: Record<string, string> = { lit: "", frame: "" };
  for (let i = 0; i < 6; i++) panes.lit += rect(14 + i * 84, 132, 64, 92);
  backdrop.push(shape(panes.lit ?? "", light.lampsOn ? "#fff0b0" : light.shade("#f6f1dc"), 2.4));
  for (let i = 0; i < 5; i++) backdrop.push(drawPasserBy(random, 44 + i * 104, 226, 60, "stand"));
  let doors = "";
  for (let x = -6; x < 520; x += 84) doors += path`M${x} 98v232M${x + 4} 98v232`;
  backdrop.push(
    patch(rect(-4, 100, 520, 228), "#dff1f8", 0.35),
    ink(doors, 3),
    line("M20 250l44 -120M188 250l44 -120M356 250l44 -120", "#ffffff", 4, 0.6),
  );
  backdrop.push(
    routeMap(light.shade("#fffdf4")),
    drawClock(440, 52, 24),
    line("M0 352H512", light.shade("#f2c84a"), 9),
    patch(Array.from({ length: 22 }, (_, i) => ellipse(12 + i * 24, 352, 4, 3)).join(""), light.shade("#d9a520")),
  );
  const at = mirror(random.chance(0.5));
  stand(
    sketch,
    346,
    shape(rect(at(60) - 16, 96, 32, 262), light.shade("#e3ded0"), 2.6) + shape(rect(at(60) - 20, 130, 40, 20), tube, 2),
  );
  return indoors(332, { back: 372, middle: 414, front: 490 });
}

/** A map of the lines: colours and dots, no names. */
const routeMap = (paper: string) =>
  shape(rect(96, 22, 250, 60), paper, 2.6) +
  line("M112 52H330", "#6aa6c8", 5) +
  line("M130 34Q200 34 210 52T300 72", "#7fb56a", 5) +
  line("M150 74Q230 74 250 52T320 34", "#e39a5a", 5) +
  shape([130, 170, 210, 250, 290, 320].map((x) => ellipse(x, 52, 5, 5)).join(""), "#ffffff", 1.8);

/** At the end of the car: a door to the next one, seats along both sides, poles. */
function alongTheCar(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawRoom(sketch, ["#e6ecf0", "#c7d3db"], ["#b9bcc4", "#9a9fab"], 300);
  const [base, strokes] = random.pick(LINES);
  const seat: Tones = [light.shade(base), light.shade(strokes)];
  const view = random.pick(["town", "hills", "flats"] as const);
  backdrop.push(
    shape("M-6 -6H518L342 92H170Z", light.shade("#f4f6f7"), 2.4),
    line("M120 30L210 84M392 30L302 84", "#fffbe0", 9),
    shape(rect(170, 92, 172, 200), light.shade("#d3dbe1"), 2.8),
    shape(rect(214, 116, 84, 176), light.shade("#eef3f6"), 2.8),
    drawPane(sketch, 226, 130, 60, 80, view, undefined, false),
    ink("M288 232v20", 4),
  );
  for (const left of [true, false]) {
    const at = mirror(!left);
    const x = Math.min(at(20), at(138));
    backdrop.push(
      drawPane(sketch, x, 84, 118, 116, view, undefined, left),
      rub(random, path`M${at(-6)} 256L${at(168)} 240V286L${at(-6)} 392Z`, seat, { angle: 80, outlined: true }),
      shape(path`M${at(-6)} 356L${at(170)} 274L${at(186)} 286L${at(40)} 384L${at(-6)} 410Z`, seat[1], 2.4),
      line(path`M${at(150)} 70V300`, "#c9d2d8", 6),
    );
  }
  backdrop.push(
    drawStraps(light, [60, 116, 396, 452], 18),
    shape("M186 300H326L430 520H82Z", light.shade("#c3c7cf"), 1.8),
  );
  return indoors(300, { back: 376, middle: 416, front: 490 });
}

/** The subway: along a bench, on the platform, down the length of a car. */
export const drawSubway: DrawScene = (daylight) => {
  const sketch = byLamplight(daylight);
  const stage = oneOf([car, platform, alongTheCar])(sketch);
  hangSeason(sketch);
  return stage;
};
