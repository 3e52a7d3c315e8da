import type { Deed, ScenePlan } from "@/lib/painters/reading/plan";
import { type Light, lightOf } from "./light";
import type { Random } from "./random";
import { type Box, overlaps } from "./shapes";

/**
 * Where something was put; kept so that nothing ever covers a face. "head" holds hair and hat, "face" eyes and mouth
 * alone, "person" trunk and legs, "limb" an upper arm or a forearm, "mark" one stroke of a leash, an oar or a heart.
 */
export type Placed = {
  what: string;
  part: "head" | "face" | "person" | "limb" | "thing" | "bubble" | "mark";
  box: Box;
  depth: number;
  /** Belongs to what is drawn around it and may touch it: a thing in a hand, a rider's horse, a dish on a tray. */
  of?: string;
};

type Item = { depth: number; svg: string };

/** A picture while it is being drawn. */
export type Sketch = {
  readonly plan: ScenePlan;
  readonly random: Random;
  readonly light: Light;
  /** Ids of everything mentioned, for rules such as "a birthday hangs up a bunting". */
  readonly mentions: ReadonlySet<string>;
  /** Behind everything: sky, ground, walls. */
  readonly backdrop: string[];
  /** Before everything: rain, confetti, thought bubbles. */
  readonly front: string[];
  readonly items: Item[];
  readonly placed: Placed[];
  /** Deeds of the plan that somebody is seen at. */
  readonly done: Set<Deed>;
};

export function createSketch(plan: ScenePlan, random: Random): Sketch {
  const mentions = new Set([...plan.mentions, ...plan.things.map((thing) => thing.id)]);
  const light = lightOf(plan, random.of("light"));
  return { plan, random, light, mentions, backdrop: [], front: [], items: [], placed: [], done: new Set() };
}

/** The same picture, with choices of its own for one part of it: it stays as it is while others come and go. */
export const partOf = (sketch: Sketch, part: string): Sketch => ({ ...sketch, random: sketch.random.of(part) });

/** Adds something that stands in the picture; what stands lower on the paper is nearer and hides what is behind it. */
export function stand(sketch: Sketch, depth: number, svg: string): void {
  sketch.items.push({ depth, svg });
}

/** Remembers where a thing or a person is. */
export function remember(sketch: Sketch, placed: Placed): void {
  sketch.placed.push(placed);
}

/** True when a thing drawn later in this box would hide a face. */
export function hidesFace(sketch: Sketch, box: Box): boolean {
  return sketch.placed.some((other) => other.part === "head" && overlaps(other.box, box));
}

/** The standing things, farthest first. */
export function inDepthOrder(sketch: Sketch): string {
  return [...sketch.items]
    .sort((a, b) => a.depth - b.depth)
    .map((item) => item.svg)
    .join("");
}
