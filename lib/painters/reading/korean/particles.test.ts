import { expect, it, test } from "vitest";
import { mayFollow, mayFollowOneSyllable, withAnd, withObject } from "./particles";

test.each([
  ["강아지", "는", "은"],
  ["강아지", "를", "을"],
  ["강아지", "와", "과"],
  ["강아지", "로", "으로"],
  ["가방", "은", "는"],
  ["가방", "과", "와"],
  ["가방", "으로", "로"],
  ["지하철", "로", "를"],
  ["지하철", "에서", "가"],
  ["책", "", "벌레"],
])("%s takes %s, not %s", (noun, taken, refused) => {
  expect(mayFollow(noun, taken)).toBe(true);
  expect(mayFollow(noun, refused)).toBe(false);
});

it("lets only plain particles follow nouns of one syllable", () => {
  expect(mayFollowOneSyllable("눈", "이")).toBe(true);
  expect(mayFollowOneSyllable("눈", "길에")).toBe(false);
});

it("adds the particle that a noun asks for", () => {
  expect([withAnd("두 사람"), withAnd("강아지"), withObject("떡"), withObject("엄마")]).toEqual([
    "두 사람과",
    "강아지와",
    "떡을",
    "엄마를",
  ]);
});
