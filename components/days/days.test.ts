import { expect, test } from "vitest";
import { keyTarget } from "./key-target";
import { layOut, monthAfter } from "./month-days";

test("a month is laid out from its first weekday on, today and the days to come marked", () => {
  const found = { day: "2026-11-03", count: 2, postId: "x", mood: null, cover: null };
  const { before, cells } = layOut("2026-11", [found], "2026-11-29");
  // 1 November 2026 is a Sunday.
  expect([before, cells.length]).toEqual([0, 30]);
  expect(cells[2]).toEqual({ day: "2026-11-03", date: 3, found, isToday: false, isToCome: false });
  expect(cells.filter(({ isToday }) => isToday).map(({ date }) => date)).toEqual([29]);
  expect(cells.filter(({ isToCome }) => isToCome).map(({ date }) => date)).toEqual([30]);
  expect(layOut("2028-02", [], "2026-11-29")).toMatchObject({ before: 2, cells: { length: 29 } });
});

test("months follow each other over the end of a year", () => {
  expect([monthAfter("2026-12", 1), monthAfter("2026-01", -1)]).toEqual(["2027-01", "2025-12"]);
});

test("keys move by day, week and month", () => {
  const from = "2026-11-03";
  const to = (key: string) => keyTarget(key, from);
  expect(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"].map(to)).toEqual([
    "2026-11-02",
    "2026-11-04",
    "2026-10-27",
    "2026-11-10",
    "2026-11-01",
    "2026-11-07",
  ]);
  expect([keyTarget("PageUp", "2026-12-31"), keyTarget("PageDown", "2027-01-31")]).toEqual([
    "2026-11-30",
    "2027-02-28",
  ]);
  expect([to("Enter"), to("a"), to("Tab")]).toEqual([null, null, null]);
});
