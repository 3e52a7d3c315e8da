import { ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, type Seating, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawArt } from "@/lib/painters/crayon/things/art";
import type { DrawScene } from "../layouts";
import {
  drawBookcase,
  drawFloorLamp,
  drawPicture,
  drawPinnedDrawings,
  drawSideboard,
  drawTelevision,
} from "../parts/furniture";
import {
  byLamplight,
  drawClock,
  drawLamp,
  drawRoom,
  drawRug,
  drawShelf,
  drawTable,
  ONDOL,
  patternWall,
  WALLS,
  WOOD,
} from "../parts/room";
import { mirror } from "../parts/rub";
import { hangSeason, standSeason } from "../parts/season-signs";
import { drawPane, drawRoundWindow, drawWindow } from "../parts/window";

/** A room at home; a bed, a sofa, a table or free floor by what the day was about, the walls by the seed. */
export const drawLivingRoom: DrawScene = (daylight) => {
  const sketch = byLamplight(daylight);
  const seating = livingRoomSeating(sketch);
  const { random } = sketch;
  drawRoom(sketch, random.pick(WALLS), random.pick([WOOD, WOOD, ONDOL]));
  const walls = random.pick<Walls>([gallery, balcony, bookWall, attic, childsRoom]);
  const quietSide = walls(sketch, seating);
  hangSeason(sketch);
  if (seating !== "bed") sketch.backdrop.push(drawRug(sketch, 256, 440, 420));
  if (seating !== "table") return indoors(340, { seating, quietSide });
  drawTable(sketch, 78, 434, 408);
  return indoors(340, { seating, quietSide, surface: { x0: 92, x1: 420, y: 411 } });
};

function livingRoomSeating({ mentions, plan }: Sketch): Seating {
  const does = (...actions: string[]) => plan.actions.some((action) => actions.includes(action));
  const dishes = plan.things.some((thing) => thing.kind === "food") && !mentions.has("floor");
  const needsTable = dishes || does("eat", "study", "work") || mentions.has("laptop") || mentions.has("birthday");
  if (mentions.has("birthday")) return "table";
  if (
    does("sleep", "sick") ||
    (mentions.has("bed") && plan.mood !== "happy") ||
    (does("lie") && !mentions.has("floor") && !mentions.has("sofa"))
  )
    return "bed";
  if (mentions.has("sofa") && !does("carry")) return "sofa";
  if (does("carry", "clean")) return "standing";
  if (needsTable) return "table";
  return plan.mood === "sad" && plan.people.length === 0 ? "bed" : "standing";
}

/** Furnishes the wall; returns the side where thoughts have room. */
type Walls = (sketch: Sketch, seating: Seating) => Stage["quietSide"];

/** A bed stands at the left with its head; what is tall stands at the right then. */
const free = (sketch: Sketch, seating: Seating) => (seating === "bed" ? true : sketch.random.chance(0.5));

/** A window with curtains, pictures and a clock, a low cupboard where the floor is free. */
function gallery(sketch: Sketch, seating: Seating): Stage["quietSide"] {
  const { random, light, backdrop, mentions } = sketch;
  const at = mirror(free(sketch, seating));
  const x = at(128);
  backdrop.push(drawWindow(sketch, x - 66, 70, 132, 132));
  backdrop.push(
    drawPicture(sketch, at(352), 112),
    drawPicture(sketch, at(436), 150, 0.8),
    random.chance(0.7) ? drawClock(at(270), 96) : "",
  );
  if (light.night) backdrop.push(drawLamp(sketch, 256, 40, "#f7b84a"));
  if (seating === "standing" && !mentions.has("fire")) stand(sketch, 346, drawSideboard(sketch, at(360)));
  if (seating !== "bed") standSeason(sketch, at(40), 384);
  return x < 256 ? "right" : "left";
}

/** Glass doors to the balcony: the world is large, plants stand before it. */
function balcony(sketch: Sketch, seating: Seating): Stage["quietSide"] {
  const { light, backdrop, random } = sketch;
  const view = random.pick(["flats", "town", "hills", "tree"] as const);
  backdrop.push(
    drawPane(sketch, 96, 56, 320, 278, view, "#e3e6ea"),
    ink("M256 56V334", 7),
    line("M256 56V334", "#e3e6ea", 3.4),
  );
  const colour = light.shade(random.pick(["#f2b8a0", "#a9cfe6", "#c9dfae", "#f3d98a"]));
  const drape = (left: number) =>
    shape(path`M${left} 44h52q-8 120 4 292h-60Z`, colour, 2.4) +
    line(path`M${left + 16} 60q-4 120 0 260M${left + 36} 60q-4 120 2 260`, "#fff8ea", 3, 0.6);
  backdrop.push(drape(62), drape(398), ink("M48 44H464", 5));
  if (light.lampsOn) backdrop.push(drawLamp(sketch, 256, 24, "#f7b84a"));
  if (seating !== "bed" && seating !== "sofa") {
    stand(sketch, 348, drawArt("🪴", { x: 34, base: 382, size: 92 }));
    standSeason(sketch, 474, 384);
  }
  return null;
}

/** Books up to the ceiling at one side, a round window and a lamp at the other. */
function bookWall(sketch: Sketch, seating: Seating): Stage["quietSide"] {
  const { backdrop, random } = sketch;
  patternWall(sketch, "dots", "#ffffff", 10, 330);
  const at = mirror(seating === "bed" ? false : random.chance(0.5));
  const left = Math.min(at(300), at(492));
  backdrop.push(
    drawBookcase(sketch, left, 30, 192, seating === "sofa" ? 290 : 336),
    drawRoundWindow(sketch, at(140), 128, 62),
  );
  if (seating !== "bed") stand(sketch, 346, drawFloorLamp(sketch, at(48), 366));
  if (seating === "standing") stand(sketch, 348, drawArt("🧸", { x: at(200), base: 376, size: 62 }));
  return at(0) === 0 ? "left" : "right";
}

/** Under the roof: slanting walls, a skylight, a string of stars. */
function attic(sketch: Sketch, seating: Seating): Stage["quietSide"] {
  const { backdrop, light, random } = sketch;
  const beam = light.shade("#c98f5b");
  backdrop.push(
    shape("M-6 -6H150L-6 210ZM518 -6H362L518 210Z", light.shade("#e9cfa6"), 2.8),
    line("M100 -4L-4 140M50 -4L-4 70M412 -4L516 140M462 -4L516 70", beam, 4, 0.8),
    drawWindow(sketch, 188, 56, 136, 128, { kind: "cross" }),
    line("M150 10Q256 46 362 10", "#8a7a6c", 2),
  );
  for (const [i, x] of [176, 216, 256, 296, 336].entries())
    backdrop.push(drawArt("⭐", { x, base: 44 - Math.abs(i - 2) * 5, size: 20 }));
  const shelf = random.chance(0.5) ? 356 : 60;
  backdrop.push(
    drawShelf(shelf, 236, 100),
    drawArt("📚", { x: shelf + 26, base: 236, size: 40 }),
    drawArt(random.pick(["🌷", "🐥", "⛵"]), { x: shelf + 74, base: 236, size: 36 }),
  );
  if (seating !== "bed") {
    stand(sketch, 348, drawArt("🧺", { x: 40, base: 384, size: 66 }));
    standSeason(sketch, 470, 384);
  }
  return null;
}

/** A child's room: striped paper, a screen or toys, pinned drawings, a small window. */
function childsRoom(sketch: Sketch, seating: Seating): Stage["quietSide"] {
  const { backdrop, random, mentions } = sketch;
  patternWall(sketch, "stripes", "#ffffff", 0, 338);
  const at = mirror(free(sketch, seating));
  const x = at(116);
  backdrop.push(
    drawWindow(sketch, x - 52, 84, 104, 104),
    drawPinnedDrawings(sketch, at(350) - 78, 78, 3),
    drawShelf(at(350) - 84, 196, 168),
  );
  for (const [i, toy] of ["🧸", "🚂", "🤖", "🐰"].entries())
    backdrop.push(drawArt(random.chance(0.8) ? toy : "⚽", { x: at(350) - 60 + i * 40, base: 196, size: 36 }));
  if (seating === "standing" && !mentions.has("fire"))
    stand(sketch, 346, random.chance(0.5) ? drawTelevision(sketch, at(390), 362) : toyChest(at(400), 364));
  if (seating !== "bed") standSeason(sketch, at(42), 384);
  return x < 256 ? "right" : "left";
}

const toyChest = (x: number, base: number) =>
  drawArt("🧸", { x: x - 28, base: base - 44, size: 50 }) +
  drawArt("⚽", { x: x + 22, base: base - 44, size: 34 }) +
  shape(rect(x - 60, base - 52, 120, 52), "#8fb7d8", 2.6) +
  ink(path`M${x - 60} ${base - 36}h120`, 2) +
  drawArt("⭐", { x, base: base - 8, size: 24 });
