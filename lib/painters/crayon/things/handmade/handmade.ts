import { DISHES } from "./dishes";
import { HOUSEHOLD } from "./household";
import { SEASIDE } from "./seaside";

/** A drawing of ours: SVG of the size w x h, thick outlines included. */
export type Handmade = { w: number; h: number; body: string };

const ALL: Record<string, Handmade> = { ...DISHES, ...SEASIDE, ...HOUSEHOLD };

/** The hand-made drawing of a lexicon id, which wins over its emoji; undefined when there is none. */
export function handmade(id: string): Handmade | undefined {
  return Object.hasOwn(ALL, id) ? ALL[id] : undefined;
}
