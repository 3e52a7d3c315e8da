import { firstSentence } from "@/lib/shared/first-sentence";
import { type Words, wordsOf } from "@/lib/shared/words";
import type { ChosenDay, PaintRequest } from "./painter";
import type { Mood, Weather } from "./reading/plan";

/** Of a day as its writer marks it, and as painters know it. */
const MOODS = {
  happy: "happy",
  excited: "happy",
  loved: "love",
  calm: "calm",
  tired: "tired",
  sad: "sad",
  angry: "angry",
  scared: "scared",
} as const satisfies Record<string, Mood>;
const WEATHERS = {
  sunny: "sunny",
  cloudy: "cloud",
  rainy: "rain",
  snowy: "snow",
  windy: "wind",
  stormy: "thunder",
} as const satisfies Record<string, Weather>;

type Marked = { mood: keyof typeof MOODS | null; weather: keyof typeof WEATHERS | null };

/** What was chosen for the day, as painters know it. */
export function dayOf({ mood, weather }: Marked): ChosenDay {
  return { mood: mood && MOODS[mood], weather: weather && WEATHERS[weather] };
}

/** A painter's words for a day, as its writer would mark it; null where there is no such mark. */
export function markedAs({ mood, weather }: ChosenDay): Marked {
  return { mood: keyOf(MOODS, mood), weather: keyOf(WEATHERS, weather) };
}

function keyOf<Key extends string>(marks: Readonly<Record<Key, string>>, told: string | null): Key | null {
  const keys = Object.keys(marks) as Key[];
  return keys.find((key) => marks[key] === told) ?? null;
}

/** The words that are drawn of a post. A title that was made of its text is told once. */
export function textOf(post: Words): string {
  const { title, body } = wordsOf(post);
  return title && title !== firstSentence(body) ? `${title}\n\n${body}` : body;
}

/** How a member appears in their pictures. */
export function narratorOf(gender: string): PaintRequest["narrator"] {
  return gender === "female" || gender === "male" ? gender : "unsaid";
}
