import { describe, expect, it, test } from "vitest";
import { splitSentences } from "./sentences";
import { ENGLISH_DIARIES, KOREAN_DIARIES, unmarked } from "./test-diaries";
import { findWords } from "./words";

/** A sentence, ids that it must mean, ids that it must not mean. */
const AMBIGUOUS: readonly (readonly [string, string, string])[] = [
  ["비가 온다", "rain", ""],
  ["비밀을 말했다", "", "rain"],
  ["눈이 내렸다", "snow", ""],
  ["눈이 아팠다", "", "snow"],
  ["눈을 떴다", "", "snow"],
  ["배가 고프다", "", "pear ship"],
  ["배를 타고 섬에 갔다", "ship", "pear"],
  ["배를 깎아 먹었다", "pear", "ship"],
  ["차가 막혔다", "car", "tea"],
  ["차를 마셨다", "tea", "car"],
  ["차가운 물", "", "car"],
  ["말을 탔다", "horse", ""],
  ["말을 걸었다", "", "horse"],
  ["사과를 먹었다", "apple", ""],
  ["친구에게 사과했다", "", "apple"],
  ["사과를 했다", "", "apple"],
  ["밤을 구워 먹었다", "chestnut", "night"],
  ["밤에 잠이 안 왔다", "night", "chestnut"],
  ["개가 짖었다", "dog", ""],
  ["사탕 세 개를 먹었다", "candy", "dog"],
  ["새 신발을 샀다", "shoes", "bird"],
  ["새가 노래한다", "bird", ""],
  ["한 달이 지났다", "", "moon"],
  ["달이 밝다", "moon", ""],
  ["해가 떴다", "sunny", ""],
  ["숙제를 해야 한다", "class", "sunny"],
  ["강아지와 산책했다", "dog park", ""],
  ["아이스크림을 먹었다", "icecream", ""],
  ["바다에서 놀았다", "sea", ""],
  ["김이 모락모락", "", ""],
  ["산 옷이 마음에 든다", "", "mountain"],
  ["산에 올랐다", "mountain", ""],
  ["나비야 이리 온", "", "butterfly"],
  ["기타 등등", "", "guitar"],
  ["기타를 쳤다", "guitar", ""],
  ["절에 갔다", "temple", ""],
  ["절을 했다", "", "temple"],
  ["연을 날렸다", "kite", ""],
  ["공을 찼다", "soccer", ""],
  ["성공을 빌었다", "", "soccer"],
  ["회를 먹었다", "hoe", ""],
  ["두 번째 회사", "office", "sushi"],
  ["초코케이크를 먹었다", "cake", ""],
  ["생일선물을 받았다", "gift", ""],
  ["눈사람을 만들었다", "snowman", ""],
  ["눈물이 났다", "", "snow"],
  ["오늘은 정상적으로 일했다", "", "mountain"],
  ["불이 났다", "", "fire"],
  ["거리가 멀다", "", ""],
  ["It rained cats and dogs", "rain", "cat dog"],
  ["The exam was a piece of cake", "", "cake"],
  ["We ate hot dogs", "hotdog", "dog"],
  ["I left the house in the fall", "autumn", ""],
  ["I booked a flight", "airport", "book"],
  ["He gave me a ring", "ring", ""],
  ["I saw a bear", "bear", ""],
  ["I cannot bear it", "", "bear"],
  ["She can swim", "", ""],
  ["I dropped my phone", "phone", ""],
  ["비가 그쳤다", "rain", ""],
  ["비가 와서 집에 있었다", "rain room", ""],
  ["최고의 밤이었다", "night", ""],
  ["The printer did not work", "", "office"],
  ["라면을 끓였다", "ramyeon", ""],
  ["감을 따서 먹었다", "persimmon", ""],
  ["전을 부쳐 먹었다", "pancake", ""],
  ["그림의 떡이었다", "", "ricecake"],
  ["The sun rose early", "sunny", "rose"],
  ["She picked a rose", "rose", ""],
  ["I was under the weather", "", ""],
  ["He is a movie star", "", "stars"],
  ["The stars came out at night", "stars night", ""],
];

const hitsOf = (text: string) => splitSentences(text).flatMap((sentence) => findWords(sentence));
const idsOf = (text: string) => hitsOf(text).map((hit) => hit.entry.id);
const list = (ids: string) => ids.split(" ").filter(Boolean);

/** How many of the marked nouns that can be drawn are found. */
function coverage(diaries: readonly string[]): number {
  let nouns = 0;
  let found = 0;
  for (const diary of diaries) {
    const left = hitsOf(unmarked(diary)).map((hit) => hit.surface.toLowerCase());
    for (const [, noun = ""] of diary.matchAll(/\{([^~}][^}]*)\}/g)) {
      nouns++;
      const at = left.findIndex(
        (surface) => noun.toLowerCase().includes(surface) || surface.includes(noun.toLowerCase()),
      );
      if (at >= 0 && left.splice(at, 1)) found++;
    }
  }
  return found / nouns;
}

describe("words with several meanings", () => {
  test.each(AMBIGUOUS)("%s", (sentence, means, meansNot) => {
    const ids = idsOf(sentence);
    for (const id of list(means)) expect(ids).toContain(id);
    for (const id of list(meansNot)) expect(ids).not.toContain(id);
  });
});

describe("findWords", () => {
  it("knows nearly every noun of the Korean test diaries that can be drawn", () => {
    expect(coverage(KOREAN_DIARIES)).toBeGreaterThan(0.97);
  });

  it("knows nearly every noun of the English test diaries that can be drawn", () => {
    expect(coverage(ENGLISH_DIARIES)).toBeGreaterThan(0.95);
  });

  it("finds words in reading order, also in a mixture of languages and emoji", () => {
    expect(idsOf("엄마와 pizza를 먹고 🐶 산책")).toEqual(["mom", "pizza", "dog", "park"]);
  });

  it("understands emoji with skin tones, without variation selectors and joined ones", () => {
    expect(idsOf("👩🏽 ☂ 👩🏻‍🚀")).toEqual(["mom", "umbrella", "mom"]);
  });

  it("reads Korean written without spaces", () => {
    expect(idsOf("가족들과바다에갔다모래성을쌓고아이스크림을먹었다")).toEqual([
      "family",
      "sea",
      "sandcastle",
      "icecream",
    ]);
  });

  it("reads compounds by their last part, which the others only describe", () => {
    expect(idsOf("초코케이크 연어초밥")).toEqual(["cake", "sushi"]);
  });
});
