import { describe, expect, test } from "vitest";
import type { Language } from "../report";
import { LISTED_PARTS, type ListedPart } from "./day";
import { measureDays } from "./load";
import { type DayRates, dayRatesOf } from "./rates";

type Least = Pick<DayRates, "found" | "people" | "place" | "deedFirst" | "deed" | "mood" | "time" | "weather">;
type Most = Pick<DayRates, "wrong" | "forbidden" | "nothing" | "defaultPlace" | "cheerful">;

/**
 * A little worse than was measured last (see docs/painter.md): what falls below tells less of the day than before. Of the
 * grave days two of three are quiet sheets, which show nobody and no deed.
 */
const LEAST: Record<Language, Record<ListedPart, Least>> = {
  ko: {
    dev: { found: 0.74, people: 0.38, place: 0.71, deedFirst: 0.23, deed: 0.28, mood: 0.76, time: 0.61, weather: 0.81 },
    "grave dev": {
      found: 0.74,
      people: 0.19,
      place: 0.66,
      deedFirst: 0,
      deed: 0,
      mood: 0.99,
      time: 0.66,
      weather: 0.73,
    },
  },
  en: {
    dev: { found: 0.72, people: 0.15, place: 0.61, deedFirst: 0.16, deed: 0.16, mood: 0.68, time: 0.64, weather: 0.91 },
    "grave dev": {
      found: 0.77,
      people: 0,
      place: 0.58,
      deedFirst: 0,
      deed: 0,
      mood: 0.99,
      time: 0.22,
      weather: 0.86,
    },
  },
};
const MOST: Record<Language, Record<ListedPart, Most>> = {
  ko: {
    dev: { wrong: 0.235, forbidden: 0.3, nothing: 0.01, defaultPlace: 0.05, cheerful: 0 },
    "grave dev": { wrong: 0.26, forbidden: 0.19, nothing: 0, defaultPlace: 0.06, cheerful: 0 },
  },
  en: {
    dev: { wrong: 0.2, forbidden: 0.285, nothing: 0.01, defaultPlace: 0.03, cheerful: 0 },
    "grave dev": { wrong: 0.26, forbidden: 0.35, nothing: 0, defaultPlace: 0.06, cheerful: 0 },
  },
};

/** The measures that are beyond their floor. */
function worse(rates: DayRates, least: Least, most: Most): string[] {
  const below = Object.entries(least).filter(([name, floor]) => rates[name as keyof Least] < floor);
  const above = Object.entries(most).filter(([name, floor]) => rates[name as keyof Most] > floor);
  return [...below, ...above].map(([name, floor]) => `${name} ${rates[name as keyof DayRates]}, not ${floor}`);
}

describe.each(["ko", "en"] as const)("the labelled days in %s", (language) => {
  test.each(LISTED_PARTS)("%s: the pictures tell as much as before", { timeout: 60_000 }, (part) => {
    const rates = dayRatesOf(measureDays(language, part).map(({ outcome }) => outcome));
    expect(rates.days).toBe(part === "dev" ? 60 : 15);
    expect(worse(rates, LEAST[language][part], MOST[language][part])).toEqual([]);
  });
});

test("a measure beyond its floor is named", () => {
  const rates = { ...dayRatesOf([]), found: 0.5, wrong: 0.5 };
  expect(worse(rates, { ...LEAST.ko.dev, people: 0 }, MOST.ko.dev)).toEqual([
    "found 0.5, not 0.74",
    "wrong 0.5, not 0.235",
  ]);
});
