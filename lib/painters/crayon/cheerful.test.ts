import { expect, test } from "vitest";
import { PLAIN } from "../painter";
import { MOODS, type Mood } from "../reading/plan";
import { readDiary } from "../reading/read";
import { cheerOf } from "./cheerful";
import { layPage } from "./panels/page";
import { createRandom } from "./paper/random";
import { FACES, type FaceName, faceOf, smilesIn } from "./people/face";
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

test("somebody who laughs on a calm day is seen, in a thought bubble too", () => {
  expect(cheerAt("친구를 안아 주었다.", "calm")).toContain("smile");
  expect(cheerAt("할머니가 보고 싶다.", "sad")).toEqual(["smile"]);
  expect(cheerAt("방에 혼자 있었다.", "sad")).toEqual([]);
});

test("flags of a birthday are seen whatever the mood", () => {
  expect(cheerAt("집에서 생일 파티를 했다.", "sad")).toContain("bunting");
});

test("a sun is cheerful only with a face", () => {
  const sun = (smiling: boolean) => drawSun(createRandom(1), 100, 80, 30, "#ff9d2e", smiling);
  expect([hasSmilingSun(sun(true)), hasSmilingSun(sun(false))]).toEqual([true, false]);
  const seeds = Array.from({ length: 20 }, (_, seed) => cheerAt("공원에 갔다.", "calm", seed).includes("smiling sun"));
  expect(new Set(seeds)).toEqual(new Set([true, false]));
});
