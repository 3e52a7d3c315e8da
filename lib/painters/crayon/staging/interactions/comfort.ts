import { ellipse, patch } from "@/lib/painters/crayon/paper/shapes";
import { buildOf } from "@/lib/painters/crayon/people/look";
import { POSES } from "@/lib/painters/crayon/people/pose";
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
      const neck = buildOf(b.look).neck;
      const shoulder = {
        x: x + half + side * (low ? -17 : 6) * unitOf(b, height),
        y: y + (neck + (low ? 17 : 14)) * unitOf(b, height),
      };
      const cries = () =>
        shot.person(b, {
          x: x + half,
          y: y + 0.5,
          height,
          flip: !flip,
          face: "cry",
          pose: { ...POSES.crying, lean: -2, tilt: 5 },
        });
      // The elbows of somebody taller would be before the other's face.
      const tall = b.look.scale > a.look.scale + 0.05;
      if (tall) cries();
      const one = shot.person(a, {
        x: x - half,
        y,
        height,
        flip,
        face: a.face === "cry" ? "sad" : "calm",
        pose: low ? { ...POSES.kneel, lean: 3 } : { ...POSES.stand, lean: 4, tilt: 6 },
        lookAt: { x: x + half, y: y - 70 * unitOf(b, height) },
        reach: { right: shoulder },
        // Over the far shoulder of an equal, at the near arm of a child, whose face is at the height of the sleeve.
        apart: low ? [] : ["right"],
      });
      if (!tall) cries();
      if (!low) shot.arms(a, one);
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
