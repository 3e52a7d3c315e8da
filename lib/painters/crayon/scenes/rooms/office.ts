import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { type DrawScene, oneOf } from "../layouts";
import { drawBookcase } from "../parts/furniture";
import { byLamplight, drawClock, drawLamp, drawRoom, drawTable } from "../parts/room";
import { mirror } from "../parts/rub";
import { hangSeason, standSeason } from "../parts/season-signs";
import { drawPane, drawWindow } from "../parts/window";

/** A window and a board with a chart. */
function chartRoom(sketch: Sketch): Stage {
  const { random, backdrop, light } = sketch;
  const left = random.chance(0.5);
  const board = left ? 296 : 56;
  backdrop.push(
    drawWindow(sketch, left ? 60 : 300, 60, 150, 134, { curtains: random.chance(0.5), view: "town" }),
    shape(rect(board, 60, 158, 108), light.shade("#ffffff"), 3.4),
    line(path`M${board + 16} 76v76h128`, "#4a372c", 3),
    line(path`M${board + 24} 140l30 -24l26 10l34 -46l24 18`, "#e8574a", 4),
    shape(rect(board + 30, 182, 16, 40) + rect(board + 52, 190, 16, 32) + rect(board + 74, 178, 16, 44), "#f7c24a", 2),
    shape(rect(board + 14, 222, 130, 10), "#c98f5b", 2.4),
  );
  standSeason(sketch, left ? 44 : 468, 384);
  return indoors(340, { quietSide: left ? "right" : "left" });
}

/** High above the city: a wall of glass, a plant, a lamp. */
function highUp(sketch: Sketch): Stage {
  const { backdrop, random } = sketch;
  backdrop.push(
    drawPane(sketch, 14, 34, 484, 236, "town", "#b9c2cc"),
    ink("M175 34V270M336 34V270", 5),
    line("M175 34V270M336 34V270", "#dfe4ea", 2.4),
  );
  stand(sketch, 344, cabinet(sketch, random.pick([96, 256, 416])));
  stand(sketch, 348, drawArt("🪴", { x: random.pick([34, 478]), base: 384, size: 96 }));
  return indoors(340);
}

const cabinet = ({ light, random }: Sketch, x: number) =>
  shape(rect(x - 76, 286, 152, 62), light.shade("#c9ced6"), 2.6) +
  ink(path`M${x} 286v62M${x - 20} 312h-16M${x + 20} 312h16`, 2.4) +
  drawArt("🖨️", { x: x - 34, base: 287, size: 44 }) +
  drawArt(random.pick(["📚", "🏆", "☕"]), { x: x + 36, base: 287, size: 38 });

/** At the desks: partitions with notes, a screen at the neighbour's, shelves of folders. */
function desks(sketch: Sketch): Stage {
  const { backdrop, light, random } = sketch;
  const at = mirror(random.chance(0.5));
  backdrop.push(
    drawBookcase(sketch, Math.min(at(16), at(156)), 40, 140, 200),
    drawClock(at(236), 80, 25),
    drawWindow(sketch, Math.min(at(306), at(476)), 54, 170, 110, { kind: "sliding", curtains: false }),
  );
  let notes = "";
  for (let i = 0; i < 9; i++) {
    const colour = light.shade(BRIGHT[i % BRIGHT.length] ?? BRIGHT[0]);
    notes += shape(rect(30 + i * 52 + random.range(-6, 6), 236 + (i % 3) * 16, 24, 22), colour, 1.6);
  }
  backdrop.push(shape(rect(-6, 222, 524, 118), light.shade("#b9cad8"), 3), ink("M168 222v118M344 222v118", 3), notes);
  const screen = at(430);
  stand(
    sketch,
    344,
    shape(rect(screen - 42, 250, 84, 56), "#3b3a44", 2.6) +
      patch(rect(screen - 36, 256, 72, 44), "#a9d8f0") +
      line(path`M${screen - 28} 290l18 -16l14 8l22 -20`, "#e8574a", 3.4) +
      ink(path`M${screen} 306v20`, 6),
  );
  return indoors(340, { quietSide: at(0) === 0 ? "left" : "right" });
}

/** An office: a chart on the board, high above the city, at the desks. */
export const drawOffice: DrawScene = (daylight) => {
  const sketch = byLamplight(daylight);
  drawRoom(sketch, ["#e8edf2", "#c9d5e0"], ["#c8ccd4", "#a9b0bd"]);
  const stage = oneOf([chartRoom, highUp, desks])(sketch);
  if (sketch.light.lampsOn) sketch.backdrop.push(drawLamp(sketch, 256, 18, sketch.light.shade("#8fb7d8")));
  hangSeason(sketch);
  drawTable(sketch, 72, 440, 410);
  return { ...stage, seating: "table", surface: { x0: 86, x1: 426, y: 413 } };
};
