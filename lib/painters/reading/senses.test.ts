import { describe, expect, it } from "vitest";
import { idsOfSenses as englishIds } from "./english/senses";
import { idsOfSenses as koreanIds } from "./korean/senses";
import { lexicon } from "./lexicon";
import { findWords } from "./words";

const unknown = (ids: readonly string[]) => [...new Set(ids)].filter((id) => !lexicon().byId.has(id));

describe("the rules for words with several meanings", () => {
  it("name rows of the lexicon only", () => {
    expect(unknown(koreanIds())).toEqual([]);
    expect(unknown(englishIds())).toEqual([]);
  });
});

describe("findWords", () => {
  it("says where each word stands in the text as written, capitals, idioms and particles included", () => {
    const text = "İt RAINED cats and dogs, so Mom's umbrella broke. 엄마랑 스승의 날 카네이션을 샀다 🐶";
    for (const { surface, at, end } of findWords({ text }))
      expect(text.slice(at, end).toLowerCase()).toBe(surface.toLowerCase());
    expect(findWords({ text }).map(({ entry }) => entry.id)).toEqual([
      "rain",
      "mom",
      "umbrella",
      "mom",
      "teachersday",
      "carnation",
      "dog",
    ]);
  });

  it("reads text that is written against it in a time that grows with its length", () => {
    const nasty = ["눈", "배를", "이름은 ", "like a ", "a ", "가나다라", "bus bus ", "차 ", "눈이부신", "of the "];
    for (const piece of nasty) {
      const text = piece.repeat(Math.ceil(300 / piece.length)).slice(0, 300);
      const began = performance.now();
      for (let i = 0; i < 20; i++) findWords({ text });
      // Twenty sentences are 6,000 characters.
      expect(performance.now() - began).toBeLessThan(2_000);
    }
  });
});
