import type { Face, Look } from "../look";
import { CHEEK_LEFT, CHEEK_RIGHT, CHIN, EYE_LEFT, EYE_RIGHT, leanOf, middleOf, NOSE_TIP, pointOf } from "./points";

/** What keeps a frame from being one frontal face, or that it is one. */
export type Framing = "good" | "nobody" | "several" | "small" | "turned" | "raised" | "lowered" | "leaning";

/** A face narrower than this share of the frame has too few pixels to say anything of. */
const LEAST_WIDTH = 0.2;
/** Where the tip of the nose lies between the cheeks, 0.5 straight ahead. */
const TURN = { from: 0.35, to: 0.65 };
/** Where the tip of the nose lies between eyes and chin: higher in a raised head, lower in a bowed one. */
const NOD = { from: 0.28, to: 0.58 };
/** Degrees aside. */
const LEAN = 15;

/** Whether one face looks straight into the camera; else the first thing that its owner can change. */
export function framingOf({ faces, frame }: Look): Framing {
  const [face, ...others] = faces;
  if (!face) return "nobody";
  if (others.length > 0) return "several";
  if (face.box.width < LEAST_WIDTH * frame.width) return "small";
  if (Math.abs(leanOf(face.mesh) - 90) > LEAN) return "leaning";
  const turn = turnOf(face.mesh);
  if (turn < TURN.from || turn > TURN.to) return "turned";
  const nod = nodOf(face.mesh);
  if (nod < NOD.from) return "raised";
  return nod > NOD.to ? "lowered" : "good";
}

/** 0..1: where the tip of the nose lies between the right cheek and the left one. */
export function turnOf(mesh: Face["mesh"]): number {
  const [right, left] = [middleOf(mesh, CHEEK_RIGHT).x, middleOf(mesh, CHEEK_LEFT).x];
  return (pointOf(mesh, NOSE_TIP).x - right) / (left - right || 1);
}

/** 0..1: where the tip of the nose lies between the line of the eyes and the chin. */
export function nodOf(mesh: Face["mesh"]): number {
  const eyes = (middleOf(mesh, EYE_RIGHT).y + middleOf(mesh, EYE_LEFT).y) / 2;
  return (pointOf(mesh, NOSE_TIP).y - eyes) / (pointOf(mesh, CHIN).y - eyes || 1);
}
