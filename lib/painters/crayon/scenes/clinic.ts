import { line, rect, shape } from "../paper/shapes";
import { type Sketch, stand } from "../paper/sketch";
import { indoors, type Stage } from "../paper/stage";
import { waxArea } from "../paper/wax";
import { drawArt } from "../things/art";
import { drawRoom, drawShelf, TABLE_DEPTH } from "./parts/room";
import { drawWindow } from "./parts/window";

/** A clinic: a cross on the wall, medicine on a shelf, a couch for the patient between doctor and writer. */
export function drawClinic(sketch: Sketch): Stage {
  const { random, backdrop } = sketch;
  drawRoom(sketch, ["#e3f1ee", "#bcdcd5"], ["#dfe6e4", "#bccbc8"]);
  backdrop.push(
    drawWindow(sketch, 328, 62, 126, 118),
    shape(rect(58, 56, 76, 76), "#ffffff", 3.4),
    line("M96 72v44M74 94h44", "#e8453c", 15),
    drawShelf(180, 118, 112),
  );
  for (const [i, bottle] of ["🧴", "💊", "🩹"].entries())
    backdrop.push(drawArt(bottle, { x: 202 + i * 34, base: 118, size: [34, 26, 28][i] ?? 28 }));
  stand(
    sketch,
    TABLE_DEPTH,
    shape(rect(158, 428, 14, 72) + rect(340, 428, 14, 72), "#9fb3b0") +
      waxArea(random, rect(136, 408, 240, 24), {
        base: "#f2f7f6",
        strokes: "#cfe0dd",
        angle: 3,
        gap: 7,
        width: 4,
        outlined: true,
      }),
  );
  return indoors(340, { seating: "clinic", surface: { x0: 176, x1: 336, y: 412 }, quietSide: "left" });
}
