import { expect, test } from "vitest";
import { PLAIN } from "../painter";
import { hushed } from "../reading/hushed";
import { MOODS, type Mood } from "../reading/plan";
import { readDiary } from "../reading/read";
import { cheerOf } from "./cheerful";
import { layPage } from "./panels/page";
import { createRandom } from "./paper/random";
import { FACES, type FaceName, faceOf, smilesIn } from "./people/face";
import { randomDay } from "./staging/random-plans";
import { drawSun, hasSmilingSun } from "./things/heavenly";

const cheerAt = (text: string, mood: Mood, seed = 0) => {
  const request = { ...PLAIN, text, seed, size: 512 };
  return cheerOf(layPage([{ ...readDiary(text), mood }], request));
};

test("happy and loving days are cheerful by mood and palette, no other", () => {
  for (const mood of MOODS) {
    const cheer = cheerAt("공원에 갔다.", mood);
    const isMerry = mood === "happy" || mood === "love";
    expect([mood, cheer.includes("mood"), cheer.includes("palette")]).toEqual([mood, isMerry, isMerry]);
  }
});

test("a glad face is seen with any eyes, a calm one is none", () => {
  const glad = (eyes: "dot" | "shine" | "oval" | "lash") => FACES.filter((name) => smilesIn(faceOf(name, eyes)));
  const merry: FaceName[] = ["happy", "laugh", "excited", "love", "wink", "proud", "full", "sing"];
  for (const eyes of ["dot", "oval", "lash", "shine"] as const) expect(glad(eyes)).toEqual(merry);
});

test("somebody who laughs on a calm day is seen; who is hugged or missed smiles on glad days alone", () => {
  expect(cheerAt("친구랑 춤을 췄다.", "calm")).toContain("smile");
  expect(cheerAt("친구를 안아 주었다.", "calm")).not.toContain("smile");
  expect(cheerAt("할머니가 보고 싶다.", "happy")).toContain("smile");
  for (const mood of ["calm", "sad"] as const) expect(cheerAt("할머니가 보고 싶다.", mood)).toEqual([]);
});

test("flags of a birthday are seen whatever the mood, but not on a day of loss", () => {
  expect(cheerAt("집에서 생일 파티를 했다.", "sad")).toContain("bunting");
  expect(cheerAt("생일 파티 날이었는데 아빠가 집을 나갔다. 이혼이라고 한다.", "sad")).toEqual([]);
});

test("no grave plan is cheerful, whatever is told of, at any seed", { timeout: 60_000 }, () => {
  for (let seed = 0; seed < 160; seed++) {
    const { plan, request } = randomDay(seed);
    const mood = plan.mood === "happy" || plan.mood === "love" || plan.mood === "calm" ? "sad" : plan.mood;
    const grave = hushed({ ...plan, mood, gravity: "grave" }, { with: [] });
    expect([seed, cheerOf(layPage([grave], { ...PLAIN, ...request, size: 512 }))]).toEqual([seed, []]);
  }
});

test("a sun is cheerful only with a face", () => {
  const sun = (smiling: boolean) => drawSun(createRandom(1), 100, 80, 30, "#ff9d2e", smiling);
  expect([hasSmilingSun(sun(true)), hasSmilingSun(sun(false))]).toEqual([true, false]);
  const suns = (mood: Mood) =>
    new Set(Array.from({ length: 30 }, (_, seed) => cheerAt("공원에 갔다.", mood, seed).includes("smiling sun")));
  expect(suns("happy")).toEqual(new Set([true, false]));
  expect(suns("calm")).toEqual(new Set([false]));
});
