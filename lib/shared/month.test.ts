import { expect, test } from "vitest";
import { Month, monthOf, nextMonth, startOfMonth } from "./month";

test("a month begins at midnight of its zone", () => {
  expect(startOfMonth("2026-11", "Asia/Seoul").toISOString()).toBe("2026-10-31T15:00:00.000Z");
  expect(startOfMonth("2026-11", "UTC").toISOString()).toBe("2026-11-01T00:00:00.000Z");
  expect(startOfMonth("2026-01", "America/New_York").toISOString()).toBe("2026-01-01T05:00:00.000Z");
  expect(startOfMonth("2026-03", "Asia/Kathmandu").toISOString()).toBe("2026-02-28T18:15:00.000Z");
  expect(startOfMonth("2026-05", "Pacific/Kiritimati").toISOString()).toBe("2026-04-30T10:00:00.000Z");
  expect(startOfMonth("2026-05", "Etc/GMT+12").toISOString()).toBe("2026-05-01T12:00:00.000Z");
});

test("its first moment is in it and the one before is not, in every zone of this engine", () => {
  for (const zone of Intl.supportedValuesOf("timeZone").filter((_, index) => index % 7 === 0)) {
    for (const month of ["2026-01", "2026-04", "2026-11"]) {
      const start = startOfMonth(month, zone);
      expect([zone, monthOf(start, zone)]).toEqual([zone, month]);
      expect(monthOf(new Date(start.getTime() - 1), zone) < month, zone).toBe(true);
    }
  }
});

test("december is followed by january", () => {
  expect([nextMonth("2026-11"), nextMonth("2026-12")]).toEqual(["2026-12", "2027-01"]);
});

test("only a month is one", () => {
  for (const wrong of ["2026-13", "2026-00", "0000-01", "2026-1", "2026-11-01", ""]) {
    expect(Month.safeParse(wrong).success, wrong).toBe(false);
  }
});
