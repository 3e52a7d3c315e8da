import type { Thing } from "@/lib/painters/reading/plan";
import { isHushed } from "../paper/light";
import type { CastMember } from "../people/cast";
import { drawPerson } from "../people/person";
import type { PoseName } from "../people/pose";
import { POSES } from "../people/pose";
import { artKeyOf, artSize } from "../things/art";
import { inBothHands, inHand } from "./holding";
import type { Act, Scene } from "./tableau";

/** Poses for somebody with nothing to do, by what the day is like. */
export function idlePose({ sketch, stage }: Pick<Scene, "sketch" | "stage">, member: CastMember): PoseName {
  const { plan, random } = sketch;
  const does = (...actions: string[]) => member.deeds.some(({ action }) => actions.includes(action));
  if (does("walk", "hike")) return "walk";
  if (plan.gravity === "grave") return random.pick(["bowed", "bowed", "behind"]);
  if (plan.actions.includes("cheer") || (plan.scene === "stadium" && !isHushed(plan))) return "cheer";
  if (plan.mood === "happy" && random.chance(0.3)) return random.pick(["cheer", "jump", "wave"]);
  if (plan.mood === "sad" || plan.mood === "tired" || plan.mood === "scared") return random.pick(["stand", "behind"]);
  if (plan.mood === "angry") return "hips";
  return stage.outdoor
    ? random.pick(["stand", "wave", "wave", "walk", "ease", "hips"])
    : random.pick(["stand", "wave", "ease", "behind"]);
}

/** Just there; `sociable` ones look to the others in the middle. */
export const idle = (pose: PoseName, sociable: boolean): Act => ({
  uses: [],
  width: pose === "cheer" || pose === "walk" ? 66 : 58,
  draw(shot, member, { x, y, height, flip, seated }) {
    shot.person(member, {
      x,
      y,
      height,
      flip,
      pose: seated && (pose === "walk" || pose === "jump") ? "table" : pose,
      ...(sociable && Math.abs(x - 256) > 40 ? { lookAt: { x: 256, y: y - height * 0.72 } } : {}),
    });
  },
});

const LARGEST = 46;

/** With something in the hand: held out to the side, before the chest when there is no room. */
export const holding = (thing: Thing): Act => ({
  uses: [thing.id],
  width: 74,
  draw(shot, member, { x, y, height, flip }) {
    const key = artKeyOf(thing);
    const unit = (height * member.look.scale) / 100;
    const size = Math.min(LARGEST, thing.size) * Math.min(1, Math.max(0.6, unit / 2));
    const { w } = artSize(key, size);
    const { hand } = drawPerson({
      who: member.who,
      look: member.look,
      clothes: member.clothes,
      face: member.face,
      x,
      y,
      height,
      flip,
      pose: POSES.offer,
    });
    const side = flip ? -1 : 1;
    const roomy = hand.x + side * w * 0.6 > 20 && hand.x + side * w * 0.6 < 492;
    shot.person(member, {
      x,
      y,
      height,
      flip,
      pose: roomy ? "offer" : "offerFront",
      hold: (p) =>
        roomy
          ? inHand(thing.id, key, p.hand, { size, above: 0.62, beside: side * 0.12 })
          : inBothHands(thing.id, key, p, { size: size * 0.85, above: 0.5 }),
    });
  },
});
