import { describe, expect, it, test } from "vitest";
import { ACTIONS } from "../plan";
import { canAdd, suggestWords } from "./suggest";

const idsFor = (query: string, locale: "ko" | "en" = "ko", limit = 5) =>
  suggestWords(query, locale, limit).map((suggestion) => suggestion.id);

describe("suggestWords", () => {
  test.each([
    ["강아지", "dog"],
    ["강아", "dog"],
    ["puppy", "dog"],
    ["🐶", "dog"],
    ["비", "rain"],
    ["먹기", "do:eat"],
    ["riding", "do:ride"],
    ["Umbrel", "umbrella"],
  ])("%s finds %s first", (query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });

  it("finds a word while its syllables are still being typed", () => {
    expect(idsFor("강ㅇ", "ko", 20)).toContain("dog");
  });

  it("names what begins with the query before what only holds it", () => {
    const labels = suggestWords("고양", "ko", 3).map((suggestion) => suggestion.label.ko);
    expect(labels[0]).toBe("고양이");
    const found = idsFor("cat", "en", 30);
    expect(found[0]).toBe("cat");
  });

  it("gives each word once and no more than asked for", () => {
    const found = idsFor("a", "en", 12);
    expect(found).toHaveLength(12);
    expect(new Set(found).size).toBe(12);
    expect(idsFor("a", "en", 0)).toEqual([]);
  });

  it("finds nothing for nothing and for what nobody knows", () => {
    for (const query of ["", "  ", "qqqq", "\ud800", "가".repeat(20_000)]) expect(idsFor(query)).toEqual([]);
  });

  it("says what kind of word it is, in both languages", () => {
    expect(suggestWords("바닷가", "ko", 1)).toEqual([expect.objectContaining({ id: "sea", kind: "place" })]);
    expect(suggestWords("바닷가", "ko", 1)[0]?.label).toEqual({ ko: "바다", en: "beach" });
    expect(suggestWords("먹기", "ko", 1)[0]).toMatchObject({ kind: "deed", label: { ko: "먹기", en: "eating" } });
  });
});

describe("canAdd", () => {
  it("takes every deed and every word of the lexicon, and nothing else", () => {
    for (const action of ACTIONS) expect(canAdd(`do:${action}`)).toBe(true);
    for (const id of ["cat", "sea", "rain", "mom", "birthday", "night"]) expect(canAdd(id)).toBe(true);
    for (const id of ["", "do:", "do:toString", "toString", "__proto__", "unicorn-dust"])
      expect(canAdd(id)).toBe(false);
  });
});
