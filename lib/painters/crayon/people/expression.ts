import { rowOf } from "@/lib/painters/reading/people";
import type { Action, PersonId } from "@/lib/painters/reading/plan";
import { isDowncast, isGlad, isHushed, type Weight } from "../paper/light";
import type { Sketch } from "../paper/sketch";
import { type FaceName, SMILING } from "./face";

/** Faces that belong to a deed, whatever the mood of the day. */
const BY_DEED: Partial<Record<Action, FaceName>> = {
  sing: "sing",
  kiss: "kiss",
  hug: "love",
  game: "excited",
  jump: "laugh",
  sled: "laugh",
  ride: "happy",
  dance: "laugh",
  blowCandles: "kiss",
  bow: "calm",
  read: "calm",
  write: "calm",
  draw: "proud",
  study: "calm",
  exercise: "proud",
};
/** Whoever looks after others keeps calm. */
const CALM: ReadonlySet<PersonId> = new Set(["doctor", "vet", "teacher"]);
const GLAD: ReadonlySet<FaceName> = new Set(["happy", "laugh", "excited", "love", "wink", "proud"]);

/** The face that a deed asks for, unless it is glad on a day that is not: then the one they have anyhow. */
export function faceAt(day: Weight, asked: FaceName | undefined, own: FaceName): FaceName {
  const face = asked === undefined || (isDowncast(day) && GLAD.has(asked)) ? own : asked;
  if (!isHushed(day) || !SMILING.has(face)) return face;
  return day.gravity === "grave" ? "sad" : "calm";
}

/** The face of somebody: the deed where it shows in the face, else the mood of the day. */
export const faceFor = (sketch: Sketch, who: PersonId, does: ReadonlySet<Action>): FaceName =>
  faceAt(sketch.plan, undefined, faceOfDay(sketch, who, does));

function faceOfDay(sketch: Sketch, who: PersonId, does: ReadonlySet<Action>): FaceName {
  const { plan, random, mentions } = sketch;
  const writer = who === "me";
  if (does.has("cry") && (!writer || (plan.mood !== "happy" && plan.mood !== "love"))) return "cry";
  if (does.has("sleep") && !(writer && plan.mood === "sad")) return "sleep";
  if (does.has("sick") && plan.mood !== "happy" && !(writer && (mentions.has("cat") || mentions.has("dog"))))
    return "sick";
  if (does.has("fight")) return "angry";
  const downcast = isDowncast(plan);
  for (const action of does) {
    const face = BY_DEED[action];
    // Arms around each other at a parting look the same: who is not said to be glad closes no eyes in a smile.
    if (action === "hug" && !isGlad(plan)) continue;
    if (face && !(downcast && (GLAD.has(face) || (writer && face !== "sing" && face !== "kiss")))) return face;
  }
  if (!writer) return othersFace(sketch, who);
  switch (plan.mood) {
    case "happy":
      return random.pick(["happy", "happy", "excited", "laugh"]);
    case "love":
      return random.pick(["love", "love", "shy"]);
    default:
      return Object.hasOwn(MOOD_FACES, plan.mood) ? MOOD_FACES[plan.mood as keyof typeof MOOD_FACES] : "calm";
  }
}

const MOOD_FACES = { calm: "calm", sad: "sad", angry: "angry", tired: "tired", scared: "scared" } as const;

/** Others share joy and fear, but look on mildly when the writer is sad or angry. */
function othersFace({ plan, random }: Sketch, who: PersonId): FaceName {
  if (plan.gravity === "grave") return random.pick(["sad", "sad", "tired"]);
  if (CALM.has(rowOf(who))) return "calm";
  switch (plan.mood) {
    case "happy":
      return random.pick(["happy", "happy", "excited", "laugh", "wink"]);
    case "love":
      return random.pick(["love", "happy"]);
    case "tired":
      return random.pick(["tired", "calm"]);
    case "scared":
      return random.pick(["scared", "surprised", "calm"]);
    default:
      return "calm";
  }
}
