import { type Box, type Point, standingBox } from "../paper/shapes";
import type { CastMember } from "../people/cast";
import type { DrawnPerson } from "../people/drawn-person";
import { artSize, drawArt } from "../things/art";
import type { Held } from "./shot";

type Way = {
  size: number;
  /** Share of the thing that is above the hand. */
  above?: number;
  /** Share of its width that is beside the hand, away from the body. */
  beside?: number;
  flip?: boolean;
  turn?: number;
};

/** A thing with a hand on it. */
export function inHand(
  what: string,
  key: string,
  at: Point,
  { size, above = 0.6, beside = 0, flip, turn = 0 }: Way,
): Held {
  const { w, h } = artSize(key, size);
  const x = at.x + w * beside;
  const base = at.y + h * (1 - above);
  return {
    what,
    box: turned(standingBox(x, base, w, h), turn),
    svg: drawArt(key, { x, base, size, flip: flip ?? false, turn }),
  };
}

/** Between both hands, before the chest. */
export function inBothHands(what: string, key: string, { hand, otherHand }: DrawnPerson, way: Way): Held {
  return inHand(what, key, { x: (hand.x + otherHand.x) / 2, y: (hand.y + otherHand.y) / 2 }, way);
}

/** The box around a box turned by degrees about the middle of its base. */
export function turned(box: Box, degrees: number): Box {
  if (degrees === 0) return box;
  const angle = (degrees * Math.PI) / 180;
  const [x, y] = [(box.x0 + box.x1) / 2, box.y1];
  const corners = [box.x0, box.x1].flatMap((cx) =>
    [box.y0, box.y1].map((cy) => ({
      x: x + (cx - x) * Math.cos(angle) - (cy - y) * Math.sin(angle),
      y: y + (cx - x) * Math.sin(angle) + (cy - y) * Math.cos(angle),
    })),
  );
  return {
    x0: Math.min(...corners.map((c) => c.x)),
    x1: Math.max(...corners.map((c) => c.x)),
    y0: Math.min(...corners.map((c) => c.y)),
    y1: Math.max(...corners.map((c) => c.y)),
  };
}

/** Pixels for each of a member's 100 units when somebody of scale 1 is `height` high. */
export const unitOf = (member: CastMember, height: number) => (height * member.look.scale) / 100;
