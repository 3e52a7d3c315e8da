/** Reads the labelled days of this folder and measures their pictures. */
import { readFileSync } from "node:fs";
import { sameMeaning } from "../load";
import type { Language } from "../report";
import { type Day, type DayPart, isOfLoss, LAST_GRAVE_DEV, parseDays } from "./day";
import { type DayOutcome, measureDay } from "./measure-day";

const FILES: Readonly<Record<DayPart, string>> = {
  dev: "dev",
  unseen: "unseen",
  "grave dev": "grave",
  "grave unseen": "grave",
};

/** @throws Error that names a day, never a text */
export function daysOf(language: Language, part: DayPart): Day[] {
  const days = parseDays(readFileSync(new URL(`${FILES[part]}-${language}.txt`, import.meta.url), "utf8"));
  if (part === "grave dev") return days.slice(0, LAST_GRAVE_DEV);
  return part === "grave unseen" ? days.slice(LAST_GRAVE_DEV) : days;
}

export type Measured = { day: Day; outcome: DayOutcome };

/** Every day of one part with what became of it in its picture. */
export function measureDays(language: Language, part: DayPart): Measured[] {
  const same = sameMeaning();
  return daysOf(language, part).map((day) => ({
    day,
    outcome: measureDay(day, same, isOfLoss(part) || day.gravity === "grave"),
  }));
}
