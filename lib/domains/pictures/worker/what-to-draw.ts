import type { Post } from "@/lib/engines/db/generated/client";
import type { ChosenDay, PaintRequest } from "@/lib/painters/painter";
import type { Mood, Weather } from "@/lib/painters/reading/plan";

const MOODS: Record<NonNullable<Post["mood"]>, Mood> = {
  happy: "happy",
  excited: "happy",
  loved: "love",
  calm: "calm",
  tired: "tired",
  sad: "sad",
  angry: "angry",
  scared: "scared",
};
const WEATHERS: Record<NonNullable<Post["weather"]>, Weather> = {
  sunny: "sunny",
  cloudy: "cloud",
  rainy: "rain",
  snowy: "snow",
  windy: "wind",
  stormy: "thunder",
};

/** What was chosen for the day, as painters know it. */
export function dayOf({ mood, weather }: Pick<Post, "mood" | "weather">): ChosenDay {
  return { mood: mood && MOODS[mood], weather: weather && WEATHERS[weather] };
}

/** The words that are drawn of a post. */
export function textOf({ title, body }: { title: string; body: string }): string {
  return title ? `${title}\n\n${body}` : body;
}

/** How a member appears in their pictures. */
export function narratorOf(gender: string): PaintRequest["narrator"] {
  return gender === "female" || gender === "male" ? gender : "unsaid";
}
