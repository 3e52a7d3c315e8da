import { ellipse, ink, line, patch, path, rect, shape } from "../paper/shapes";
import { type Sketch, stand } from "../paper/sketch";
import { indoors, type Seating, type Stage } from "../paper/stage";
import { waxArea } from "../paper/wax";
import { drawArt } from "../things/art";
import { drawBunting, drawClock, drawLamp, drawRoom, drawRug, drawShelf, drawTable, WALLS, WOOD } from "./parts/room";
import { drawWindow } from "./parts/window";

/** A living room; a bed, a sofa, a table or free floor by what the day was about. */
export function drawLivingRoom(sketch: Sketch): Stage {
  const { random, light, backdrop, mentions, plan } = sketch;
  drawRoom(sketch, random.pick(WALLS), WOOD);
  const party = mentions.has("birthday");
  const seating = livingRoomSeating(sketch);
  const windowLeft = seating === "bed" ? false : random.chance(0.5);
  const thinking = plan.remembered.people.length + plan.remembered.things.length > 0;
  backdrop.push(drawWindow(sketch, windowLeft ? 62 : 318, party ? 90 : 66, 132, 132));
  const quietX = windowLeft ? 352 : 120;
  if (light.night) backdrop.push(drawLamp(sketch, thinking ? 256 : quietX, 44, "#f7b84a"));
  else if (!thinking)
    backdrop.push(
      pictureOnWall(sketch, quietX, party ? 128 : 104),
      random.chance(0.7) ? drawClock(quietX + (windowLeft ? 84 : -80), 110) : "",
    );
  if (party) backdrop.push(drawBunting());
  if (seating === "standing" && !mentions.has("fire")) stand(sketch, 346, sideboard(sketch, quietX));
  if (seating !== "bed") {
    if (random.chance(0.75)) stand(sketch, 348, drawArt("🪴", { x: windowLeft ? 474 : 36, base: 384, size: 84 }));
    backdrop.push(drawRug(sketch, 256, 440, 420));
  }
  const quietSide = windowLeft ? "right" : "left";
  if (seating !== "table") return indoors(340, { seating, quietSide });
  drawTable(sketch, 78, 434, 408);
  return indoors(340, { seating, quietSide, surface: { x0: 92, x1: 420, y: 411 } });
}

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

/** A low cupboard along the wall, so that a room without things looks lived in. */
function sideboard({ random, light }: Sketch, x: number): string {
  const wood = light.shade(random.pick(["#c98f5b", "#d9a878", "#b98a6a"]));
  const knobs = [-54, -2, 50].map((dx) => ellipse(x + dx, 312, 3.4, 3.4)).join("");
  return (
    shape(rect(x - 88, 346, 12, 12) + rect(x + 76, 346, 12, 12), "#8f5f35", 2.2) +
    shape(rect(x - 92, 282, 184, 66), wood, 2.8) +
    ink(path`M${x - 30} 282v66M${x + 30} 282v66`, 2.4) +
    shape(knobs, "#fff3df", 1.8) +
    drawArt(random.pick(["🪴", "🌷", "💐"]), { x: x - 60, base: 283, size: 46 }) +
    drawArt(random.pick(["📻", "🧸", "📚", "💡"]), { x: x + 4, base: 283, size: 42 }) +
    drawArt(random.pick(["🏆", "🧸", "📖", "🌻"]), { x: x + 60, base: 283, size: 38 })
  );
}

function pictureOnWall({ random }: Sketch, x: number, y: number): string {
  const motif = random.pick(["🏔️", "🌻", "🐳", "🌈", "⛵", "🌷"]);
  return shape(rect(x - 40, y - 32, 80, 64), "#fff8ea", 3.4) + drawArt(motif, { x, base: y + 22, size: 44 });
}

/** A kitchen: tiles, shelf, window, and the stove in front where somebody cooks. */
export function drawKitchen(sketch: Sketch): Stage {
  const { random, backdrop, light } = sketch;
  drawRoom(sketch, random.pick(WALLS), ["#e7d5bd", "#cdb18b"]);
  let tiles = "";
  for (let row = 0; row < 3; row++) for (let i = 0; i < 14; i++) tiles += rect(i * 38 - 6, 196 + row * 34, 36, 32);
  backdrop.push(
    `<path d="${tiles}" fill="#ffffff" fill-opacity=".45" stroke="${light.shade("#d9b98a")}" stroke-width="1.4"/>`,
  );
  const windowLeft = random.chance(0.5);
  const shelfX = windowLeft ? 296 : 56;
  backdrop.push(drawWindow(sketch, windowLeft ? 76 : 316, 48, 120, 112));
  const thinking = sketch.plan.remembered.people.length + sketch.plan.remembered.things.length > 0;
  if (!thinking) backdrop.push(jarsOnShelf(shelfX));
  const wood = {
    base: light.shade("#d9a878"),
    strokes: light.shade("#bf8450"),
    angle: 90,
    gap: 12,
    width: 5,
    opacity: 0.6,
    outlined: true,
  };
  stand(
    sketch,
    342,
    waxArea(random, rect(-4, 300, 520, 62), wood) +
      shape(rect(-4, 288, 520, 15), "#f4ead8") +
      ink("M80 318v30M200 318v30M320 318v30M440 318v30", 2.4),
  );
  stand(
    sketch,
    470,
    waxArea(random, rect(44, 418, 424, 96), {
      ...wood,
      base: light.shade("#e8c99a"),
      strokes: light.shade("#d0a062"),
    }) + shape(rect(32, 404, 448, 18), "#f7efe0"),
  );
  stand(sketch, 470.5, shape(rect(78, 399, 104, 8), "#555555", 2.2));
  return indoors(340, {
    seating: "stove",
    surface: { x0: 206, x1: 468, y: 406 },
    quietSide: windowLeft ? "right" : "left",
  });
}

const jarsOnShelf = (x: number) =>
  drawShelf(x, 104, 156) +
  ["🫙", "🍶", "🥫", "🪴"]
    .map((jar, i) => drawArt(jar, { x: x + 24 + i * 36, base: 104, size: [36, 38, 30, 40][i] ?? 34 }))
    .join("") +
  ink(path`M${x + 20} 116v14M${x + 62} 116v14M${x + 104} 116v14`, 2.6) +
  pansOn(x);

const pansOn = (x: number) =>
  shape(ellipse(x + 20, 146, 15, 15) + ellipse(x + 62, 143, 12, 12), "#6d6a6e", 2.6) +
  line(path`M${x + 104} 130v26M${x + 98} 156h12`, "#9a7a55", 4) +
  patch(ellipse(x + 20, 146, 8, 8), "#8b888c");
