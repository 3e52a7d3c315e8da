import { ellipse, patch } from "../../paper/shapes";
import { POSES } from "../../people/pose";
import { unitOf } from "../holding";
import type { Interaction } from "../tableau";
import { cheekToCheek, embrace } from "./hug";

/** One cries, the other lays a hand on the shoulder. */
export const comfort: Interaction = ({ by: [a], partners: [b] }) => {
  if (!a || !b) return null;
  const apart = cheekToCheek(a, b) + 3;
  return {
    members: [a, b],
    uses: [],
    width: apart + 56,
    draw(shot, { x, y, height, flip }) {
      const side = flip ? -1 : 1;
      const half = ((apart / 2) * height * side) / 100;
      const low = a.look.scale - b.look.scale > 0.18;
      // A child's face is too near to its far shoulder.
      const shoulder = {
        x: x + half + side * (low ? -15 : 6) * unitOf(b, height),
        y: y - (low ? 38 : 46) * unitOf(b, height),
      };
      const one = shot.person(a, {
        x: x - half,
        y,
        height,
        flip,
        face: a.face === "cry" ? "sad" : "calm",
        pose: low ? { ...POSES.kneel, lean: 3 } : { ...POSES.stand, lean: 4, tilt: 6 },
        lookAt: { x: x + half, y: y - 70 * unitOf(b, height) },
        reach: { right: shoulder },
        apart: ["right"],
      });
      shot.person(b, {
        x: x + half,
        y: y + 0.5,
        height,
        flip: !flip,
        face: "cry",
        pose: { ...POSES.crying, lean: -2, tilt: 5 },
      });
      shot.arms(a, one);
    },
  };
};

/** Tears shed together, arms around each other. */
export const cryTogether: Interaction = ({ by, partners }) => {
  const [a, b] = [...by, ...partners];
  if (!a || !b) return null;
  const held = embrace({ ...a, face: "cry" }, { ...b, face: "cry" }, { hearts: false });
  return {
    ...held,
    draw(shot, spot) {
      shot.marks(patch(ellipse(spot.x, spot.y + 2, spot.height * 0.3, 6), "#8fd0f5", 0.8), spot.y - 2);
      held.draw(shot, spot);
    },
  };
};
