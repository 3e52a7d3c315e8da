import { describe, expect, test } from "vitest";
import type { PaintRequest } from "@/lib/painters/painter";
import {
  type Mood,
  SCENES,
  type ScenePlan,
  type Season,
  type Thing,
  type TimeOfDay,
  type Weather,
} from "@/lib/painters/reading/plan";
import { readDiary } from "@/lib/painters/reading/read";
import { ENGLISH_DIARIES, KOREAN_DIARIES, unmarked } from "@/lib/painters/reading/test-diaries";
import { composePicture } from "./compose";
import type { Placed } from "./paper/sketch";
import { checkLayout } from "./staging/layout-check";
import { randomDay } from "./staging/random-plans";

const WEATHERS: Weather[] = ["rain", "snow", "thunder", "wind", "cloud", "sunny", "rainbow", "fog"];
const TIMES: TimeOfDay[] = ["morning", "day", "evening", "night"];
const SEASONS: (Season | null)[] = ["spring", "summer", "autumn", "winter", null];
const MOODS: Mood[] = ["happy", "love", "calm", "sad", "angry", "tired", "scared"];

const thing = (id: string, kind: Thing["kind"], art: string, size: number): Thing => ({
  id,
  kind,
  art,
  size,
  label: { ko: id, en: id },
  count: 1,
});
const THINGS = [
  thing("cookie", "food", "🍪", 44),
  thing("dog", "animal", "🐕", 96),
  thing("cake", "food", "🎂", 62),
  thing("sandcastle", "small", ":sandcastle", 104),
  thing("bus", "vehicle", "🚌", 160),
  thing("balloon", "sky", "🎈", 60),
  thing("book", "small", "📖", 46),
];

function setup(over: Partial<ScenePlan> = {}) {
  const plan: ScenePlan = {
    language: "en",
    scene: "park",
    indoor: false,
    weather: [],
    time: "day",
    season: null,
    mood: "happy",
    gravity: "light",
    actions: [],
    deeds: [],
    absent: [],
    people: ["mom", "dad", "kid"],
    things: THINGS,
    remembered: { people: ["grandma"], things: [] },
    mentions: [],
    ...over,
  };
  const request: Pick<PaintRequest, "text" | "seed" | "narrator" | "looks"> = {
    text: "a day",
    seed: 1,
    narrator: "female",
    looks: {},
  };
  return { plan, request };
}

const heads = (placed: Placed[]) => placed.filter(({ part }) => part === "head");
const narrators = (placed: Placed[]) => heads(placed).filter(({ what }) => what === "me");

const coveredFaces = (placed: Placed[]) =>
  checkLayout(placed)
    .filter(({ kind }) => kind === "face covered")
    .map(({ what }) => what);

/** Parentheses of SVG: every group that opens closes. */
const groups = (svg: string) => [svg.split("<g").length, svg.split("</g>").length];

describe.each(SCENES)("the scene %s", (scene) => {
  test("is drawn in every weather, hour, season and mood, with the writer in it", () => {
    for (const [i, weather] of WEATHERS.entries())
      for (const j of [i, i + 1]) {
        const time = TIMES[j % TIMES.length] ?? "day";
        const season = SEASONS[(i + j) % SEASONS.length] ?? null;
        const mood = MOODS[(i + j) % MOODS.length] ?? "calm";
        const { plan, request } = setup({ scene, weather: [weather], time, season, mood });
        const { svg, placed } = composePicture(plan, { ...request, seed: i * 7 + j });
        expect(narrators(placed)).toHaveLength(1);
        expect(heads(placed).length).toBeLessThanOrEqual(5);
        expect(svg).not.toMatch(/NaN|undefined|Infinity|<text/);
        expect(groups(svg)[0]).toBe(groups(svg)[1]);
      }
  });

  test("shows every face, whatever people carry and however they are arranged", () => {
    for (let seed = 0; seed < 14; seed++) {
      const actions = (["swim", "cheer", "eat", "carry", "fish", "sing", "sleep"] as const).slice(
        seed % 7,
        (seed % 7) + 1,
      );
      const { plan, request } = setup({ scene, actions: [...actions], mood: MOODS[seed % MOODS.length] });
      expect(coveredFaces(composePicture(plan, { ...request, seed }).placed)).toEqual([]);
    }
  });
});

test("no face is covered in pictures of whole diaries", () => {
  for (const text of [...KOREAN_DIARIES, ...ENGLISH_DIARIES].map(unmarked))
    for (let seed = 0; seed < 5; seed++)
      expect(
        coveredFaces(composePicture(readDiary(text), { text, seed, narrator: "unsaid", looks: {} }).placed),
      ).toEqual([]);
});

test("made-up days of every deed have nothing wrong in their layout", () => {
  for (let seed = 0; seed < 150; seed++) {
    const { plan, request } = randomDay(seed);
    expect(checkLayout(composePicture(plan, request).placed), `day ${seed}`).toEqual([]);
  }
});

test("people and heads stay on the paper", () => {
  for (const scene of SCENES)
    for (let seed = 0; seed < 4; seed++) {
      const { plan, request } = setup({ scene });
      for (const { box, what } of heads(composePicture(plan, { ...request, seed }).placed)) {
        expect(box.x0, `${what} in ${scene}`).toBeGreaterThan(0);
        expect(box.x1, `${what} in ${scene}`).toBeLessThan(512);
        expect(box.y0, `${what} in ${scene}`).toBeGreaterThan(8);
      }
    }
});

test("another seed is another picture, the same seed the same", () => {
  const { plan, request } = setup();
  const first = composePicture(plan, request).svg;
  expect(composePicture(plan, request).svg).toBe(first);
  expect(composePicture(plan, { ...request, seed: 2 }).svg).not.toBe(first);
});

test("a plan of nonsense is still a picture", () => {
  const { request } = setup();
  const { plan } = setup({
    scene: "constructor" as ScenePlan["scene"],
    mood: "__proto__" as Mood,
    people: ["toString", "nobody", "nobody", "mom", "dad", "kid", "sis", "bro"],
    things: [thing("constructor", "small", "no such drawing", Number.NaN), thing("", "big", "", -3), ...THINGS],
    remembered: { people: ["hasOwnProperty"], things: [thing("x", "food", ":toString", 1)] },
    mentions: ["__proto__"],
  });
  const { svg, placed } = composePicture(plan, request);
  expect(svg).not.toMatch(/NaN|undefined/);
  expect(heads(placed).length).toBeLessThanOrEqual(5);
});

test.each([
  "동생이 새 교복을 입었다.",
  "나는 설날에 한복을 입고 세배했다.",
  "I wore my new boots and a hat in the park.",
])("what is worn lies nowhere else: %s", (text) => {
  const plan = readDiary(text);
  const worn = plan.deeds.flatMap(({ action, thing }) => (action === "wear" && thing ? [thing] : []));
  expect(worn.length).toBeGreaterThan(0);
  for (const seed of [1, 2, 3]) {
    const { placed } = composePicture(plan, { text, seed, narrator: "unsaid", looks: {} });
    expect(placed.filter(({ what }) => worn.includes(what))).toEqual([]);
  }
});

test("nobody dances behind a table", () => {
  const text = "아빠랑 거실에서 춤을 췄다. 파티였다.";
  for (const seed of [1, 2, 3]) {
    const { placed } = composePicture(readDiary(text), { text, seed, narrator: "unsaid", looks: {} });
    const me = placed.find(({ what, part }) => what === "me" && part === "person");
    expect(me?.box.y1).toBeGreaterThan(430);
  }
});

test("what is left out of a picture is not told of it", () => {
  const text = "엄마를 안았다. 그리고 그림을 그렸다. 거실에 비행기와 버스가 있었다.";
  const plan = readDiary(text);
  const { shown } = composePicture(plan, { text, seed: 1, narrator: "unsaid", looks: {} });
  expect(plan.deeds.map(({ action }) => action)).toEqual(["hug", "draw"]);
  expect(shown.deeds.map(({ action }) => action)).toEqual(["hug"]);
});

test("a vehicle that can't be in a room is told as a thought", () => {
  const plan: ScenePlan = {
    ...setup().plan,
    scene: "room",
    indoor: true,
    things: [thing("bus", "vehicle", "🚌", 160)],
  };
  const { shown } = composePicture(plan, setup().request);
  expect(shown.things).toEqual([]);
  expect(shown.remembered.things.map(({ id }) => id)).toEqual(["bus"]);
});
