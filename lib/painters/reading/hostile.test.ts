import { describe, expect, test } from "vitest";
import { describePanels } from "./describe";
import { promptOf } from "./prompt";
import { readPanels, understand } from "./read";

const LONGEST = 20_000;
/** A text that takes a second is one somebody keeps the painter busy with; ordinary ones take a millisecond. */
const TOO_LONG_MS = 5_000;

const PIECES = [
  "안 ",
  "지 않",
  "고양이가 안 먹고 ",
  "엄마와 ",
  "세 마리 ",
  "피아노를 ",
  "사진을 ",
  "서 ",
  '"a ',
  '"',
  "not ",
  "did not ",
  "no ",
  "want to go ",
  "as a as ",
  "with my mom and ",
  "lots of ",
  "and he said she said ",
  "엄마가 did not 밥을 안 eat, and ",
  "꿈에서. ",
  "🐱",
  ", and ",
  "가",
  "a",
];

describe("texts made to be slow", () => {
  test.each(PIECES)("20,000 characters of %j are read in time, into panels and words too", (piece) => {
    const text = piece.repeat(Math.ceil(LONGEST / piece.length));
    const begun = performance.now();
    const { findings, plan } = understand(text);
    const plans = readPanels(text, 4);
    const alt = describePanels(plans, "ink");
    const { prompt } = promptOf(plan, { style: "ink", narrator: "unsaid", ownPrompt: null });
    expect(performance.now() - begun).toBeLessThan(TOO_LONG_MS);
    expect(plans).toHaveLength(4);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    expect(plan.deeds.length).toBeLessThanOrEqual(8);
    expect(alt.ko.length + prompt.length).toBeLessThan(3_000);
  });
});
