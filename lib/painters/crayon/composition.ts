import type { ScenePlan } from "@/lib/painters/reading/plan";
import type { Placed } from "./paper/sketch";
import type { Grade } from "./raster/grade";

/** A picture that is laid out and not yet drawn. */
export type Composition = {
  /** Flat shapes inside <svg>, for a paper of 512 x 512; no <text>, because fonts differ between machines. */
  svg: string;
  grade: Grade;
  /** Where people and things ended up, for tests and for looking into. */
  placed: Placed[];
  /** The plan without what was left out of this picture. */
  shown: ScenePlan;
};
