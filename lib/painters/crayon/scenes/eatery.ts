import { BRIGHT } from "../paper/colour";
import { ink, line, path, rect, shape } from "../paper/shapes";
import { type Sketch, stand } from "../paper/sketch";
import { indoors, type Stage } from "../paper/stage";
import type { Tones } from "../paper/tones";
import { drawArt } from "../things/art";
import { drawLamp, drawRoom, drawTable } from "./parts/room";
import { drawWindow } from "./parts/window";

/** A café: warm walls, hanging lamps, a menu board, cups on a shelf. */
export const drawCafe = (sketch: Sketch): Stage => drawEatery(sketch, ["#f2dfc6", "#dfbf94"], ["☕", "🧁", "🍰"]);

/** A restaurant: the same room in another mood. */
export const drawDiner = (sketch: Sketch): Stage => drawEatery(sketch, ["#f9dcc0", "#f0b98a"], ["🍜", "🥢", "🍚"]);

function drawEatery(sketch: Sketch, wall: Tones, posters: [string, string, string]): Stage {
  const { random, backdrop } = sketch;
  drawRoom(sketch, wall, ["#c99a6b", "#a97645"]);
  const windowLeft = random.chance(0.5);
  const colour = random.pick(BRIGHT);
  const quiet = windowLeft ? 356 : 150;
  backdrop.push(drawWindow(sketch, windowLeft ? 58 : 318, 96, 136, 124));
  backdrop.push(menuBoard(quiet - 96), poster(quiet + 62, 128, posters[random.int(3)] ?? posters[0]));
  for (const x of [96, 256, 416]) backdrop.push(drawLamp(sketch, x, 30, colour));
  if (random.chance(0.6)) stand(sketch, 350, drawArt("🪴", { x: windowLeft ? 478 : 34, base: 386, size: 82 }));
  drawTable(sketch, 76, 436, 410);
  return indoors(340, {
    seating: "table",
    surface: { x0: 90, x1: 422, y: 413 },
    quietSide: windowLeft ? "right" : "left",
  });
}

const menuBoard = (x: number) =>
  shape(rect(x, 92, 92, 108), "#4a4038", 4) +
  line(path`M${x + 14} 114h62M${x + 14} 134h46M${x + 14} 154h56M${x + 14} 174h36`, "#f5efe0", 3.4);

const poster = (x: number, y: number, art: string) =>
  ink(path`M${x - 20} ${y - 26}L${x} ${y - 40}L${x + 20} ${y - 26}`, 2) +
  shape(rect(x - 32, y - 26, 64, 68), "#fffdf0", 3) +
  drawArt(art, { x, base: y + 32, size: 46 });
