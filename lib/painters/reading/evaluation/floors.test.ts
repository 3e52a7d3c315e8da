import { describe, expect, test } from "vitest";
import { HALVES, type Half } from "./labels";
import { judgeAmbiguous, measureHalf } from "./load";
import { type Language, type Rates, ratesOf } from "./report";

/** A little under what was measured last (see docs/painter.md): who goes below has made the reader worse. */
const FLOORS: Record<Language, Record<Half, Pick<Rates, "found" | "wrong">>> = {
  ko: {
    dev: { found: 0.95, wrong: 0.06 },
    extra: { found: 0.95, wrong: 0.06 },
    test: { found: 0.9, wrong: 0.11 },
    fresh: { found: 0.83, wrong: 0.135 },
  },
  en: {
    dev: { found: 0.945, wrong: 0.05 },
    extra: { found: 0.935, wrong: 0.06 },
    test: { found: 0.875, wrong: 0.085 },
    fresh: { found: 0.85, wrong: 0.095 },
  },
};

describe.each(["ko", "en"] as const)("the labelled diaries in %s", (language) => {
  test.each(HALVES)("the %s half is read as well as before", (half) => {
    const rates = ratesOf(measureHalf(language, half).map(({ outcome }) => outcome));
    expect(rates.diaries).toBeGreaterThan(40);
    expect(rates.found).toBeGreaterThan(FLOORS[language][half].found);
    expect(rates.wrong).toBeLessThan(FLOORS[language][half].wrong);
  });

  test("every ambiguous word is understood", () => {
    const { understood, failed } = judgeAmbiguous(language);
    expect(understood.length).toBeGreaterThan(120);
    expect(failed).toEqual([]);
  });
});
