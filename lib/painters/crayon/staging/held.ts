import type { Thing } from "@/lib/painters/reading/plan";
import { type Box, standingBox } from "../paper/shapes";
import { hidesFace, type Sketch } from "../paper/sketch";
import { drawPerson, type PersonRequest } from "../people/person";
import { artKeyOf, artSize, drawArt } from "../things/art";

export type Held = { thing: Thing; request: PersonRequest; svg: string; box: Box };

const SIZES = [48, 42, 36, 30];
/** Which part of the thing is above the hand. */
const ABOVE_HAND = 0.62;

/** The first way of holding a thing that hides nobody's face: at the side, at the other side, before the chest. */
export function heldThing(sketch: Sketch, person: PersonRequest, thing: Thing): Held | null {
  const key = artKeyOf(thing);
  const ways: PersonRequest[] = [
    { ...person, pose: "offerRight" },
    { ...person, pose: "offerRight", flip: !person.flip },
    { ...person, pose: "offerFront" },
  ];
  for (const request of ways) {
    const { hand, otherHand } = drawPerson(request);
    const front = request.pose === "offerFront";
    const x = front ? (hand.x + otherHand.x) / 2 : hand.x;
    for (const size of SIZES) {
      const { w, h } = artSize(key, Math.min(size, thing.size));
      const base = hand.y + h * (1 - ABOVE_HAND) + (front ? 6 : 0);
      const box = standingBox(x, base, w, h);
      if (box.x0 < 22 || box.x1 > 490 || hidesFace(sketch, box)) continue;
      return { thing, request, box, svg: drawArt(key, { x, base, size: Math.min(size, thing.size) }) };
    }
  }
  return null;
}
