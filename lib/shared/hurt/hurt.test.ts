import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hurtIn } from "./hurt";

/** Rows of diaries/NAME-ko.txt and NAME-en.txt. */
const rows = (name: string) =>
  ["ko", "en"].flatMap((language) =>
    readFileSync(new URL(`./diaries/${name}-${language}.txt`, import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line && !line.startsWith("#"))
      .map((line) => line.split(" | ")),
  );
const hurting = rows("hurt").map(([kind = "", half = "", text = ""]) => ({ kind, half, text }));
const ordinary = rows("ordinary").map(([half = "", text = ""]) => ({ half, text }));
/** Of the 30 days that the words were not listed from, so many are found; measured, never looked at to add a word. */
const HELD_FOUND = 28;

describe("days that hurt", () => {
  it("are found by what hurts in them", () => {
    const missed = hurting.filter(({ kind, text }) => !hurtIn(text).some((found) => found === kind));
    expect(missed.filter(({ half }) => half === "dev")).toEqual([]);
    const held = hurting.filter(({ half }) => half === "held");
    expect(held.length - missed.length).toBeGreaterThanOrEqual(HELD_FOUND);
  });

  it("are none where the words only sound like it", () => {
    expect(ordinary.filter(({ text }) => hurtIn(text).length > 0)).toEqual([]);
  });

  it("are told with the gravest first, each once", () => {
    expect(hurtIn("할머니 장례식이었다. 나도 죽고 싶다. 죽고 싶다.")).toEqual(["suicide", "death"]);
    expect(hurtIn("")).toEqual([]);
  });

  it("are found in any spelling that looks the same", () => {
    for (const text of ["죽고 싶다".normalize("NFD"), "죽\u200b고 싶다", "죽\u00ad고 싶다", "죽고\u3164싶다"])
      expect(hurtIn(text), JSON.stringify(text)).toEqual(["suicide"]);
    for (const text of ["ｗａｎｔ ｔｏ ｄｉｅ", "WANT TO D\u00adIE", "𝐰𝐚𝐧𝐭 to die", "I don’t want to live"])
      expect(hurtIn(text), text).toEqual(["suicide"]);
  });
});
