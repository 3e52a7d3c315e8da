import { ellipse, ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { type DrawScene, oneOf } from "../layouts";
import { drawBookcase, drawPackets } from "../parts/furniture";
import { byLamplight, drawLamp, drawRoom, drawTable, patternWall } from "../parts/room";
import { mirror } from "../parts/rub";
import { hangSeason, standSeason } from "../parts/season-signs";
import { drawPane, drawRoundWindow } from "../parts/window";

/** Shelves up to the ceiling, a ladder. */
function fullShelves(sketch: Sketch): Stage {
  const { backdrop, random, light } = sketch;
  for (const x of [10, 180, 350]) backdrop.push(drawBookcase(sketch, x, 36, 154, 334));
  const x = random.pick([168, 330]);
  const rungs = [90, 140, 190, 240, 290].map((y) => path`M${x - 12 - (y - 40) * 0.06} ${y}h34`).join("");
  backdrop.push(
    ink(path`M${x - 8} 40L${x - 30} 338M${x + 24} 40L${x + 6} 338`, 7),
    line(path`M${x - 8} 40L${x - 30} 338M${x + 24} 40L${x + 6} 338`, light.shade("#d9a066"), 3.6),
    line(rungs, light.shade("#d9a066"), 4),
  );
  return indoors(340);
}

/** A tall window between shelves, lamps over the table. */
function betweenShelves(sketch: Sketch): Stage {
  const { backdrop, light } = sketch;
  backdrop.push(
    drawBookcase(sketch, -8, 36, 148, 334),
    drawBookcase(sketch, 372, 36, 148, 334),
    drawPane(sketch, 162, 50, 188, 220, "tree", "#b98a5f"),
    ink("M256 50V270", 4),
  );
  const green = light.shade("#6fae8c");
  for (const x of [196, 316]) backdrop.push(drawLamp(sketch, x, 22, green));
  stand(
    sketch,
    346,
    shape(rect(170, 296, 172, 46), light.shade("#b98a5f"), 2.4) +
      drawArt("🌍", { x: 210, base: 297, size: 44 }) +
      drawArt("📚", { x: 296, base: 297, size: 44 }),
  );
  return indoors(340);
}

/** The children's corner: low shelves, a round window, clouds from the ceiling. */
function childrensCorner(sketch: Sketch): Stage {
  const { backdrop, light, random } = sketch;
  patternWall(sketch, "dots", "#ffffff", 10, 330);
  const at = mirror(random.chance(0.5));
  backdrop.push(drawRoundWindow(sketch, at(132), 116, 64));
  for (const [i, x] of [270, 350, 430].entries())
    backdrop.push(
      ink(path`M${at(x)} 0V${40 + (i % 2) * 26}`, 1.6),
      shape(
        path`M${at(x) - 28} ${70 + (i % 2) * 26}q-10 -14 6 -18q4 -16 20 -10q16 -12 24 6q16 2 8 20q-28 6 -58 2Z`,
        light.shade("#ffffff"),
        2.2,
      ),
    );
  for (const x of [16, 184, 352])
    backdrop.push(
      shape(rect(x, 204, 146, 134), light.shade("#e8c08a"), 3),
      drawPackets(sketch, x + 8, x + 140, 264, 50),
      shape(rect(x + 4, 264, 138, 7), light.shade("#c98f5b"), 1.8),
      drawPackets(sketch, x + 8, x + 140, 330, 50),
    );
  backdrop.push(
    drawArt("🧸", { x: at(90), base: 205, size: 52 }),
    drawArt("🦒", { x: at(430), base: 205, size: 62 }),
    drawArt("🌵", { x: at(270), base: 205, size: 38 }),
  );
  standSeason(sketch, at(474), 388);
  backdrop.push(shape(ellipse(at(40), 420, 44, 14), light.shade("#f29bb4"), 2.4));
  return indoors(340, { quietSide: at(0) === 0 ? "right" : "left" });
}

/** A library: full shelves, a window between them, the children's corner. */
export const drawLibrary: DrawScene = (daylight) => {
  const sketch = byLamplight(daylight);
  drawRoom(sketch, ["#f1e2c8", "#dcc397"], ["#d9b48a", "#bf915c"]);
  const stage = oneOf([fullShelves, betweenShelves, childrensCorner])(sketch);
  hangSeason(sketch);
  drawTable(sketch, 84, 428, 412);
  return { ...stage, seating: "table", surface: { x0: 98, x1: 414, y: 415 } };
};
