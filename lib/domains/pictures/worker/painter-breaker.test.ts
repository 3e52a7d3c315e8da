import { expect, test } from "vitest";
import { plainPainter } from "@/tests/support/site";
import { painterBreakers } from "./painter-breaker";

function setup() {
  let now = 0;
  const breakers = painterBreakers(() => now);
  return { breakers, after: (seconds: number) => (now += seconds * 1000) };
}

test("a painter found asleep again and again is left alone for longer, up to a minute", () => {
  const { breakers, after } = setup();
  const seconds: number[] = [];
  for (let n = 0; n < 7; n++) {
    seconds.push(breakers.trip("stable-diffusion", 1));
    after(seconds.at(-1) ?? 0);
  }
  expect(seconds).toEqual([2, 4, 8, 16, 32, 60, 60]);
  expect(breakers.reset("stable-diffusion")).toBe(true);
  expect(breakers.trip("stable-diffusion", 300)).toBe(60);
});

test("several pictures that meet one sleeper trip it once", () => {
  const { breakers, after } = setup();
  expect(breakers.trip("stable-diffusion", 10)).toBe(10);
  after(4);
  expect(breakers.trip("stable-diffusion", 10)).toBe(6);
  expect(breakers.isOpen("stable-diffusion")).toBe(true);
  expect(breakers.isOpen("crayon")).toBe(false);
  after(6);
  expect(breakers.isOpen("stable-diffusion")).toBe(false);
});

test("a painter that is ready sooner is told, but not at once", async () => {
  const { breakers, after } = setup();
  const painter = plainPainter();
  breakers.trip("crayon", 30);
  expect(await breakers.ready([painter])).toEqual([]);
  after(2);
  expect(await breakers.ready([painter])).toEqual([painter]);
  expect(await breakers.ready([{ ...painter, state: async () => "loading" }])).toEqual([]);
});
