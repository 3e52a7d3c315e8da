import { expect, it, test } from "vitest";
import { mayFollow, mayFollowOneSyllable, withAnd, withObject } from "./particles";

test.each([
  ["강아지", "는", "은"],
  ["강아지", "를", "을"],
  ["강아지", "와", "과"],
  ["강아지", "로", "으로"],
  ["강아지", "한테서도", "한테서밥"],
  ["강아지", "였다", "이은"],
  ["강아지", "들이랑", "들가"],
  ["가방", "은", "는"],
  ["가방", "과", "와"],
  ["가방", "으로", "로"],
  ["가방", "이라서", "라서"],
  ["가방", "만으로도", "만벌레"],
  ["가방", "속에서는", "속박"],
  ["지하철", "로", "를"],
  ["지하철", "에서", "가"],
  ["운동", "했다", "짐"],
  ["PC방", "에서만", "상자가는"],
  ["책", "", "벌레"],
])("%s takes %s, not %s", (noun, taken, refused) => {
  expect(mayFollow(noun, taken)).toBe(true);
  expect(mayFollow(noun, refused)).toBe(false);
});

it("lets only plain particles follow nouns of one syllable", () => {
  expect(mayFollowOneSyllable("눈", "이")).toBe(true);
  expect(mayFollowOneSyllable("눈", "에서는")).toBe(true);
  expect(mayFollowOneSyllable("눈", "길에")).toBe(false);
  expect(mayFollowOneSyllable("개", "다가")).toBe(false);
  expect(mayFollowOneSyllable("말", "하고싶은")).toBe(false);
});

it("looks no further than any chain of particles goes", () => {
  expect(mayFollow("강아지", "도".repeat(5_000))).toBe(false);
});

it("adds the particle that a noun asks for", () => {
  expect([withAnd("두 사람"), withAnd("강아지"), withObject("떡"), withObject("엄마")]).toEqual([
    "두 사람과",
    "강아지와",
    "떡을",
    "엄마를",
  ]);
});
