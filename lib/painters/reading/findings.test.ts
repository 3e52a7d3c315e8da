import { describe, expect, it } from "vitest";
import { NO_EDITS } from "../edits";
import { understand } from "./read";

/** What became of each word, in brief. */
function setup(text: string, edits = {}) {
  const { findings, plan } = understand(text, { ...NO_EDITS, ...edits });
  return { findings, plan, fates: findings.map(({ id, became }) => `${id}:${became}`) };
}

describe("understand", () => {
  it("tells every word in reading order, once, with what became of it", () => {
    const text = "동생과 공원에서 자전거를 탔다. 자전거는 새것이다. 고양이는 없었다. 피자가 먹고 싶다.";
    expect(setup(text).fates).toEqual([
      "sibling:drawn",
      "park:drawn",
      "bike:drawn",
      "do:ride:drawn",
      "cat:denied",
      "pizza:thought",
      "do:eat:told",
    ]);
  });

  it("gives each its kind, its label in both languages, and how it was written", () => {
    expect(setup("밥을 먹었다.").findings).toEqual([
      expect.objectContaining({ id: "rice", kind: "thing", surface: "밥", added: false, count: 1 }),
      expect.objectContaining({ id: "do:eat", kind: "deed", label: { ko: "먹기", en: "eating" }, art: "" }),
    ]);
  });

  it("understands places that are not drawn, and deeds that were not done", () => {
    const { fates, plan } = setup("바다에 가서 해변을 걷고 바다에서 놀았다. 학교에도 갔다. 밥을 안 먹었다.");
    expect(plan.scene).toBe("sea");
    expect(fates).toEqual(expect.arrayContaining(["sea:drawn", "class:told", "rice:denied", "do:eat:denied"]));
  });

  it("keeps what was taken out, and adds what was put in at the end", () => {
    const { findings, fates } = setup("고양이가 잤다.", { without: ["cat"], with: ["dog", "do:sing", "nonsense"] });
    expect(fates).toEqual(["cat:removed", "do:sleep:removed", "dog:drawn", "do:sing:drawn"]);
    expect(findings.filter(({ added }) => added).map(({ id, surface }) => [id, surface])).toEqual([
      ["dog", ""],
      ["do:sing", ""],
    ]);
  });

  it("takes deeds out with whoever does them, and puts none into a bubble", () => {
    const edits = { without: ["mom"] };
    expect(setup("엄마는 걷는다. 그녀가 노래했다.", edits).fates).toEqual([
      "mom:removed",
      "do:walk:removed",
      "singing:told",
      "do:sing:removed",
    ]);
    expect(setup("엄마가 노래했다. 나도 노래했다.", edits).fates).toContain("do:sing:drawn");
    expect(setup("노래를 부르고 싶다.").fates).toContain("do:sing:told");
  });

  it("takes a group for drawn when its members are", () => {
    expect(setup("가족들과 밥을 먹었다.").fates).toContain("family:drawn");
  });

  it("calls a deed as the writer did, in whole words, and what is worn by its own verb", () => {
    const deedsOf = (text: string) =>
      setup(text).findings.flatMap(({ kind, surface, label }) => (kind === "deed" ? [[surface, label.ko]] : []));
    expect(deedsOf("밥을 먹었다.")).toEqual([["먹었다", "먹기"]]);
    expect(deedsOf("나는 모자를 썼다.")).toEqual([["모자를 썼다", "쓰기"]]);
    expect(deedsOf("나는 새 구두를 신었다.")).toEqual([["신었다", "신기"]]);
    expect(deedsOf("동생이 한복을 입었다.")).toEqual([["입었다", "입기"]]);
    expect(deedsOf("I swam and my sister wore a hat.")).toEqual([
      ["swam", "물놀이하기"],
      ["wore", "쓰기"],
    ]);
  });

  it("finds nothing in nothing", () => {
    expect(setup("").findings).toEqual([]);
  });
});
