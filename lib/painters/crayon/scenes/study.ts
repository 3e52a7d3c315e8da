import { BRIGHT } from "../paper/colour";
import { line, patch, path, rect, shape } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import { indoors, type Stage } from "../paper/stage";
import { drawArt } from "../things/art";
import { chalk, drawClock, drawRoom, drawTable } from "./parts/room";
import { drawWindow } from "./parts/window";

const CHALK_DRAWINGS = [
  "M140 96h28M154 82v28M204 86q18 -6 18 8q0 10 -18 18h20M262 94h26M262 106h26M326 82v34M316 102q10 -6 24 -6",
  "M146 116L186 70L226 116ZM262 76h42v42h-42ZM344 98m-22 0a22 22 0 1 0 44 0a22 22 0 1 0 -44 0",
  "M140 116l14 -36l14 36M146 104h17M214 80v36M214 80q20 0 20 9t-20 8q24 0 24 10t-24 9M312 86q-24 -12 -26 12q2 26 26 14",
] as const;

/** A classroom: a board with chalk on it, a clock, desks. */
export function drawClassroom(sketch: Sketch): Stage {
  const { random, light, backdrop, plan } = sketch;
  drawRoom(sketch, ["#eef0df", "#d5dbb6"], ["#dcb98a", "#c2955c"]);
  const left = random.chance(0.5);
  const x = left ? 36 : 170;
  const board = `<g transform="translate(${x - 110} 6)">${shape(rect(108, 44, 300, 150), light.shade("#3d7a5d"), 7)}${chalk(random.pick(CHALK_DRAWINGS))}${line("M140 156q30 -8 60 0t60 0t60 0", "#f5f5e8", 2.6, 0.7)}</g>`;
  backdrop.push(board, shape(rect(x + 8, 200, 280, 9), "#c98f5b", 2.4));
  const side = left ? 432 : 88;
  backdrop.push(drawClock(side, 78, 27));
  if (plan.remembered.people.length === 0)
    backdrop.push(shape(rect(side - 30, 124, 60, 64), "#fff8ea", 3), drawArt("🌷", { x: side, base: 180, size: 46 }));
  drawTable(sketch, 84, 428, 410);
  return indoors(340, { seating: "table", surface: { x0: 98, x1: 414, y: 413 }, quietSide: left ? "right" : "left" });
}

/** A library: shelves full of bright backs, a reading table. */
export function drawLibrary(sketch: Sketch): Stage {
  const { backdrop } = sketch;
  drawRoom(sketch, ["#f1e2c8", "#dcc397"], ["#d9b48a", "#bf915c"]);
  for (const x of [10, 180, 350]) backdrop.push(bookcase(sketch, x));
  drawTable(sketch, 84, 428, 412);
  return indoors(340, { seating: "table", surface: { x0: 98, x1: 414, y: 415 } });
}

function bookcase({ random, light }: Sketch, left: number): string {
  let svg = shape(rect(left, 36, 154, 298), light.shade("#b97f48"), 3.4);
  for (let row = 0; row < 4; row++) {
    svg += patch(rect(left + 9, 46 + row * 72, 136, 60), light.shade("#8f5f35"));
    let x = left + 12;
    const backs: Record<string, string> = {};
    while (x < left + 130) {
      const w = random.range(10, 18);
      const h = random.range(38, 54);
      const colour = random.pick([...BRIGHT, "#f7efe0"]);
      backs[colour] = (backs[colour] ?? "") + path`M${x} ${106 + row * 72}v${-h}h${w}v${h}Z`;
      x += w + 1.5 + (random.chance(0.14) ? 14 : 0);
    }
    for (const [colour, d] of Object.entries(backs)) svg += shape(d, light.shade(colour), 1.8);
  }
  return svg;
}

/** An office: window, chart on a board, desks. */
export function drawOffice(sketch: Sketch): Stage {
  const { random, backdrop, light } = sketch;
  drawRoom(sketch, ["#e8edf2", "#c9d5e0"], ["#c8ccd4", "#a9b0bd"]);
  const left = random.chance(0.5);
  const board = left ? 296 : 56;
  backdrop.push(
    drawWindow(sketch, left ? 60 : 300, 60, 150, 134, { curtains: false }),
    shape(rect(board, 60, 158, 108), light.shade("#ffffff"), 3.4),
    line(path`M${board + 16} 76v76h128`, "#4a372c", 3),
    line(path`M${board + 24} 140l30 -24l26 10l34 -46l24 18`, "#e8574a", 4),
    shape(rect(board + 30, 182, 16, 40) + rect(board + 52, 190, 16, 32) + rect(board + 74, 178, 16, 44), "#f7c24a", 2),
    shape(rect(board + 14, 222, 130, 10), "#c98f5b", 2.4),
  );
  drawTable(sketch, 72, 440, 410);
  return indoors(340, { seating: "table", surface: { x0: 86, x1: 426, y: 413 }, quietSide: left ? "right" : "left" });
}
