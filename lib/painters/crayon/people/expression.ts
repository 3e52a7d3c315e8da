import { rowOf } from "@/lib/painters/reading/people";
import type { Action, Mood, PersonId } from "@/lib/painters/reading/plan";
import { isDowncast } from "../paper/light";
import type { Sketch } from "../paper/sketch";
import type { FaceName } from "./face";

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
export const faceAt = (mood: Mood, asked: FaceName | undefined, own: FaceName): FaceName =>
  asked === undefined || (isDowncast(mood) && GLAD.has(asked)) ? own : asked;

/** The face of somebody: the deed where it shows in the face, else the mood of the day. */
export function faceFor(sketch: Sketch, who: PersonId, does: ReadonlySet<Action>): FaceName {
  const { plan, random, mentions } = sketch;
  const writer = who === "me";
  if (does.has("cry") && (!writer || (plan.mood !== "happy" && plan.mood !== "love"))) return "cry";
  if (does.has("sleep") && !(writer && plan.mood === "sad")) return "sleep";
  if (does.has("sick") && plan.mood !== "happy" && !(writer && (mentions.has("cat") || mentions.has("dog"))))
    return "sick";
  if (does.has("fight")) return "angry";
  const downcast = isDowncast(plan.mood);
  for (const action of does) {
    const face = BY_DEED[action];
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
