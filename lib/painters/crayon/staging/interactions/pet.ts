import { POSES } from "@/lib/painters/crayon/people/pose";
import { animalSize } from "@/lib/painters/crayon/things/animal";
import { artKeyOf, artOf } from "@/lib/painters/crayon/things/art";
import { inHand } from "../holding";
import { crumbs, oneHeart } from "../marks";
import { ahead, type Interaction } from "../tableau";
import { give } from "./give";

/** Somebody kneels to an animal with a hand on its head, or with food before its mouth. */
export const pet: Interaction = ({ by: [a], animal, deed, find }) => {
  const creature = animal();
  if (!a || !creature) return null;
  const feeds = deed.action === "feed";
  const named = find();
  const food = named && named.kind === "food" && artOf(artKeyOf(named)) ? named : null;
  return {
    members: [a],
    uses: [creature.id, ...(feeds && food ? [food.id] : [])],
    width: 118,
    draw(shot, spot) {
      const { y, height, flip } = spot;
      const unit = height / 100;
      const side = flip ? -1 : 1;
      const large = creature.size > 96;
      const size = (large ? 92 : Math.min(60, Math.max(34, creature.size * 0.62))) * unit;
      const { w, h } = animalSize(artKeyOf(creature), size);
      const at = ahead(spot, 26) + side * w * 0.12;
      const headTop = { x: at - side * w * 0.26, y: y + 4 - h * 0.86 };
      const mouth = { x: at - side * w * 0.52, y: y + 4 - h * 0.56 };
      shot.animal({ what: creature.id, key: artKeyOf(creature), x: at, base: y + 4, size, flip: flip });
      shot.person(a, {
        x: ahead(spot, -28),
        y,
        height,
        flip,
        pose: large ? { ...POSES.stand, lean: 4 } : { ...POSES.kneel, lean: 9 },
        lookAt: headTop,
        reach: { right: feeds ? { x: mouth.x - side * 6 * unit, y: mouth.y + 4 * unit } : headTop },
        ...(feeds
          ? {
              hold: (person) =>
                inHand(
                  food?.id ?? "treat",
                  food ? artKeyOf(food) : "🍪",
                  { x: person.hand.x + side * 3 * unit, y: person.hand.y - 2 * unit },
                  { size: 14 * unit, above: 0.7 },
                ),
            }
          : {}),
      });
      shot.marks(
        feeds ? crumbs(mouth.x, y - 2 * unit, unit * 1.4) : oneHeart(at + side * w * 0.2, y - h - 9 * unit, 1.2 * unit),
      );
    },
  };
};

/** A spoon for somebody, or food for an animal. */
export const feed: Interaction = (scene) =>
  pet(scene) ??
  give({ ...scene, find: (...ids) => scene.find(...(ids.length ? ids : ["bottle", "rice", "soup", "cake"])) });
