import { POSES } from "@/lib/painters/crayon/people/pose";
import { artKeyOf, artOf, artSize } from "@/lib/painters/crayon/things/art";
import { sparkle } from "../marks";
import { ahead, type Interaction } from "../tableau";

const BUILT = ["snowman", "sandcastle", "tent", "robot", "puzzle", "treehouse", "model", "blocks"] as const;

/** Something in the making with hands on it: a snowman, a castle of sand; a second builder on the other side. */
export const build: Interaction = ({ by, partners, find, sketch }) => {
  const [a, b] = [...by, ...partners];
  if (!a) return null;
  const thing = find(...BUILT);
  const id = thing?.id ?? (sketch.light.snowy ? "snowman" : sketch.plan.scene === "sea" ? "sandcastle" : null);
  const key = thing ? artKeyOf(thing) : id === "snowman" ? "⛄" : id === "sandcastle" ? ":sandcastle" : "";
  if (!id || !artOf(key)) return null;
  const tall = id === "snowman" || id === "tent";
  const small = id === "puzzle" || id === "robot" || id === "blocks" || id === "model";
  const size = tall ? 84 : small ? 36 : 62;
  return {
    members: b ? [a, b] : [a],
    uses: [id, ...(id === "snowman" ? ["carrot"] : [])],
    width: (b ? 106 : 62) + artSize(key, size).w,
    draw(shot, spot) {
      const { y, height, flip } = spot;
      const u = height / 100;
      const side = flip ? -1 : 1;
      const { w, h } = artSize(key, size * u);
      const middle = ahead(spot, b ? 0 : 25);
      shot.art({ what: id, key, x: middle, base: y + 3, size: size * u }, y - 0.5);
      const stance = tall ? { ...POSES.reach, lean: 5 } : { ...POSES.kneel, lean: 8 };
      const hand = (away: number) => ({ x: middle + away * w * 0.36, y: y + 3 - h * (tall ? 0.5 : 0.72) });
      [a, ...(b ? [b] : [])].forEach((member, i) => {
        const away = i === 0 ? -side : side;
        shot.person(member, {
          x: middle + away * (w / 2 + 20 * u),
          y,
          height,
          flip: away > 0,
          pose: stance,
          reach: { right: hand(away) },
          lookAt: { x: middle, y: y - h * 0.6 },
        });
      });
      shot.marks(sparkle(middle, y - h - 8 * u, 4 * u));
    },
  };
};
