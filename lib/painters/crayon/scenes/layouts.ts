import type { Sketch } from "../paper/sketch";
import type { Stage } from "../paper/stage";

/** Draws the place and says what people and things find there. */
export type DrawScene = (sketch: Sketch) => Stage;

/** A place that can be seen in at least three ways: another view, not the same one with other details. */
export type Layouts = readonly [DrawScene, DrawScene, DrawScene, ...DrawScene[]];

const SWIMMERS = new Set(["whale", "dolphin", "ship", "boat", "fish", "octopus", "duck", "swan"]);

/** Whether somebody swims or something floats: the water must then reach from edge to edge. */
export const needsOpenWater = ({ plan }: Sketch): boolean =>
  plan.actions.includes("swim") || plan.things.some(({ id }) => SWIMMERS.has(id));

/** Draws the place in the way the seed picks. */
export const oneOf =
  (layouts: Layouts): DrawScene =>
  (sketch) =>
    (layouts[sketch.random.int(layouts.length)] ?? layouts[0])(sketch);
