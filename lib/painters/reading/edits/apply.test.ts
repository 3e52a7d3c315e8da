import { describe, expect, it, test } from "vitest";
import type { WordEdits } from "@/lib/painters/edits";
import { readDiary } from "../read";

const DAY = "동생과 바다에 갔다. 비가 왔다. 동생이 자전거를 탔다. 나는 빵을 먹었다.";

function setup(edits: Partial<WordEdits>, text = DAY) {
  const plan = readDiary(text, { without: [], with: [], ...edits });
  return { ...plan, things: plan.things.map(({ id }) => id) };
}

describe("what a writer takes out", () => {
  test.each([
    ["a thing", "bike", { things: ["bread"] }],
    ["a person", "sibling", { people: [], things: ["bike", "bread"] }],
    ["the weather", "rain", { weather: [] }],
    ["a deed", "do:eat", { actions: ["ride"] }],
  ])("%s is gone wherever it stands", (_, id, expected) => {
    expect(setup({ without: [id] })).toMatchObject(expected);
  });

  it("leaves a place to the next likely one", () => {
    expect(setup({}).scene).toBe("sea");
    expect(setup({ without: ["sea"] }).scene).not.toBe("sea");
  });

  it("takes the deeds of a person with them, and the thing out of a deed", () => {
    expect(setup({ without: ["sibling"] }).actions).toEqual(["eat"]);
    expect(setup({ without: ["bread"] }).deeds).toContainEqual({ action: "eat", by: ["me"], with: [], thing: null });
  });

  it("is not thought of either, and no painter may show it", () => {
    const plan = setup({ without: ["pizza"] }, "고양이는 없었다. 피자가 먹고 싶다.");
    expect(plan).toMatchObject({ absent: ["cat", "pizza"], remembered: { people: [], things: [] } });
  });

  test.each([
    ["강아지를 산책시켰다.", "dog"],
    ["고양이를 쓰다듬었다.", "cat"],
    ["동생이 자전거를 탔다.", "bike"],
  ])("nobody does to another thing what was done to it: %s", (text, id) => {
    expect(setup({}, text).deeds).toHaveLength(1);
    expect(setup({ without: [id] }, text)).toMatchObject({ deeds: [], actions: [], absent: [id] });
  });
});

describe("what a writer puts in", () => {
  it("is drawn as if it had been told of the whole day", () => {
    const plan = setup({ with: ["cat", "mom", "do:sing", "snow", "night"] }, "오늘은 심심했다.");
    expect(plan).toMatchObject({
      people: ["mom"],
      things: ["cat"],
      actions: ["sing"],
      weather: ["snow"],
      time: "night",
    });
    expect(plan.deeds).toEqual([{ action: "sing", by: ["me"], with: [], thing: null }]);
  });

  it("sets the place, whatever the diary says", () => {
    expect(setup({ with: ["library"] }).scene).toBe("library");
  });

  it("wins over a denial, a thought and its own removal", () => {
    const text = "고양이는 없었다. 피자가 먹고 싶다.";
    expect(setup({ with: ["cat", "pizza"] }, text)).toMatchObject({ things: ["cat", "pizza"], absent: [] });
    expect(setup({ with: ["bike"], without: ["bike"] }).things).toContain("bike");
  });

  it("is passed over when nobody knows it", () => {
    const edits = { with: ["nonsense", "do:", "__proto__"], without: ["do:fly", "toString"] };
    expect(readDiary(DAY, edits)).toEqual(readDiary(DAY));
  });
});
