import fc from "fast-check";
import { expect, test } from "vitest";
import { DAYS_MAX } from "@/lib/domains/visits/visit";
import { addDays, fromDay, today } from "@/lib/shared/day";
import { monthOf } from "@/lib/shared/month";
import { addressOf, askedOf, daysOfMonth, firstDay, PRESETS, presetDays, saidOf } from "./range";

const reader = { timeZone: "Asia/Seoul" };
const day = fc
  .date({ min: fromDay("2000-01-01"), max: fromDay("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
const query = (address: string) => Object.fromEntries(new URL(address, "http://site").searchParams);

test("an address that asks for nothing, or for what can't be, shows the last 30 days in the reader's zone", () => {
  const shown = { preset: "30", from: "2026-10-31", to: "2026-11-29", timeZone: "Asia/Seoul", month: null };
  for (const asked of [
    {},
    { range: "fortnight", tz: "Mars/Base", month: "2026-13" },
    { range: ["7", "90"], from: ["2026-01-01"], tz: ["UTC"], month: "" },
    { from: "2026-02-30", to: "yesterday", tz: "+09:00" },
    { from: "1999-12-31", to: "2026-11-29", month: "1999-12" },
    { from: "0001-01-01", to: "0001-01-02", month: "2200-01" },
    { from: "2026-11-01", to: "2200-01-01" },
    { to: "9999-12-31", month: "9999-12" },
  ])
    expect(askedOf(asked, reader, () => "2026-11-29")).toEqual(shown);
});

test("presets end today and hold as many days as they say, over month ends and leap days", () => {
  expect(presetDays("7", "2024-03-03")).toEqual({ from: "2024-02-26", to: "2024-03-03" });
  expect(presetDays("30", "2025-01-01")).toEqual({ from: "2024-12-03", to: "2025-01-01" });
  expect(presetDays("month", "2024-02-29")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
  expect(presetDays("lastMonth", "2024-03-31")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
  expect(presetDays("lastMonth", "2026-01-15")).toEqual({ from: "2025-12-01", to: "2025-12-31" });
  expect(presetDays("year", "2026-11-29")).toEqual({ from: "2026-01-01", to: "2026-11-29" });
  expect(presetDays("all", "2026-11-29")).toEqual({ from: null, to: "2026-11-29" });
});

test("whatever the day, the last month is the whole one before, and no range ends after today", () => {
  fc.assert(
    fc.property(day, (now) => {
      const { from, to } = presetDays("lastMonth", now);
      expect(addDays(to, 1)).toBe(`${now.slice(0, 7)}-01`);
      expect(from).toBe(`${to.slice(0, 7)}-01`);
      expect(daysOfMonth(to.slice(0, 7))).toEqual({ from, to });
      for (const preset of PRESETS) {
        const range = presetDays(preset, now);
        expect(range.to <= now && (range.from ?? "") <= range.to).toBe(true);
      }
    }),
  );
});

test("two days are a range whichever is told first, none is after today, and one alone is that day", () => {
  fc.assert(
    fc.property(day, day, day, (one, other, now) => {
      const { from, to, preset } = askedOf({ from: one, to: other, range: "7" }, reader, () => now);
      const [first, last] = [one, other].map((told) => [told, now].sort()[0]).sort();
      const earliest = addDays(last ?? "", 1 - DAYS_MAX);
      expect({ from, to, preset }).toEqual({ from: [first, earliest].sort()[1], to: last, preset: null });
    }),
  );
  expect(askedOf({ from: "2026-02-28" }, reader, () => "2026-11-29")).toMatchObject({
    from: "2026-02-28",
    to: "2026-02-28",
  });
});

test("the zone decides which day is today", () => {
  fc.assert(
    fc.property(
      zone,
      fc.date({ min: fromDay("2000-01-01"), max: fromDay("2099-12-31"), noInvalidDate: true }),
      (tz, moment) => {
        const asked = askedOf({ tz, range: "month" }, reader, (timeZone) => today(timeZone, 0, moment));
        expect(asked.timeZone).toBe(tz);
        expect(asked.from).toBe(`${monthOf(moment, tz)}-01`);
      },
    ),
  );
});

test("an address leads back to what it was made of", () => {
  fc.assert(
    fc.property(
      fc.record({
        range: fc.option(fc.constantFrom(...PRESETS)),
        from: day,
        to: day,
        tz: fc.option(zone),
        month: fc.option(fc.constantFrom("all", "2026-02", "2025-12")),
      }),
      day,
      ({ range, from, to, tz, month }, now) => {
        const told = { ...(range ? { range } : { from, to }), ...(tz && { tz }), ...(month && { month }) };
        const asked = askedOf(told, reader, () => now);
        expect(askedOf(query(addressOf(asked, reader)), reader, () => now)).toEqual(asked);
        expect(new Set(saidOf(asked, reader).map(([name]) => name)).size).toBe(saidOf(asked, reader).length);
      },
    ),
  );
});

test("what goes without saying is not said", () => {
  expect(
    addressOf(
      askedOf({}, reader, () => "2026-11-29"),
      reader,
    ),
  ).toBe("/admin");
  expect(
    addressOf(
      askedOf({ range: "7", tz: "Europe/Berlin" }, reader, () => "2026-11-29"),
      reader,
    ),
  ).toBe("/admin?range=7&tz=Europe%2FBerlin");
});

test("all begins with the first month that has numbers, and a site without any shows today", () => {
  expect(firstDay(["2026-11", "2026-09", "2025-02"], "2026-11-29")).toBe("2025-02-01");
  expect(firstDay([], "2026-11-29")).toBe("2026-11-29");
  expect(firstDay(["1990-01"], "2026-11-29")).toBe(addDays("2026-11-29", 1 - DAYS_MAX));
});
