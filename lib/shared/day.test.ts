import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayIsOverAt, today } from "./day";

const at = (zone: string, dayEndsAt: number, now: string) => today(zone, dayEndsAt, new Date(now));

test("a day ends at midnight, or at the hour that its writer chose", () => {
  // 01:30 in Seoul.
  const night = "2026-11-20T16:30:00Z";
  expect([0, 1, 2, 5].map((hour) => at("Asia/Seoul", hour, night))).toEqual([
    "2026-11-21",
    "2026-11-21",
    "2026-11-20",
    "2026-11-20",
  ]);
  expect(at("Asia/Seoul", 5, "2026-11-20T19:59:59Z")).toBe("2026-11-20");
  expect(at("Asia/Seoul", 5, "2026-11-20T20:00:00Z")).toBe("2026-11-21");
});

test("the night before a month, a year and the 1st of March belongs to the day before", () => {
  expect(at("UTC", 4, "2027-01-01T03:59:00Z")).toBe("2026-12-31");
  expect(at("UTC", 4, "2026-12-01T00:00:00Z")).toBe("2026-11-30");
  expect(at("UTC", 4, "2028-03-01T02:00:00Z")).toBe("2028-02-29");
  expect(at("UTC", 4, "2027-03-01T02:00:00Z")).toBe("2027-02-28");
});

test("where clocks are changed, the clock on the wall counts", () => {
  // New York, 8 March 2026: 01:59 is followed by 03:00. A day that ends at 2 or 3 has ended by then.
  expect(at("America/New_York", 2, "2026-03-08T06:59:00Z")).toBe("2026-03-07");
  for (const hour of [2, 3]) expect(at("America/New_York", hour, "2026-03-08T07:00:00Z")).toBe("2026-03-08");
  expect(at("America/New_York", 4, "2026-03-08T07:00:00Z")).toBe("2026-03-07");
  // 1 November 2026: 01:30 comes twice. Both are before 2.
  for (const now of ["2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z"]) {
    expect(at("America/New_York", 2, now)).toBe("2026-10-31");
    expect(at("America/New_York", 1, now)).toBe("2026-11-01");
  }
  // Clocks of Lord Howe Island move by half an hour: 01:30 comes twice too.
  expect(at("Australia/Lord_Howe", 2, "2026-04-04T15:15:00Z")).toBe("2026-04-04");
});

test("a zone that is not known here is the default one", () => {
  expect(at("Moon/Sea_of_Tranquility", 0, "2026-11-20T15:00:00Z")).toBe("2026-11-21");
});

test("days are counted on the calendar", () => {
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
});

test("a day is over at the first minute of the next one, in every zone, whatever clocks do", () => {
  const zones = [
    "Asia/Seoul",
    "America/Havana",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "Australia/Lord_Howe",
    "Africa/Cairo",
  ];
  const Moment = fc.date({
    min: new Date("2011-12-25T00:00:00Z"),
    max: new Date("2027-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.nat({ max: 5 }), Moment, (zone, endsAt, now) => {
      const over = dayIsOverAt(zone, endsAt, now);
      const before = new Date(Math.max(over.getTime() - 60_000, now.getTime()));
      expect(today(zone, endsAt, over) > today(zone, endsAt, now)).toBe(true);
      expect(today(zone, endsAt, before)).toBe(today(zone, endsAt, now));
    }),
  );
});
