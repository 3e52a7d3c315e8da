import { describe, expect, it, test } from "vitest";
import { SCENES } from "./plan";
import { asTold, readDiary } from "./read";
import { ENGLISH_DIARIES, KOREAN_DIARIES, unmarked } from "./test-diaries";

/** The plan in brief, with things by their ids. */
function planOf(text: string) {
  const plan = readDiary(text);
  const ids = (things: typeof plan.things) => things.map((thing) => thing.id);
  return {
    ...plan,
    things: ids(plan.things),
    remembered: { people: plan.remembered.people, things: ids(plan.remembered.things) },
  };
}

describe("the six example diaries", () => {
  const diary = (list: readonly string[], at: number) => unmarked(list[at] ?? "");
  test.each([
    ["a birthday", diary(KOREAN_DIARIES, 2), { scene: "room", time: "evening", mood: "happy", indoor: true }],
    ["a commute in the rain", diary(ENGLISH_DIARIES, 1), { scene: "city", weather: ["rain"], mood: "tired" }],
    ["a hike with a dog", diary(KOREAN_DIARIES, 3), { scene: "mountain", season: "autumn", things: ["dog", "gimbap"] }],
    ["the first snow", diary(KOREAN_DIARIES, 9), { scene: "snowcity", weather: ["snow"], people: ["kid", "girl"] }],
    ["a stew", diary(KOREAN_DIARIES, 6), { scene: "kitchen", remembered: { people: ["grandma"], things: [] } }],
    [
      "a day at the beach",
      diary(KOREAN_DIARIES, 5),
      { scene: "sea", weather: ["sunny"], people: ["dad", "mom", "sibling"] },
    ],
  ])("%s", (_, text, expected) => {
    expect(planOf(text)).toMatchObject(expected);
  });
});

describe("readDiary", () => {
  it("draws the family at the sea with their sandcastle and ice cream", () => {
    expect(planOf("가족들과 바다에 갔다. 모래성을 쌓고 아이스크림을 먹었다.")).toMatchObject({
      language: "ko",
      scene: "sea",
      indoor: false,
      people: ["dad", "mom"],
      things: ["sandcastle", "icecream"],
      actions: ["eat", "build"],
    });
  });

  it("does not eat what was not eaten", () => {
    for (const text of [
      "밥을 안 먹었다.",
      "밥을 못먹었다.",
      "밥을 먹지 않았다.",
      "밥이 먹고 싶다.",
      "I didn't eat the cake.",
    ])
      expect(planOf(text).actions).not.toContain("eat");
    expect(planOf("밥을 먹었다.").actions).toContain("eat");
  });

  it("puts missed people and wished things into the thought bubble", () => {
    expect(planOf("집에 있었다. 할머니가 보고 싶다. 떡볶이가 먹고 싶다.")).toMatchObject({
      scene: "room",
      mood: "sad",
      people: [],
      things: [],
      remembered: { people: ["grandma"], things: ["tteokbokki"] },
    });
    expect(asTold("Grandpa's funeral was today.").plan.remembered.people).toEqual(["grandpa"]);
    expect(planOf("I missed the bus with my mom.").people).toEqual(["mom"]);
  });

  it("takes a denied good mood for a bad one", () => {
    expect(planOf("오늘은 기분이 안 좋았다.").mood).toBe("sad");
    expect(planOf("오늘은 기분이 좋았다.").mood).toBe("happy");
    expect(planOf("We laughed until we cried.").mood).toBe("happy");
  });

  it("turns emoji into things, places, weather and mood", () => {
    expect(planOf("🏖️🍦🐶🌈😀")).toMatchObject({
      scene: "sea",
      things: ["icecream", "dog"],
      weather: ["rainbow"],
      mood: "happy",
    });
  });

  it("reads through Markdown and HTML", () => {
    const plain = planOf("바다에 갔다. 강아지와 아이스크림을 먹었다.");
    const marked =
      "# **바다**에 갔다.\n\n- _강아지_와 [아이스크림](https://example.org/버스)을 <b class='cake'>먹었다</b>.";
    expect(planOf(marked)).toEqual(plain);
  });

  it("reads decomposed Korean letters like composed ones", () => {
    const text = "강아지와 바다에 갔다.";
    expect(planOf(text.normalize("NFD"))).toEqual(planOf(text));
  });

  it("tells the language", () => {
    const texts = { ko: "오늘은 TV를 봤다", en: "We watched a movie with Dad", other: "今日は海に行きました" };
    for (const [language, text] of Object.entries(texts)) expect(planOf(text).language).toBe(language);
  });
});

/** A deterministic stream of numbers in 0..1 (mulberry32). */
function random(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe("anything that can be typed", () => {
  const pieces = [
    "바다",
    "눈이 ",
    "<b",
    ">",
    "](",
    "![",
    "**",
    "\n",
    "\u0000",
    "\ud83d",
    "👩‍",
    "🏖️",
    "gone",
    " not ",
    "&lt;",
    "안 ",
    "é",
    "。",
    "ㅋㅋ",
  ];
  const garbage = Array.from({ length: 200 }, (_, seed) => {
    const next = random(seed);
    return Array.from({ length: 40 }, () => pieces[Math.floor(next() * pieces.length)]).join("");
  });
  const odd = [
    "",
    " ",
    "\n\n",
    "!!!!",
    "ㅋㅋㅋㅋ",
    "\ud800",
    "<script>alert(1)</script>",
    "constructor __proto__ toString",
    "٠١٢",
    "0".repeat(20_000),
    "가".repeat(20_000),
    "눈이 ".repeat(7_000),
    "[".repeat(20_000),
    "바다에 갔다. ".repeat(50_000),
  ];

  it("always gives a plan that can be drawn, twice the same", () => {
    for (const text of [...odd, ...garbage]) {
      const plan = readDiary(text);
      expect(SCENES).toContain(plan.scene);
      expect(plan.things.every((thing) => thing.art !== "" && thing.size > 0)).toBe(true);
      expect(new Set(plan.people).size).toBe(plan.people.length);
      expect(readDiary(text)).toEqual(plan);
    }
  });

  it("reads the first 20,000 characters and no more", () => {
    expect(planOf(`${" ".repeat(20_000)}강아지`).things).toEqual([]);
    expect(planOf(`${" ".repeat(19_000)}강아지`).things).toEqual(["dog"]);
  });
});
