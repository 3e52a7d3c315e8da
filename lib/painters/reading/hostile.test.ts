import { describe, expect, test } from "vitest";
import { describePanels } from "./describe";
import { promptOf } from "./prompt";
import { readPanels, understand } from "./read";

const LONGEST = 20_000;
/** Twice the text takes twice the time; four times where something is looked at again for every other. */
const TOO_STEEP = 3;
/** Below this a clock tells more of the machine than of the text. */
const NOTHING_MS = 20;

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
  "는데 ",
  "빼고 ",
  "먹고 ",
  "가서 ",
  "지만 ",
  "그리고 ",
  "and ",
  "but then ",
  "without ",
  "빼고. ",
];

function filled(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

function readAll(text: string) {
  const { findings, plan } = understand(text);
  const plans = readPanels(text, 4);
  const alt = describePanels(plans, "ink");
  const { prompt } = promptOf(plan, { style: "ink", narrator: "unsaid", ownPrompt: null });
  return { findings, plan, plans, alt, prompt };
}

/** In milliseconds of computing: a clock on the wall tells of the other tests too. */
function timeOf(text: string): number {
  const begun = process.cpuUsage();
  readAll(text);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** How many times longer twice the text takes; the best of three to nine, as whatever else the machine does only adds. */
function steepness(piece: string): number {
  let [half, full] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const ratio = () => full / Math.max(half, NOTHING_MS);
  for (let round = 0; round < 9 && (round < 3 || ratio() >= TOO_STEEP); round++) {
    half = Math.min(half, timeOf(filled(piece, LONGEST / 2)));
    full = Math.min(full, timeOf(filled(piece, LONGEST)));
  }
  return ratio();
}

describe("texts made to be slow", () => {
  test.each(PIECES)("20,000 characters of %j are read, into panels and words too", (piece) => {
    const { findings, plan, plans, alt, prompt } = readAll(filled(piece, LONGEST));
    expect(plans).toHaveLength(4);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    expect(plan.deeds.length).toBeLessThanOrEqual(8);
    expect(alt.ko.length + prompt.length).toBeLessThan(3_000);
  });

  test.each(PIECES)("twice as many of %j take about twice the time", (piece) => {
    expect(steepness(piece)).toBeLessThan(TOO_STEEP);
  });
});
