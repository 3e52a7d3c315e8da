import type { Sketch } from "../paper/sketch";
import type { Stage } from "../paper/stage";
import type { CastMember } from "../people/cast";
import type { PoseName } from "../people/pose";

/** A pose for somebody on their feet with free hands: verbs first, then mood. */
export function freePose({ plan, random }: Sketch, stage: Stage, member: CastMember): PoseName {
  const does = (...actions: string[]) => plan.actions.some((action) => actions.includes(action));
  if (does("carry")) return "carry";
  if (member.narrator && does("cry") && member.face === "cry") return "crying";
  if (member.narrator && does("fish")) return "reach";
  if (member.narrator && does("sing", "photo", "clean")) return "offerRight";
  if (does("run")) return "run";
  if (does("hike", "walk")) return "walk";
  if (does("cheer") || plan.scene === "stadium") return "cheer";
  if (plan.mood === "happy" && random.chance(0.4)) return "cheer";
  if (plan.mood === "sad" || plan.mood === "tired") return "stand";
  return stage.outdoor ? random.pick(["stand", "wave", "wave", "walk"]) : random.pick(["stand", "wave", "stand"]);
}

/** A pose for somebody behind a table. */
export function seatedPose({ plan, random }: Sketch, member: CastMember): PoseName {
  if (member.narrator && member.face === "cry") return "table";
  const cheering = plan.actions.includes("cheer") || (plan.mood === "happy" && random.chance(0.25));
  return cheering && random.chance(0.6) ? "toast" : "table";
}
