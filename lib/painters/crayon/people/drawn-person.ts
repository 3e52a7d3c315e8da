import type { Box, Point } from "../paper/shapes";
import type { FaceName } from "./face";
import type { Look } from "./look";
import type { Clothes } from "./outfit";
import type { Pose, PoseName } from "./pose";

export type Side = "left" | "right";

export type PersonRequest = {
  /** For finding them again: "me", "mom" ... */
  who: string;
  look: Look;
  clothes: Clothes;
  face: FaceName;
  /** The feet. */
  x: number;
  y: number;
  /** Pixels from feet to crown for somebody of scale 1. */
  height: number;
  pose: PoseName | Pose;
  /** Mirrored: the arm that acts is on the left of the paper. */
  flip?: boolean;
  /** Where on the paper they look. */
  lookAt?: Point;
  /** Points on the paper that hands and feet reach for; "right" is the side that acts, also when flipped. */
  reach?: { left?: Point; right?: Point; leftFoot?: Point; rightFoot?: Point };
  /** Arms that are not in `svg` but in `over`: they lie around somebody who is drawn later. */
  apart?: readonly Side[];
};

export type DrawnPerson = {
  /** All of the person but the arms kept apart: `base`, then `hands`, so that a thing can be drawn under the fingers. */
  svg: string;
  base: string;
  hands: string;
  over: string;
  /** The hand that acts, and the other one. */
  hand: Point;
  otherHand: Point;
  shoulder: Point;
  otherShoulder: Point;
  hip: Point;
  mouth: Point;
  /** Hair and hat included. */
  head: Box;
  /** Eyes and mouth: nothing may be drawn over it. */
  face: Box;
  /** Trunk and legs. */
  body: Box;
  arms: Box[];
  /** Pixels for each of the 100 units. */
  unit: number;
};
