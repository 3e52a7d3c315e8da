import { POSES } from "@/lib/painters/crayon/people/pose";
import { unitOf } from "../holding";
import { oneHeart } from "../marks";
import type { Interaction } from "../tableau";

const MOST = 4;
/** Units between two neighbours. */
const STEP = 48;

/** A row of people hand in hand, the middle hands swinging. */
export const holdHands: Interaction = ({ by, partners, sketch }) => {
  const row = [...by, ...partners].slice(0, MOST);
  if (row.length < 2) return null;
  // The smallest between the tall ones, as families walk.
  if (row.length === 3) row.sort((a, b) => b.look.scale - a.look.scale).splice(1, 0, ...row.splice(2, 1));
  const couple = row.length === 2 && sketch.plan.mood === "love";
  return {
    members: row,
    uses: [],
    width: (row.length - 1) * STEP + 56,
    top: 124,
    draw(shot, { x, y, height, flip }) {
      const side = flip ? -1 : 1;
      const unit = height / 100;
      const at = (i: number) => x + side * (i - (row.length - 1) / 2) * STEP * unit;
      const handsY = (i: number) => {
        const [a, b] = [row[i], row[i + 1]];
        return a && b ? y - 32 * Math.min(unitOf(a, height), unitOf(b, height)) : y;
      };
      const joined = (i: number) => ({ x: (at(i) + at(i + 1)) / 2, y: handsY(i) });
      let crown = y;
      row.forEach((member, i) => {
        const person = shot.person(member, {
          x: at(i),
          y: y + (i % 2) * 2,
          height,
          flip,
          pose: {
            ...POSES.stand,
            left: i === 0 ? [34, 16] : [20, 12],
            right: i === row.length - 1 ? [96, 150] : [20, 12],
            tilt: i % 2 ? -4 : 4,
          },
          reach: { ...(i > 0 ? { left: joined(i - 1) } : {}), ...(i < row.length - 1 ? { right: joined(i) } : {}) },
          ...(row.length === 2 ? { lookAt: { x: at(1 - i), y: y - 70 * unit } } : {}),
        });
        crown = Math.min(crown, person.head.y0);
      });
      if (couple) shot.marks(oneHeart(x, crown - 8 * unit, 1.4 * unit));
    },
  };
};
