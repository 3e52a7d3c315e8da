import { expect, onTestFinished, test, vi } from "vitest";
import { forgetSoon } from "./forget-soon";

function setup() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
}

test("many changes are one forgetting, which waits for all of its time", async () => {
  setup();
  const heard: string[][] = [];
  const forget = forgetSoon(async (tags) => void heard.push(tags), 30_000);
  for (let n = 0; n < 100; n++) forget(["feed", `post:${n % 2}`]);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(heard).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(heard).toEqual([["feed", "post:0", "post:1"]]);
  forget(["post:3"]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard).toEqual([["feed", "post:0", "post:1"], ["post:3"]]);
});

test("what could not be forgotten is tried again, together with what came since", async () => {
  setup();
  let away = true;
  const heard: string[][] = [];
  const forget = forgetSoon(async (tags) => {
    if (away) throw new Error("the bus is away");
    heard.push(tags);
  }, 1000);
  forget(["feed"]);
  await vi.advanceTimersByTimeAsync(1500);
  away = false;
  forget(["post:1"]);
  await vi.advanceTimersByTimeAsync(500);
  expect(heard).toEqual([["feed", "post:1"]]);
});

test("a process that ends does not keep what waits to itself", async () => {
  setup();
  const heard: string[][] = [];
  const forget = forgetSoon(async (tags) => void heard.push(tags), 30_000);
  await forget.now();
  forget(["feed"]);
  await forget.now();
  expect(heard).toEqual([["feed"]]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard).toHaveLength(1);
});
