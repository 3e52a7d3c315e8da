import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { type DrawScene, oneOf } from "../layouts";
import { drawPicture } from "../parts/furniture";
import { byLamplight, drawLamp, drawRoom, drawShelf, drawTable, patternWall } from "../parts/room";
import { mirror } from "../parts/rub";
import { hangSeason, standSeason } from "../parts/season-signs";
import { drawPane, drawWindow } from "../parts/window";

const lamps = (sketch: Sketch, xs: readonly number[], drop: number) => {
  const colour = sketch.light.shade(sketch.random.pick(BRIGHT));
  sketch.backdrop.push(xs.map((x) => drawLamp(sketch, x, drop, colour)).join(""));
};

/** A board of pictures instead of words: what there is to drink. */
const menuBoard = (x: number, y: number) =>
  shape(rect(x, y, 96, 108), "#4a4038", 4) +
  drawArt("☕", { x: x + 26, base: y + 48, size: 32 }) +
  drawArt("🍰", { x: x + 26, base: y + 94, size: 32 }) +
  line(
    path`M${x + 50} ${y + 32}h32M${x + 50} ${y + 42}h20M${x + 50} ${y + 78}h32M${x + 50} ${y + 88}h22`,
    "#f5efe0",
    3,
  );

/** A window with curtains, the board, hanging lamps. */
function cosy(sketch: Sketch): Stage {
  const { random, backdrop } = sketch;
  const at = mirror(random.chance(0.5));
  backdrop.push(
    drawWindow(sketch, at(126) - 68, 92, 136, 124),
    menuBoard(at(306) - 48, 90),
    drawPicture(sketch, at(430), 140, 0.85),
  );
  lamps(sketch, [96, 256, 416], 26);
  standSeason(sketch, at(474), 386);
  return indoors(340, { quietSide: at(0) === 0 ? "right" : "left" });
}

/** A shop window on the street: passers, trees, weather; stools along it. */
function shopWindow(sketch: Sketch): Stage {
  const { backdrop, random, light } = sketch;
  backdrop.push(
    drawPane(sketch, 30, 54, 452, 214, random.pick(["alley", "town", "tree"]), "#b98a5f"),
    ink("M181 54v214M332 54v214", 6),
    line("M181 54v214M332 54v214", light.shade("#c98f5b"), 3),
  );
  backdrop.push(shape(rect(14, 268, 484, 14), light.shade("#c98f5b"), 2.4));
  for (const [i, x] of [64, 138, 376, 446].entries())
    backdrop.push(drawArt(["🪴", "☕", "🧁", "🌷"][i] ?? "☕", { x, base: 269, size: 36 }));
  lamps(sketch, [120, 256, 392], 20);
  for (const x of [96, 200, 312, 416])
    stand(
      sketch,
      344,
      ink(path`M${x - 14} 372l6 -54M${x + 14} 372l-6 -54`, 3.4) +
        shape(ellipse(x, 316, 24, 8), light.shade("#ef8f5e"), 2.2),
    );
  return indoors(336);
}

/** At the bar: a coffee machine, cups on shelves, cakes under glass. */
function atTheBar(sketch: Sketch): Stage {
  const { backdrop, random, light } = sketch;
  patternWall(sketch, "tiles", "#e3cbb0", 150, 290);
  const at = mirror(random.chance(0.5));
  for (const y of [96, 150]) {
    backdrop.push(drawShelf(Math.min(at(190), at(486)), y, 296));
    for (let i = 0; i < 7; i++)
      backdrop.push(drawArt(random.pick(["☕", "🫖", "🥤", "🫙", "🍵"]), { x: at(214 + i * 41), base: y, size: 30 }));
  }
  backdrop.push(menuBoard(at(92) - 48, 70));
  lamps(sketch, [at(200), at(340), at(450)], 12);
  const machine = at(380);
  const glass = at(130);
  stand(
    sketch,
    344,
    shape(rect(-6, 286, 524, 76), light.shade("#c98f5b"), 2.6) +
      shape(rect(-6, 276, 524, 14), light.shade("#f4ead8"), 2.4) +
      shape(rect(machine - 56, 206, 112, 70), light.shade("#c9ced6"), 2.8) +
      shape(rect(machine - 62, 198, 124, 14), light.shade("#e8574a"), 2.2) +
      ink(path`M${machine - 24} 232v16M${machine + 24} 232v16`, 5) +
      shape(
        ellipse(machine - 24, 224, 7, 7) + ellipse(machine, 224, 7, 7) + ellipse(machine + 24, 224, 7, 7),
        "#fffbe0",
        1.8,
      ) +
      drawArt("☕", { x: machine, base: 276, size: 26 }) +
      shape(rect(glass - 72, 220, 144, 56), light.shade("#e3f3f8"), 2.6) +
      ["🍰", "🧁", "🥐"].map((cake, i) => drawArt(cake, { x: glass - 44 + i * 44, base: 272, size: 34 })).join(""),
  );
  return indoors(340, { quietSide: at(0) === 0 ? "left" : "right" });
}

/** A café: cosy, at the shop window, at the bar. */
export const drawCafe: DrawScene = (daylight) => {
  const sketch = byLamplight(daylight);
  drawRoom(
    sketch,
    sketch.random.pick([
      ["#f2dfc6", "#dfbf94"],
      ["#f3e6e0", "#dfc3b6"],
      ["#e6ecdf", "#c6d3b6"],
    ]),
    ["#c99a6b", "#a97645"],
  );
  const stage = oneOf([cosy, shopWindow, atTheBar])(sketch);
  hangSeason(sketch);
  drawTable(sketch, 76, 436, 410);
  return { ...stage, seating: "table", surface: { x0: 90, x1: 422, y: 413 } };
};
