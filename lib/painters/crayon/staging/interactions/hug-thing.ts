import { isHushed } from "@/lib/painters/crayon/paper/light";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { animalSize } from "@/lib/painters/crayon/things/animal";
import { artKeyOf, artOf } from "@/lib/painters/crayon/things/art";
import { inBothHands } from "../holding";
import { hearts } from "../marks";
import type { Interaction } from "../tableau";

const CRADLE: Pose = { ...POSES.offerFront, left: [46, -70], right: [46, -70], tilt: 6 };

/** A pet or a doll held before the chest; large animals are hugged around the neck. */
export const hugThing: Interaction = ({ by: [a], animal, find }) => {
  const dear = animal() ?? find("doll", "cushion", "gift", "flower");
  if (!a || !dear || !artOf(artKeyOf(dear))) return null;
  const key = artKeyOf(dear);
  return {
    members: [a],
    uses: [dear.id],
    width: 66,
    top: 122,
    draw(shot, { x, y, height, flip }) {
      const unit = (height * a.look.scale) / 100;
      const size = 30 * unit;
      const { h } = dear.kind === "animal" ? animalSize(key, size) : { h: size };
      const person = shot.person(a, {
        x,
        y,
        height,
        flip,
        pose: CRADLE,
        hold: (p) => inBothHands(dear.id, key, p, { size: Math.min(size, h * 1.2), above: 0.55, flip }),
      });
      if (!isHushed(a.day)) shot.marks(hearts(x, person.head.y0, unit));
    },
  };
};
