import { expect, test } from "vitest";
import { langOf } from "./lang-of";

const day = (title: string, isKorean = false, body = "") => ({ title, isKorean, body });

test("a day's words name their language where the page is in another", () => {
  expect(langOf(day("바다", true), "ko")).toBeUndefined();
  expect(langOf(day("바다", true), "en")).toBe("ko");
  expect(langOf(day("The sea"), "ko")).toBe("en");
  expect(langOf(day("The sea"), "en")).toBeUndefined();
  expect(langOf(day("", false, "We went to the sea"), "ko")).toBe("en");
});

test("of other scripts nobody knows the language, and of no letters there is none", () => {
  expect([langOf(day("يوم على الشاطئ"), "ko"), langOf(day("海へ"), "en")]).toEqual(["und", "und"]);
  expect([langOf(day(""), "ko"), langOf(day("2026 🎉"), "en")]).toEqual([undefined, undefined]);
});
