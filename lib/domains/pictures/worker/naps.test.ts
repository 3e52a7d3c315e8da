import { expect, test } from "vitest";
import { plainPainter } from "@/tests/support/site";
import { painterNaps } from "./naps";

function setup() {
  let now = 0;
  const naps = painterNaps(() => now);
  return { naps, after: (seconds: number) => (now += seconds * 1000) };
}

test("a painter found asleep again and again is left alone for longer, up to a minute", () => {
  const { naps, after } = setup();
  const seconds: number[] = [];
  for (let n = 0; n < 7; n++) {
    seconds.push(naps.slept("stable-diffusion", 1));
    after(seconds.at(-1) ?? 0);
  }
  expect(seconds).toEqual([2, 4, 8, 16, 32, 60, 60]);
  expect(naps.awoke("stable-diffusion")).toBe(true);
  expect(naps.slept("stable-diffusion", 300)).toBe(60);
});

test("several pictures that meet one sleeper make one nap", () => {
  const { naps, after } = setup();
  expect(naps.slept("stable-diffusion", 10)).toBe(10);
  after(4);
  expect(naps.slept("stable-diffusion", 10)).toBe(6);
  expect(naps.napping("stable-diffusion")).toBe(true);
  expect(naps.napping("crayon")).toBe(false);
  after(6);
  expect(naps.napping("stable-diffusion")).toBe(false);
});

test("a painter that is ready sooner is told, but not at once", async () => {
  const { naps, after } = setup();
  const painter = plainPainter();
  naps.slept("crayon", 30);
  expect(await naps.ready([painter])).toEqual([]);
  after(2);
  expect(await naps.ready([painter])).toEqual([painter]);
  expect(await naps.ready([{ ...painter, state: async () => "loading" }])).toEqual([]);
});
