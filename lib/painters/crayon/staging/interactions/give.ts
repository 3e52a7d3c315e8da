import { POSES } from "@/lib/painters/crayon/people/pose";
import { artKeyOf, artOf, artSize } from "@/lib/painters/crayon/things/art";
import { unitOf } from "../holding";
import { sparkle } from "../marks";
import type { Interaction } from "../tableau";

/** Things too big to hand over. */
const LARGEST = 72;

/** A present between two people, four hands on it. */
export const give: Interaction = ({ by: [a], partners: [b], find, deed }) => {
  if (!a || !b) return null;
  const named = find();
  const thing =
    named && named.kind !== "animal" && named.kind !== "building" && named.kind !== "vehicle" && artOf(artKeyOf(named))
      ? named
      : null;
  const key = thing ? artKeyOf(thing) : deed.action === "feed" ? "🥣" : "🎁";
  return {
    members: [a, b],
    uses: thing ? [thing.id] : [],
    width: 138,
    draw(shot, { x, y, height, flip }) {
      const side = flip ? -1 : 1;
      const unit = height / 100;
      const half = side * 39 * unit;
      const low = Math.min(unitOf(a, height), unitOf(b, height));
      const size = Math.min(LARGEST * unit * 0.5, 40 * low);
      const { w, h } = artSize(key, size);
      const middle = y - 37 * low;
      const hand = (away: number) => ({ x: x + away * w * 0.42, y: middle + h * 0.16 });
      const faces = { a: a.face === "cry" ? "cry" : "love", b: b.face === "cry" ? "cry" : "excited" } as const;
      const one = shot.person(a, {
        x: x - half,
        y,
        height,
        flip,
        face: faces.a,
        pose: { ...POSES.offer, lean: 4 },
        lookAt: { x: x + half, y: y - 66 * unitOf(b, height) },
        reach: { right: hand(-side) },
        apart: ["right"],
      });
      const two = shot.person(b, {
        x: x + half,
        y,
        height,
        flip: !flip,
        face: faces.b,
        pose: { ...POSES.offer, lean: 4 },
        lookAt: { x, y: middle },
        reach: { right: hand(side) },
        apart: ["right"],
      });
      shot.art({ what: thing?.id ?? "gift", key, x, base: middle + h / 2, size });
      shot.arms(a, one);
      shot.arms(b, two);
      shot.marks(sparkle(x, middle - h * 0.1, Math.max(w, h) * 0.62), y - 1);
    },
  };
};
