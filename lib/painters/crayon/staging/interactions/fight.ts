import type { Pose } from "@/lib/painters/crayon/people/pose";
import { scribble } from "../marks";
import type { Interaction } from "../tableau";

const FOLDED: Pose = {
  left: [40, -78],
  right: [40, -70],
  legs: [
    [-10, -5],
    [10, 5],
  ],
  tilt: -5,
  lean: -2,
};

/** Two back to back with folded arms, a knot of anger between them. */
export const fight: Interaction = ({ by, partners }) => {
  const [a, b] = [...by, ...partners];
  if (!a || !b) return null;
  return {
    members: [a, b],
    uses: [],
    width: 128,
    top: 128,
    draw(shot, { x, y, height, flip }) {
      const unit = height / 100;
      const away = (flip ? -1 : 1) * 33 * unit;
      const left = { x: x - away, look: x - away * 4 };
      const right = { x: x + away, look: x + away * 4 };
      const one = shot.person(a, {
        x: left.x,
        y,
        height,
        flip: !flip,
        face: "angry",
        pose: FOLDED,
        lookAt: { x: left.look, y: y - 80 * unit },
      });
      const two = shot.person(b, {
        x: right.x,
        y,
        height,
        flip,
        face: b.face === "cry" ? "cry" : "angry",
        pose: FOLDED,
        lookAt: { x: right.look, y: y - 80 * unit },
      });
      shot.marks(scribble(x, Math.min(one.head.y0, two.head.y0) + 2 * unit, 13 * unit));
    },
  };
};
