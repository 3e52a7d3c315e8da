import type { Thing } from "@/lib/painters/reading/plan";
import { BRIGHT } from "../paper/colour";
import { patch, path, shape, standingBox } from "../paper/shapes";
import { partOf, remember, type Sketch, stand } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import { animalSize, drawAnimal } from "../things/animal";
import { artKeyOf, artSize, drawArt } from "../things/art";
import { drawPine, drawTree } from "../things/nature";
import { isSwimming } from "./props";
import { SOFA_PET } from "./sofa";
import { findSpot } from "./spot";

type Standing = { size: number; base: number; preferred?: number[]; from?: number; to?: number; depth?: number };

/** Animals: on the sofa, on the couch of the clinic, in the water, or at somebody's feet. */
export function placeAnimals(sketch: Sketch, stage: Stage, animals: Thing[]): Thing[] {
  const left: Thing[] = [];
  const crowd = animals.reduce((sum, { count }) => sum + count, 0);
  // A litter is drawn smaller than a single pet.
  const shrink = crowd > 5 ? 0.62 : crowd > 2 ? 0.76 : 1;
  for (const animal of animals) {
    const one = { ...animal, size: animal.size * shrink };
    if (!placeAnimal(partOf(sketch, animal.id), stage, one)) left.push(animal);
    for (let i = 1; i < Math.min(9, animal.count); i++) {
      const next = partOf(sketch, `${animal.id} ${i}`);
      placeAnimal(next, stage, { ...one, size: one.size * next.random.range(0.84, 1.06) });
    }
  }
  return left;
}

function placeAnimal(sketch: Sketch, stage: Stage, animal: Thing): boolean {
  const grown = Math.max(44, animal.size);
  if (isSwimming(animal) && stage.water !== null)
    return put(sketch, animal, { size: grown * 0.9, base: stage.water - 18, depth: stage.horizon });
  if (stage.seating === "sofa" && grown <= 96 && put(sketch, animal, { size: grown * 0.9, ...SOFA_PET })) return true;
  if (stage.seating === "clinic" && stage.surface && grown <= 110)
    return put(sketch, animal, {
      size: grown * 1.1,
      base: stage.surface.y + 1,
      depth: 473,
      preferred: [256],
      from: 140,
      to: 372,
    });
  const seated = stage.seating !== "standing";
  const corners = sketch.random.chance(0.5) ? [64, 448] : [448, 64];
  const near: Standing = {
    size: grown * (seated ? 1 : 1.1),
    base: seated ? 498 : stage.front + 10,
    preferred: seated ? corners : [],
  };
  return (
    put(sketch, animal, near) ||
    put(sketch, animal, { size: grown * 0.8, base: stage.middle + 8 }) ||
    put(sketch, animal, { size: grown * 0.66, base: stage.back + 8 })
  );
}

/** Furniture, vehicles, plants and what lies on the floor. Returns what found no place. */
export function placeOnGround(sketch: Sketch, stage: Stage, things: Thing[]): Thing[] {
  const food = things.filter((thing) => thing.kind === "food");
  const rest = things.filter((thing) => thing.kind !== "food");
  // Nobody spreads a cloth in the rain or on a road: what can't be eaten there is only thought of.
  const dry = !sketch.light.raining && stage.road === null;
  const indoors = () => food.filter((thing) => !placeThing(sketch, stage, thing));
  const left = !stage.outdoor ? indoors() : dry && food.length > 0 ? picnic(sketch, stage, food) : food;
  return [...left, ...rest.filter((thing) => !placeThing(sketch, stage, thing))];
}

function placeThing(sketch: Sketch, stage: Stage, thing: Thing): boolean {
  if (thing.id === "box" || thing.count <= 1) return placeOne(partOf(sketch, thing.id), stage, thing);
  let any = false;
  for (let i = 0; i < Math.min(9, thing.count); i++)
    any = placeOne(partOf(sketch, i ? `${thing.id} ${i}` : thing.id), stage, thing) || any;
  return any;
}

function placeOne(sketch: Sketch, stage: Stage, thing: Thing): boolean {
  if (thing.kind === "plant" && thing.id !== "xmastree")
    return stage.outdoor && plantTree(sketch, stage, thing.id === "pine");
  if (isSwimming(thing) && stage.water !== null)
    return put(sketch, thing, { size: thing.size * 0.85, base: stage.water - 30, depth: stage.horizon });
  if (thing.id === "fire" && !stage.outdoor) return fireplace(sketch);
  if (thing.kind === "big" || thing.kind === "vehicle" || thing.kind === "plant") {
    const sides = sketch.random.chance(0.5) ? [70, 442] : [442, 70];
    return (
      put(sketch, thing, { size: thing.size * 1.1, base: stage.back + 6, preferred: sides }) ||
      put(sketch, thing, { size: thing.size, base: stage.front + 6, preferred: sides })
    );
  }
  if (thing.id === "box") return boxes(sketch, stage, thing);
  const corners = stage.seating === "standing" ? [] : [52, 460];
  return put(sketch, thing, {
    size: thing.size,
    base: stage.seating === "standing" ? stage.front + 12 : 500,
    preferred: corners,
  });
}

function put(sketch: Sketch, thing: Thing, at: Standing): boolean {
  const key = artKeyOf(thing);
  const animal = thing.kind === "animal";
  const { w, h } = animal ? animalSize(key, at.size) : artSize(key, at.size);
  const depth = at.depth ?? at.base;
  const x = findSpot(sketch, { ...at, w, h, depth });
  if (x === null) return false;
  const place = {
    x,
    base: at.base,
    size: at.size,
    flip: animal && thing.count === 1 ? x < 256 : sketch.random.chance(0.5),
  };
  stand(sketch, depth, animal ? drawAnimal(key, place) : drawArt(key, place));
  remember(sketch, { what: thing.id, part: "thing", box: standingBox(x, at.base, w, h), depth });
  return true;
}

function plantTree(sketch: Sketch, stage: Stage, pine: boolean): boolean {
  const base = stage.back + 4;
  const x = findSpot(sketch, { w: 80, h: 150, base, depth: base });
  if (x === null) return false;
  stand(
    sketch,
    base,
    pine ? drawPine(sketch.light, x, base, 158) : drawTree(sketch.random, sketch.light, x, base, 158),
  );
  remember(sketch, { what: pine ? "pine" : "tree", part: "thing", box: standingBox(x, base, 80, 150), depth: base });
  return true;
}

/** One box is never alone. */
function boxes(sketch: Sketch, stage: Stage, box: Thing): boolean {
  const base = stage.seating === "standing" ? stage.front + 10 : 500;
  const first = put(sketch, box, { size: box.size * 1.15, base });
  put(sketch, box, { size: box.size, base: stage.back + 10 });
  put(sketch, box, { size: box.size * 0.9, base: stage.middle });
  return first;
}

function fireplace(sketch: Sketch): boolean {
  const x = findSpot(sketch, { w: 120, h: 118, base: 366, depth: 350, preferred: [84, 428] });
  if (x === null) return false;
  const left = x - 56;
  stand(
    sketch,
    350,
    shape(path`M${left} 366v-104h112v104Z`, "#b8664a", 3) +
      shape(path`M${left - 8} 262h128v-14h-128Z`, "#d9a066") +
      shape(path`M${left + 18} 366v-60q38 -36 76 0v60Z`, "#3b2a24", 2.6) +
      drawArt("🔥", { x, base: 364, size: 56 }),
  );
  remember(sketch, { what: "fire", part: "thing", box: standingBox(x, 366, 120, 118), depth: 350 });
  return true;
}

/** Food outdoors lies on a chequered cloth. */
function picnic(sketch: Sketch, stage: Stage, food: Thing[]): Thing[] {
  const shown = food.slice(0, 4);
  const sizes = shown.map((thing) => artSize(artKeyOf(thing), Math.max(40, thing.size * 0.9)));
  const w = Math.max(
    110,
    sizes.reduce((sum, size) => sum + size.w + 8, 36),
  );
  const h = 34 + Math.max(...sizes.map((size) => size.h)) * 0.6;
  const base = stage.front + 10;
  const x = findSpot(sketch, { w, h, base, depth: base, preferred: [w / 2 + 16, 496 - w / 2] });
  if (x === null) return food;
  let left = x - w / 2 + 18;
  const dishes = shown.map((thing, i) => {
    const size = sizes[i] ?? { w: 0, h: 0 };
    left += size.w + 8;
    return drawArt(artKeyOf(thing), {
      x: left - size.w / 2 - 8,
      base: base - 12,
      size: Math.max(40, thing.size * 0.9),
    });
  });
  stand(sketch, base, cloth(sketch, x, base, w) + dishes.join(""));
  remember(sketch, { what: "picnic", part: "thing", box: standingBox(x, base, w, h), depth: base });
  return food.slice(4);
}

function cloth({ random }: Sketch, x: number, base: number, w: number): string {
  const count = Math.round(w / 24);
  const top = (i: number) => x - w / 2 + 14 + (i * (w - 28)) / count;
  const foot = (i: number) => x - w / 2 + (i * w) / count;
  let stripes = "";
  for (let i = 0; i < count; i += 2)
    stripes += path`M${top(i)} ${base - 28}L${top(i + 1)} ${base - 28}L${foot(i + 1)} ${base + 2}L${foot(i)} ${base + 2}Z`;
  return (
    shape(
      path`M${top(0)} ${base - 28}L${top(count)} ${base - 28}L${foot(count)} ${base + 2}L${foot(0)} ${base + 2}Z`,
      "#fff6e6",
    ) + patch(stripes, random.pick(BRIGHT), 0.85)
  );
}
