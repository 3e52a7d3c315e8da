import type { Thing } from "@/lib/painters/reading/plan";
import { standingBox } from "../paper/shapes";
import { remember, type Sketch, stand } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import { animalSize, drawAnimal } from "../things/animal";
import { artKeyOf, artSize, drawArt } from "../things/art";

/** The part of the stage that is left for people. */
export type Room = { from: number; to: number };

const EDGE = 16;
/** Big things grow when few people share the paper. */
const GROWTH = [1.4, 1.4, 1.25, 1.1, 1];

/** Puts big things at the sides and says what is left between them. */
export function placeBigThings(sketch: Sketch, stage: Stage, things: Thing[], people: number): Room {
  const room: Room = { from: EDGE, to: 512 - EDGE };
  let left = sketch.random.of("side").chance(0.5);
  // Told of in numbers: one at each side, never more, or nobody would have room.
  const each = things.length === 1 && things[0] && things[0].count > 1 ? [things[0], things[0]] : things;
  for (const thing of each) {
    const key = artKeyOf(thing);
    const size = Math.min(thing.size * (GROWTH[people] ?? 1), each.length > 1 ? 170 : 230);
    const { w, h } = thing.kind === "animal" ? animalSize(key, size) : artSize(key, size);
    const x = left ? room.from + w / 2 : room.to - w / 2;
    const base = baseOf(thing, stage);
    const place = { x, base, size, flip: thing.kind === "animal" ? left : sketch.random.of(thing.id).chance(0.5) };
    stand(sketch, base, thing.kind === "animal" ? drawAnimal(key, place) : drawArt(key, place));
    remember(sketch, { what: thing.id, part: "thing", box: standingBox(x, base, w, h), depth: base });
    // People may step before what stands farther back, but what stands in front would hide a child's face.
    const taken = base < stage.front ? w * 0.9 : w;
    if (left) room.from += taken;
    else room.to -= taken;
    left = !left;
  }
  return room;
}

function baseOf(thing: Thing, stage: Stage): number {
  if (["snowman", "fire", "sandcastle"].includes(thing.id) || thing.kind === "animal") return stage.front;
  if (thing.kind === "vehicle") return stage.road ?? stage.front - 22;
  return thing.kind === "building" ? stage.back + 18 : stage.middle + 26;
}
