import type { Thing } from "@/lib/painters/reading/plan";
import { line, overlaps, path, standingBox } from "../paper/shapes";
import { hidesFace, remember, type Sketch, stand } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import { TABLE_DEPTH } from "../scenes/parts/room";
import { artKeyOf, artSize, drawArt } from "../things/art";
import { sharedPart } from "./layout-check";

const STEAMING = new Set(["stew", "noodles", "seaweedsoup", "ricecakesoup", "coffee", "cocoa", "rice", "tea"]);
const STOVE = { x: 130, y: 402, size: 80 };
/** Cakes are the point of a party. */
const SIZE: Record<string, number> = { cake: 92, laptop: 74, flower: 60 };
/** Dishes on one table, and dishes of one kind. */
const MOST = 8;
const MOST_ALIKE = 6;
const NUDGES = [0, -12, 12, -24, 24, -38, 38, -54, 54, -72, 72];

/** Sets the table: side by side, shrunk or moved until no face is hidden. Returns what found no place. */
export function setSurface(sketch: Sketch, stage: Stage, things: Thing[]): Thing[] {
  const { surface } = stage;
  if (!surface) return things;
  const pot = stage.seating === "stove" ? cookOnStove(sketch, things) : null;
  const dishes = centreCake(things.filter((thing) => thing !== pot).flatMap(byCount)).slice(0, MOST);
  const sizes = dishes.map((thing) => SIZE[thing.id] ?? Math.max(44, thing.size * 1.08));
  const widths = dishes.map((thing, i) => artSize(artKeyOf(thing), sizes[i] ?? 0).w);
  const total = widths.reduce((sum, w) => sum + w, 0);
  const wide = surface.x1 - surface.x0;
  const fit = Math.min(1, (wide - 6 * (dishes.length + 1)) / Math.max(1, total));
  const gap = Math.min(40, (wide - total * fit) / (dishes.length + 1));
  let x = (surface.x0 + surface.x1 - total * fit - gap * (dishes.length - 1)) / 2;
  const left: Thing[] = [];
  dishes.forEach((thing, i) => {
    const w = (widths[i] ?? 0) * fit;
    if (!setDown(sketch, thing, x + w / 2, surface, (sizes[i] ?? 0) * fit)) left.push(thing);
    x += w + gap;
  });
  return left;
}

const byCount = (thing: Thing): Thing[] =>
  Array.from({ length: Math.min(MOST_ALIKE, Math.max(1, thing.count)) }, () => thing);

function setDown(
  sketch: Sketch,
  thing: Thing,
  wanted: number,
  surface: { x0: number; x1: number; y: number },
  size: number,
): boolean {
  const key = artKeyOf(thing);
  const base = surface.y + 5;
  for (const scale of [1, 0.85, 0.72, 0.6, 0.5])
    for (const nudge of NUDGES) {
      const { w, h } = artSize(key, size * scale);
      const box = standingBox(wanted + nudge, base, w, h);
      if (box.x0 < surface.x0 - 8 || box.x1 > surface.x1 + 8 || hidesFace(sketch, box) || onOtherDish(sketch, box))
        continue;
      stand(
        sketch,
        TABLE_DEPTH + 2,
        drawArt(key, { x: wanted + nudge, base, size: size * scale }) +
          (STEAMING.has(thing.id) ? steam(wanted + nudge, base - h) : ""),
      );
      remember(sketch, { what: thing.id, part: "thing", box, depth: TABLE_DEPTH + 2 });
      return true;
    }
  return false;
}

const onOtherDish = (sketch: Sketch, box: ReturnType<typeof standingBox>) =>
  sketch.placed.some(
    (other) =>
      other.part === "thing" &&
      (other.depth === TABLE_DEPTH + 2
        ? overlaps({ ...other.box, x0: other.box.x0 + 3, x1: other.box.x1 - 3 }, box)
        : Math.abs(other.depth - TABLE_DEPTH) < 30 && sharedPart(other.box, box) > 0.4),
  );

/** Something always simmers: the stew of the diary, or a pot of the house. */
function cookOnStove(sketch: Sketch, things: Thing[]): Thing | null {
  const pot =
    things.find(({ id }) => ["stew", "noodles", "seaweedsoup", "ricecakesoup", "tteokbokki"].includes(id)) ?? null;
  const key = pot ? artKeyOf(pot) : ":stew";
  const { w, h } = artSize(key, STOVE.size);
  stand(sketch, TABLE_DEPTH + 1, drawArt(key, { x: STOVE.x, base: STOVE.y, size: STOVE.size }));
  stand(sketch, TABLE_DEPTH - 20, steam(STOVE.x - 44, STOVE.y - h + 4) + steam(STOVE.x + 44, STOVE.y - h + 4));
  remember(sketch, {
    what: pot?.id ?? "stew",
    part: "thing",
    box: standingBox(STOVE.x, STOVE.y, w, h),
    depth: TABLE_DEPTH + 1,
  });
  return pot;
}

function centreCake(things: Thing[]): Thing[] {
  const cake = things.find(({ id }) => id === "cake");
  if (!cake) return things;
  const others = things.filter((thing) => thing !== cake);
  others.splice(Math.floor(others.length / 2), 0, cake);
  return others;
}

const steam = (x: number, y: number) =>
  line(path`M${x - 8} ${y - 2}q-6 -7 0 -12q6 -5 0 -10M${x + 8} ${y - 2}q-6 -7 0 -12q6 -5 0 -10`, "#ffffff", 3.6, 0.9);
