import { expect, test } from "vitest";
import { broughtBack } from "./thrown";

const READ = { title: "바다", body: "바다에 갔다.", day: "2026-11-30", mood: null, weather: null, tags: [] };
const THROWN = { ...READ, body: "산에 갔다.", weather: "rainy" } as const;

test("what was thrown away comes back as it was", () => {
  expect(broughtBack(THROWN, READ, READ)).toEqual(THROWN);
});

test("what was written since stays beside it", () => {
  expect(broughtBack(THROWN, READ, { ...READ, title: "강" })).toEqual({ ...THROWN, title: "강" });
  const both = broughtBack(THROWN, READ, { ...READ, body: "강에 갔다." });
  expect(both.body).toContain("산에 갔다.");
  expect(both.body).toContain("강에 갔다.");
});
