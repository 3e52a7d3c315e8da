import fc from "fast-check";
import { expect, test } from "vitest";
import { MEASURES } from "@/lib/domains/visits/visit";
import { addDays } from "@/lib/shared/day";
import { bucketsOf } from "./buckets";
import { madeDashboard } from "./dashboard.fixture";

const days = (from: string, count: number) => madeDashboard(from, addDays(from, count - 1)).byDay;

test("days are put together where there are too many to draw, and nothing is lost or counted twice", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1500 }), fc.integer({ min: 0, max: 800 }), (count, later) => {
      const byDay = days(addDays("2024-01-01", later), count);
      const { items, unit } = bucketsOf(byDay, MEASURES);
      expect(unit).toBe(count <= 92 ? "day" : count <= 742 ? "week" : "month");
      for (const measure of ["visits", "likes"] as const) {
        const sum = (of: { [measure: string]: unknown }[]) => of.reduce((all, one) => all + Number(one[measure]), 0);
        expect(sum(items)).toBe(sum(byDay));
      }
      expect(items[0]?.from).toBe(byDay[0]?.day);
      expect(items.at(-1)?.to).toBe(byDay.at(-1)?.day);
      items.slice(1).forEach(({ from }, before) => {
        expect(from).toBe(addDays(items[before]?.to ?? "", 1));
        const date = new Date(`${from}T00:00:00Z`);
        if (unit === "week") expect(date.getUTCDay()).toBe(1);
        if (unit === "month") expect(from.slice(8)).toBe("01");
      });
    }),
    { numRuns: 60 },
  );
});
