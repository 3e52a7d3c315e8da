import { OUTLINE } from "../paper/colour";
import { ellipse, limb, line, path, shape } from "../paper/shapes";
import type { Sketch } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import type { CastMember } from "../people/cast";
import type { DrawnPerson, PersonRequest } from "../people/person";
import { drawArt } from "../things/art";

/** `far` is behind everybody: a rod may cross no face. */
type Tool = { behind?: string; before?: string; far?: boolean };

/** What an action puts into the writer's hands without being named: a stick, a rod, a box, a broom. */
export function withTool(
  sketch: Sketch,
  stage: Stage,
  member: CastMember,
  request: PersonRequest,
  person: DrawnPerson,
): Tool | null {
  const does = (action: (typeof sketch.plan.actions)[number]) => sketch.plan.actions.includes(action);
  const side = request.flip ? -1 : 1;
  const { hand, otherHand, unit } = person;
  if (does("carry") && request.pose === "carry")
    return { before: drawArt("📦", { x: (hand.x + otherHand.x) / 2, base: request.y - 20 * unit, size: 36 * unit }) };
  if (!member.narrator) return null;
  if (does("hike"))
    return { behind: limb(path`M${hand.x} ${hand.y - 8}L${hand.x + side * 8} ${request.y}`, "#a8734a", 2.4) };
  if (does("fish")) return fishingRod(hand.x, hand.y, side, stage);
  if (does("sing")) return { before: drawArt("🎤", { x: hand.x, base: hand.y + 12, size: 34, flip: side < 0 }) };
  if (does("photo")) return { before: drawArt("📷", { x: hand.x, base: hand.y + 12, size: 36 }) };
  if (does("clean")) return { behind: drawArt("🧹", { x: hand.x, base: request.y, size: 46 * unit }) };
  return null;
}

function fishingRod(x: number, y: number, side: number, stage: Stage): Tool {
  const reach = Math.max(24, Math.min(74, (side > 0 ? 476 - x : x - 36) - 12));
  const tip = { x: x + side * reach, y: y - 80 };
  const float = { x: tip.x + side * 10, y: stage.water ?? stage.horizon + 30 };
  return {
    far: true,
    behind:
      limb(path`M${x - side * 6} ${y + 8}L${tip.x} ${tip.y}`, "#a8734a", 2.4) +
      line(path`M${tip.x} ${tip.y}Q${float.x + side * 6} ${tip.y + 30} ${float.x} ${float.y - 4}`, OUTLINE, 1.8) +
      shape(ellipse(float.x, float.y, 5, 6), "#e8453c", 1.8),
  };
}

/** A sign over the writer's head: steam, a heart, tired lines. Empty for other moods. */
export function moodMark({ plan, light }: Sketch, { head }: DrawnPerson): string {
  const x = (head.x0 + head.x1) / 2;
  const top = head.y0;
  switch (plan.mood) {
    case "angry":
      return line(path`M${x - 26} ${top - 8}q8 -18 16 0q8 -18 16 0q8 -18 16 0`, "#e8453c", 4.4);
    case "love":
      return (
        drawArt("❤️", { x: head.x1 + 8, base: top + 8, size: 28 }) +
        drawArt("❤️", { x: head.x1 + 26, base: top - 16, size: 18 })
      );
    case "tired":
      return light.raining
        ? ""
        : line(path`M${head.x1 + 4} ${top + 6}q10 -10 4 -20M${head.x1 + 18} ${top + 12}q12 -10 4 -24`, "#7f8fa6", 3.4);
    case "scared":
      return line(path`M${x - 22} ${top - 6}l-6 -12M${x} ${top - 10}v-13M${x + 22} ${top - 6}l6 -12`, "#7f8fa6", 3.4);
    default:
      return "";
  }
}
