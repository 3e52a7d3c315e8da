import { POSES } from "@/lib/painters/crayon/people/pose";
import { animalSize } from "@/lib/painters/crayon/things/animal";
import { artKeyOf } from "@/lib/painters/crayon/things/art";
import { cord } from "../marks";
import { ahead, type Interaction } from "../tableau";

/** Nobody leads a whale. */
const ON_A_LEASH: ReadonlySet<string> = new Set(["dog", "puppy", "poodle", "jindo", "retriever"]);

/** Somebody walks with a dog ahead on its leash; the company walks along. */
export const walkDog: Interaction = ({ by, partners, animal, deed }) => {
  const [walker, friend] = [...by, ...partners];
  const pet = animal();
  if (!walker || !pet || (deed.action === "walk" && !ON_A_LEASH.has(pet.id))) return null;
  const members = friend ? [walker, friend] : [walker];
  return {
    members,
    uses: [pet.id, "leash"],
    width: friend ? 166 : 124,
    draw(shot, spot) {
      const { y, height, flip } = spot;
      const unit = height / 100;
      const size = Math.min(62, Math.max(40, pet.size * 0.5)) * unit;
      const { w, h } = animalSize(artKeyOf(pet), size);
      const shift = friend ? 14 : 0;
      const dog = ahead(spot, 40 + shift);
      const person = shot.person(walker, {
        x: ahead(spot, -20 + shift),
        y,
        height,
        flip,
        pose: POSES.walk,
        lookAt: { x: dog, y: y - 30 * unit },
      });
      if (friend)
        shot.person(friend, {
          x: ahead(spot, -68 + shift),
          y: y - 3,
          height,
          flip,
          pose: { ...POSES.walk, left: [20, 12], right: [30, 20] },
        });
      // Most dogs of the art pack look to the left.
      shot.animal({ what: pet.id, key: artKeyOf(pet), x: dog, base: y + 4, size, flip: !flip });
      const collar = { x: dog + (flip ? -1 : 1) * w * 0.16, y: y + 4 - h * 0.58 };
      shot.marks(cord(person.hand.x, person.hand.y, collar.x, collar.y, 9 * unit, "#e8574a"));
    },
  };
};
