import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { type DrawScene, oneOf } from "../layouts";
import { drawPinnedDrawings } from "../parts/furniture";
import { byLamplight, chalk, drawClock, drawRoom, drawTable, patternWall } from "../parts/room";
import { mirror } from "../parts/rub";
import { hangSeason, standSeason } from "../parts/season-signs";
import { drawPane, drawWindow } from "../parts/window";

/** Sums, shapes, flowers: nothing that is read. */
const CHALK_DRAWINGS = [
  "M140 96h28M154 82v28M204 86q18 -6 18 8q0 10 -18 18h20M262 94h26M262 106h26M326 82v34M316 102q10 -6 24 -6",
  "M146 116L186 70L226 116ZM262 76h42v42h-42ZM344 98m-22 0a22 22 0 1 0 44 0a22 22 0 1 0 -44 0",
  "M150 112q0 -30 0 -34M150 78m-12 0a12 12 0 1 0 24 0a12 12 0 1 0 -24 0M220 112v-26l24 -20l24 20v26ZM320 112q10 -40 40 -30q20 10 4 30Z",
] as const;

/** The board with chalk on it, a clock, a picture. */
function boardInFront(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  const left = random.chance(0.5);
  const x = left ? 36 : 170;
  const board = `<g transform="translate(${x - 110} 6)">${shape(rect(108, 44, 300, 150), light.shade("#3d7a5d"), 7)}${chalk(random.pick(CHALK_DRAWINGS))}${line("M140 156q30 -8 60 0t60 0t60 0", "#f5f5e8", 2.6, 0.7)}</g>`;
  const side = left ? 432 : 88;
  backdrop.push(
    board,
    shape(rect(x + 8, 200, 280, 9), "#c98f5b", 2.4),
    drawClock(side, 78, 27),
    drawPinnedDrawings(sketch, side - 46, 126, 2),
  );
  standSeason(sketch, left ? 470 : 42, 384);
  return indoors(340, { quietSide: left ? "right" : "left" });
}

/** Along the windows: the yard outside, plants on the sill, curtains. */
function alongTheWindows(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  const view = random.pick(["tree", "hills", "flats"] as const);
  const lit = random.int(3);
  for (const [i, x] of [24, 188, 352].entries())
    backdrop.push(drawWindow(sketch, x, 62, 136, 150, { kind: "sliding", curtains: false, view, lights: i === lit }));
  const curtain = light.shade(random.pick(["#f3d98a", "#a9cfe6", "#f2c3b0"]));
  for (const x of [2, 160, 324, 484]) backdrop.push(shape(path`M${x} 48h28q-6 90 2 176h-32Z`, curtain, 2.2));
  backdrop.push(ink("M0 48H512", 4));
  for (const x of [60, 224, 250, 420])
    backdrop.push(drawArt(random.pick(["🪴", "🌷", "🌵", "🌻"]), { x, base: 214, size: 36 }));
  standSeason(sketch, random.pick([42, 470]), 384);
  return indoors(340);
}

/** The back wall: lockers in bright colours, everybody's drawings above. */
function backWall(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  const at = mirror(random.chance(0.5));
  backdrop.push(
    shape(rect(40, 40, 300, 110), light.shade("#8fbf8a"), 5),
    drawPinnedDrawings(sketch, 62, 52, 5),
    drawClock(at(440) < 256 ? 20 + 380 : 430, 84, 27),
  );
  backdrop.push(line("M60 128q30 -10 60 0t60 0t60 0t60 0t30 0", "#ffe27a", 5));
  for (let i = 0; i < 8; i++)
    backdrop.push(
      shape(rect(18 + i * 60, 190, 56, 68), light.shade(BRIGHT[i % BRIGHT.length] ?? BRIGHT[0]), 2.2),
      shape(rect(18 + i * 60, 262, 56, 68), light.shade(BRIGHT[(i + 3) % BRIGHT.length] ?? BRIGHT[0]), 2.2),
      shape(ellipse(64 + i * 60, 226, 3, 3) + ellipse(64 + i * 60, 298, 3, 3), "#fff8ea", 1.4),
    );
  for (const [i, x] of [60, 130, 300, 420].entries())
    backdrop.push(drawArt(["🪴", "🌍", "🐠", "⚽"][i] ?? "🪴", { x: at(x), base: 191, size: 40 }));
  stand(sketch, 344, shape(path`M${at(472)} 384v-60h-30v60Z`, light.shade("#6d6a6e"), 2.2));
  return indoors(340);
}

/** The corner by the door: a narrow board, a tall pane, a globe on a desk. */
function corner(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  const left = random.chance(0.5);
  const at = mirror(left);
  const x = Math.min(at(30), at(190));
  backdrop.push(
    drawPane(sketch, x, 54, 160, 180, "tree"),
    shape(rect(Math.min(at(232), at(396)), 70, 164, 110), light.shade("#3d7a5d"), 6),
    chalk(path`M${at(314) - 50} 150l20 -40l20 40ZM${at(314) + 14} 116h30v30h-30Z`),
  );
  backdrop.push(
    shape(rect(Math.min(at(420), at(494)), 110, 74, 230), light.shade("#d9a878"), 3),
    shape(rect(Math.min(at(434), at(480)), 132, 46, 58), light.shade("#d9ecf7"), 2.2),
    shape(ellipse(at(432), 240, 4, 4), "#f2c84a", 1.6),
  );
  stand(
    sketch,
    346,
    shape(rect(at(300) - 58, 292, 116, 62), light.shade("#d9a066"), 2.6) +
      drawArt("🌍", { x: at(300), base: 293, size: 46 }),
  );
  return indoors(340, { quietSide: left ? "right" : "left" });
}

/** A classroom: before the board, along the windows, at the back wall, by the door. */
export const drawClassroom: DrawScene = (daylight) => {
  const sketch = byLamplight(daylight);
  drawRoom(sketch, ["#eef0df", "#d5dbb6"], ["#dcb98a", "#c2955c"]);
  patternWall(sketch, "panels", "#d9c9a0", 0, 340);
  const stage = oneOf([boardInFront, alongTheWindows, backWall, corner])(sketch);
  hangSeason(sketch);
  drawTable(sketch, 84, 428, 410);
  return { ...stage, seating: "table", surface: { x0: 98, x1: 414, y: 413 } };
};
