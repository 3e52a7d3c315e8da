import { expect, test } from "vitest";
import { NewPost, PostPatch } from "@/lib/domains/posts/inputs";
import { isDiaryDay, isFarDay } from "./diary-day";

const NOW = new Date("2026-11-28T12:00:00Z");

test("a day of no life is refused, by the API too", () => {
  for (const day of ["0002-11-28", "6030-02-02", "1899-12-31", "2028-01-01"]) {
    expect(isDiaryDay(day, NOW), day).toBe(false);
  }
  for (const day of ["1900-01-01", "2026-11-28", "2027-12-31"]) expect(isDiaryDay(day, NOW), day).toBe(true);
  for (const day of ["0002-11-28", "6030-02-02"]) {
    expect(NewPost.safeParse({ day }).success, day).toBe(false);
    expect(PostPatch.safeParse({ version: 1, day }).success, day).toBe(false);
  }
});

test("years far from today are asked about, the days people write of are not", () => {
  for (const day of ["2016-03-02", "2021-11-01", "2027-01-15", "1985-05-05"])
    expect(isFarDay(day, NOW), day).toBe(true);
  for (const day of ["2026-11-28", "2026-12-28", "2025-01-01", "2022-01-01"])
    expect(isFarDay(day, NOW), day).toBe(false);
});
