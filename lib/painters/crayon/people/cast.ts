import type { PaintRequest } from "@/lib/painters/painter";
import type { PersonId } from "@/lib/painters/reading/plan";
import type { Sketch } from "../paper/sketch";
import type { Clothes } from "./body";
import type { FaceName } from "./face";

export type CastMember = { who: PersonId; narrator: boolean; face: FaceName; clothes: Clothes };

/** More than four people get too small to recognise. */
const MOST_PEOPLE = 4;
const TOPS = ["#e8574a", "#f5a623", "#4f9dd6", "#58b36a", "#c779d0", "#f2789b", "#ffcf48", "#6a7fd1"];
const BOTTOMS = ["#4c6fae", "#6b5b4a", "#3f7d6e", "#7a5c99"] as const;
const SCARVES = ["#e8453c", "#3f8fc4", "#f5b83d", "#58a05a"] as const;
/** Words for several people, should they reach the painter unexpanded. */
const GROUPS: Record<string, PersonId[]> = {
  family: ["dad", "mom"],
  kids: ["kid", "girl"],
  friends: ["friend", "friendm"],
  crowd: ["friendm", "aunt"],
};

/** Who is in the picture, the writer first, each in clothes of another colour. */
export function castOf(sketch: Sketch, narrator: PaintRequest["narrator"], outdoor: boolean): CastMember[] {
  const { plan, random, light } = sketch;
  const gender = narrator === "unsaid" ? random.pick(["female", "male"] as const) : narrator;
  const others = [...new Set(plan.people.flatMap((who) => (Object.hasOwn(GROUPS, who) && GROUPS[who]) || [who]))];
  const tops = [...TOPS];
  const clothes = (): Clothes => ({
    top: tops.splice(random.int(tops.length), 1)[0] ?? "#e8574a",
    bottom: random.pick(BOTTOMS),
    scarf: outdoor && light.winter ? random.pick(SCARVES) : null,
  });
  const writer: CastMember = {
    who: `narrator-${gender}`,
    narrator: true,
    face: writersFace(sketch),
    clothes: clothes(),
  };
  const company = others
    .slice(0, MOST_PEOPLE - 1)
    .map((who) => ({ who, narrator: false, face: othersFace(sketch, who), clothes: clothes() }));
  return [writer, ...company];
}

function writersFace({ plan, mentions, random }: Sketch): FaceName {
  const does = (action: (typeof plan.actions)[number]) => plan.actions.includes(action);
  if (does("cry") && plan.mood !== "happy" && plan.mood !== "love") return "cry";
  if (does("sleep") && plan.mood !== "sad") return "sleep";
  if (does("sick") && plan.mood !== "happy" && !mentions.has("cat") && !mentions.has("dog")) return "sick";
  if (plan.mood === "happy") return random.pick(["happy", "happy", "excited"]);
  return plan.mood;
}

/** Others share joy and fear, but look on mildly when the writer is sad or angry. */
function othersFace({ plan, random }: Sketch, who: PersonId): FaceName {
  if (who === "doctor" || who === "teacher") return "calm";
  switch (plan.mood) {
    case "happy":
      return random.pick(["happy", "happy", "excited"]);
    case "love":
      return "love";
    case "tired":
      return random.pick(["tired", "calm"]);
    default:
      return "calm";
  }
}
