import { expect, test } from "vitest";
import { PLAIN } from "@/lib/painters/painter";
import { readDiary } from "@/lib/painters/reading/read";
import { ENGLISH_DIARIES, KOREAN_DIARIES, unmarked } from "@/lib/painters/reading/test-diaries";
import { composePicture } from "../compose";
import { createRandom } from "../paper/random";
import { type Box, overlaps, PAPER } from "../paper/shapes";
import type { Placed } from "../paper/sketch";
import { fourWindows, strips, twoWindows } from "./windows";

const TEXTS = [...KOREAN_DIARIES, ...ENGLISH_DIARIES].map(unmarked);

/** Pictures of two diaries that follow each other in the list. */
const pairs = TEXTS.map((text, seed) =>
  [text, TEXTS[(seed + 1) % TEXTS.length] ?? ""].map(
    (each) => composePicture(readDiary(each), { ...PLAIN, text: each, seed }).placed,
  ),
);

const heads = (placed: readonly Placed[]) => placed.filter(({ part }) => part === "head");
const ratio = ({ x0, y0, x1, y1 }: Box) => (x1 - x0) / (y1 - y0);
const scale = ({ box, view }: { box: Box; view: Box }) => (box.x1 - box.x0) / (view.x1 - view.x0);

test("wide cuts hide no head and no thought", () => {
  for (const [i, pictures] of pairs.entries())
    for (const [j, { view }] of twoWindows(pictures, createRandom(i)).entries()) {
      const seen = pictures[j] ?? [];
      for (const { box, what } of [...heads(seen), ...seen.filter(({ part }) => part === "bubble")]) {
        expect(box.y0, what).toBeGreaterThanOrEqual(view.y0);
        expect(box.y1, what).toBeLessThanOrEqual(view.y1);
      }
    }
});

test("both wide cuts have one scale, about half or more, and keep their shapes", () => {
  for (const [i, pictures] of pairs.entries()) {
    const windows = twoWindows(pictures, createRandom(i));
    const [first, second] = windows.map(scale);
    expect(first).toBeCloseTo(second ?? 0);
    expect(first).toBeGreaterThan(0.46);
    for (const { box, view } of windows) expect(ratio(box)).toBeCloseTo(ratio(view));
  }
});

test("cuts and strips stay on the paper and apart", () => {
  for (const [i, pictures] of pairs.entries()) {
    const two = twoWindows(pictures, createRandom(i));
    const four = fourWindows(createRandom(i)).map(({ box }) => box);
    for (const boxes of [[...two.map(({ box }) => box), ...strips(two)], four])
      for (const [j, box] of boxes.entries()) {
        expect(Math.min(box.x0, box.y0)).toBeGreaterThan(12);
        expect(Math.max(box.x1, box.y1)).toBeLessThan(PAPER - 12);
        for (const other of boxes.slice(j + 1)) expect(overlaps(box, other)).toBe(false);
      }
  }
});

test("four cuts show nearly all of their pictures, undistorted", () => {
  for (let seed = 0; seed < 20; seed++)
    for (const { box, view } of fourWindows(createRandom(seed))) {
      expect(ratio(box)).toBeCloseTo(ratio(view));
      expect(view.x0).toBeLessThan(40);
      expect(view.y0).toBeLessThan(50);
    }
});
