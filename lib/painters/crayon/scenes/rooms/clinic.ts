import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { type DrawScene, oneOf } from "../layouts";
import { byLamplight, drawClock, drawRoom, drawShelf, patternWall, TABLE_DEPTH } from "../parts/room";
import { mirror, rub } from "../parts/rub";
import { hangSeason, standSeason } from "../parts/season-signs";
import { drawWindow } from "../parts/window";

const cross = (x: number, y: number) =>
  shape(rect(x, y, 76, 76), "#ffffff", 3.4) + line(path`M${x + 38} ${y + 16}v44M${x + 16} ${y + 38}h44`, "#e8453c", 15);

/** A doctor's room: a cross, medicine on a shelf, a window. */
function doctorsRoom(sketch: Sketch): Stage {
  drawRoom(sketch, ["#dff0ea", "#aed6cb"], ["#dfe6e4", "#bccbc8"]);
  const { backdrop, random } = sketch;
  const at = mirror(random.chance(0.5));
  backdrop.push(
    drawWindow(sketch, Math.min(at(328), at(454)), 62, 126, 118),
    cross(at(96) - 38, 56),
    drawShelf(at(236) - 56, 118, 112),
  );
  for (const [i, bottle] of ["🧴", "💊", "🩹"].entries())
    backdrop.push(drawArt(bottle, { x: at(236) - 34 + i * 34, base: 118, size: [34, 26, 28][i] ?? 28 }));
  standSeason(sketch, at(474), 384);
  return indoors(340, { quietSide: at(0) === 0 ? "left" : "right" });
}

/** A ward: curtain on a rail, a drip, a flower by the window. */
function ward(sketch: Sketch): Stage {
  drawRoom(sketch, ["#e2eaf6", "#bccbe6"], ["#cfd8e2", "#adbacb"]);
  const { backdrop, light, random } = sketch;
  const at = mirror(random.chance(0.5));
  const cloth = light.shade("#bfe0d6");
  backdrop.push(
    drawWindow(sketch, Math.min(at(60), at(240)), 66, 180, 130, { kind: "sliding", curtains: false }),
    ink("M0 34H512", 5),
  );
  for (let i = 0; i < 4; i++)
    backdrop.push(
      shape(path`M${at(330 + i * 48)} 34q-10 150 4 290h${at(0) === 0 ? 44 : -44}q6 -150 0 -290Z`, cloth, 2.2),
    );
  stand(sketch, 348, drip(at(292), 372) + drawArt("💐", { x: at(96), base: 208, size: 46 }));
  return indoors(340, { quietSide: at(0) === 0 ? "right" : "left" });
}

const drip = (x: number, base: number) =>
  ink(path`M${x} ${base}V${base - 250}M${x - 22} ${base}h44M${x - 16} ${base - 246}h32`, 4) +
  shape(path`M${x - 26} ${base - 240}h26v42q-13 12 -26 0Z`, "#d9f0f7", 2.2) +
  patch(path`M${x - 25} ${base - 216}h24v18q-12 10 -24 0Z`, "#8fd0e8") +
  line(path`M${x - 13} ${base - 194}q-4 60 -40 96`, "#8fb7c9", 2.4);

/** For children: a measuring giraffe, a chart with shapes to look at, toys. */
function childrens(sketch: Sketch): Stage {
  drawRoom(sketch, ["#fdeec4", "#f3d488"], ["#cfe3c6", "#a8c79c"]);
  const { backdrop, light, random } = sketch;
  patternWall(sketch, "dots", "#ffffff", 10, 330);
  const at = mirror(random.chance(0.5));
  const x = at(330);
  backdrop.push(
    drawWindow(sketch, Math.min(at(52), at(172)), 78, 120, 112),
    drawClock(at(232), 74, 24),
    shape(rect(x - 40, 56, 80, 130), "#fffdf4", 3),
    ink(
      path`M${x - 20} 76h24v20h-24ZM${x + 14} 96h14M${x - 22} 122a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M${x + 8} 130l9 -16l9 16ZM${x - 20} 156h10v10h-10ZM${x + 2} 166l6 -10l6 10Z`,
      2.6,
    ),
    shape(rect(at(446) - 20, 60, 40, 276), light.shade("#ffe9b8"), 2.6),
  );
  let marks = "";
  for (let y = 84; y < 330; y += 24) marks += path`M${at(446) - 20} ${y}h${y % 48 ? 12 : 20}`;
  backdrop.push(line(marks, "#c98f5b", 2.6), drawArt("🦒", { x: at(446), base: 120, size: 66 }));
  stand(
    sketch,
    348,
    drawArt("🧸", { x: at(40), base: 384, size: 62 }) +
      shape(ellipse(at(96), 378, 15, 15), light.shade("#f7c24a"), 2.2),
  );
  return indoors(340, { quietSide: at(0) === 0 ? "right" : "left" });
}

/** A clinic, a couch for the patient in front: doctor's room, ward, for children. */
export const drawClinic: DrawScene = (daylight) => {
  const sketch = byLamplight(daylight);
  const { random } = sketch;
  const stage = oneOf([doctorsRoom, ward, childrens])(sketch);
  hangSeason(sketch);
  stand(
    sketch,
    TABLE_DEPTH,
    shape(rect(158, 428, 14, 72) + rect(340, 428, 14, 72), "#9fb3b0") +
      rub(random, rect(136, 408, 240, 24), ["#f2f7f6", "#cfe0dd"], { angle: 3, gap: 7, width: 4, outlined: true }),
  );
  return { ...stage, seating: "clinic", surface: { x0: 176, x1: 336, y: 412 } };
};
