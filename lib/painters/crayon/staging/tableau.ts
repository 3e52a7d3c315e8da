import type { Deed, Thing } from "@/lib/painters/reading/plan";
import type { Sketch } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import type { CastMember } from "../people/cast";
import type { Posture, Shot } from "./shot";

/** Where a group stands: the middle of its feet, how high a person of scale 1 is, and whether it is mirrored. */
export type Spot = { x: number; y: number; height: number; flip: boolean };

/** People, animals and things that belong together and are drawn as one: two who hug, a rider on a bicycle. */
export type Tableau = {
  members: readonly CastMember[];
  /** Ids of things that are in it and need no other place. */
  uses: readonly string[];
  /** In units of a person 100 high, how wide it is. */
  width: number;
  /** The highest point in units, where that is above every head. */
  top?: number;
  /** How its people hold their lower halves, unless a table decides; standing when nothing is said. */
  posture?: Posture;
  /** On the water of the scene instead of on the ground. */
  afloat?: boolean;
  draw(shot: Shot, spot: Spot): void;
};

/** What one person does on their own, standing or behind a table. */
export type Act = {
  uses: readonly string[];
  /** Units; 56 when nothing is said. */
  width?: number;
  /** Can't be done behind a table. */
  standingOnly?: boolean;
  draw(shot: Shot, member: CastMember, at: Spot & { seated: boolean }): void;
};

/** What a deed can be drawn with. */
export type Scene = {
  sketch: Sketch;
  stage: Stage;
  deed: Deed;
  /** Who does it, and with whom. */
  by: readonly CastMember[];
  partners: readonly CastMember[];
  /** The thing of the deed if it is one of `ids` (or anything when none are given), else one of the plan's. */
  find(...ids: readonly string[]): Thing | null;
  /** The animal of the deed, else one of the plan. */
  animal(): Thing | null;
};

/** Null when the deed can't be drawn with who and what is there. */
export type Interaction = (scene: Scene) => Tableau | null;
export type MakeAct = (scene: Scene) => Act | null;

/** `units` towards where a group faces. */
export const ahead = ({ x, height, flip }: Pick<Spot, "x" | "height" | "flip">, units: number) =>
  x + ((flip ? -units : units) * height) / 100;
