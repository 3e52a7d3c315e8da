import { describe, expect, it } from "vitest";
import { planToPrompt, promptOf } from "./prompt";
import { readDiary, readMoments, understand } from "./read";

const GRAVE = "아빠가 집을 나갔다. 이혼이라고 한다. 내 생일 케이크와 풍선이 그대로였다. 동생이랑 방에서 창밖을 봤다.";
const plain = { style: "crayon", narrator: "unsaid", ownPrompt: null } as const;

describe("a grave day that keeps its picture", () => {
  it("holds nothing festive, and tells who was there", () => {
    const plan = readDiary(GRAVE);
    expect(plan).toMatchObject({ gravity: "grave", mood: "sad", weather: [] });
    expect(plan.quiet).toBeUndefined();
    expect(plan.people).toContain("sibling");
    for (const id of ["cake", "balloon", "birthday"]) {
      expect(plan.things.map((thing) => thing.id)).not.toContain(id);
      expect(plan.mentions).not.toContain(id);
    }
    expect(understand(GRAVE).findings.find(({ id }) => id === "cake")?.became).not.toBe("drawn");
  });

  it("keeps what its writer put in, and is lighter where they chose a happy mood", () => {
    expect(readDiary(GRAVE, { without: [], with: ["cake"] }).things.map(({ id }) => id)).toContain("cake");
    expect(readDiary(GRAVE, undefined, { weather: null, mood: "happy" })).toMatchObject({
      mood: "happy",
      gravity: "light",
    });
  });

  it("is grave in every cut, also in those before it happened", () => {
    const text =
      "아침에 친구랑 신나게 축구를 했다. 점심에 떡볶이를 먹고 웃었다. 저녁에 아빠가 집을 나갔다. 이혼이라고 한다.";
    for (const count of [2, 4] as const)
      for (const { mood, gravity } of readMoments(text, count).panels)
        expect([gravity, ["happy", "love", "calm"].includes(mood)]).toEqual(["grave", false]);
  });

  it("is told to a painter of words as quiet, never as gay", () => {
    for (const text of [
      GRAVE,
      "My parents are getting divorced. The sun was out and we ate birthday cake in the garden.",
    ]) {
      const { prompt, negativePrompt } = promptOf(readDiary(text), plain);
      expect(prompt).toMatch(/quiet.*muted.*dusk/);
      expect(prompt).not.toMatch(/\b(?:happy|bright|cheerful|smil\w*|party|children's|sunny|sunshine|cake)\b/i);
      expect(negativePrompt).toMatch(/smiling.*confetti/);
    }
    expect(planToPrompt(readDiary("시험에 합격했다!"), "crayon")).toContain("cheerful");
  });
});
