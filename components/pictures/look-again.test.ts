import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lookAgain } from "./look-again";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("it looks after a second, then ever more rarely, and no more once it is seen", async () => {
  const looked: number[] = [];
  const began = Date.now();
  lookAgain(async () => looked.push(Math.round((Date.now() - began) / 1000)) === 5);
  await vi.advanceTimersByTimeAsync(3600_000);
  expect(looked).toEqual([1, 3, 7, 15, 31]);
});

test("what takes a night is looked at every five minutes", async () => {
  const look = vi.fn(async () => false);
  lookAgain(look);
  await vi.advanceTimersByTimeAsync(3600_000);
  look.mockClear();
  await vi.advanceTimersByTimeAsync(3600_000);
  expect(look).toHaveBeenCalledTimes(12);
});

test("who goes away looks no more, also where an answer is on its way", async () => {
  let answer = (_: boolean) => {};
  const look = vi.fn(() => new Promise<boolean>((resolve) => (answer = resolve)));
  const stop = lookAgain(look);
  await vi.advanceTimersByTimeAsync(1_000);
  stop();
  answer(false);
  await vi.advanceTimersByTimeAsync(3600_000);
  expect(look).toHaveBeenCalledTimes(1);
});
