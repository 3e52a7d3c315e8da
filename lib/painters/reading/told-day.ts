import type { ChosenDay } from "../painter";
import { readDiary } from "./read";

/**
 * Weather and mood that a diary tells of by itself, for its writer to take or leave; null where it tells of none. Of a
 * day that hurts nobody is offered a mark.
 */
export function toldDay(text: string): ChosenDay {
  const { weather, mood, quiet } = readDiary(text);
  if (quiet) return { weather: null, mood: null };
  // Calm is what a day is called that says nothing of it.
  return { weather: weather[0] ?? null, mood: mood === "calm" ? null : mood };
}
