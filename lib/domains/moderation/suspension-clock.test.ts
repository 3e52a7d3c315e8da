import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startSuspensionClock } from "./suspension-clock";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("it looks at the moment the next one ends, and now and then for what others wrote", async () => {
  const ends: (number | null)[] = [1234, null, 3_600_000];
  const liftEnded = vi.fn(async () => ends.shift() ?? null);
  const stop = startSuspensionClock({ liftEnded, onError: () => {} });
  await vi.advanceTimersByTimeAsync(1233);
  expect(liftEnded).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(liftEnded).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(liftEnded).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(liftEnded).toHaveBeenCalledTimes(4);
  stop();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(liftEnded).toHaveBeenCalledTimes(4);
});

test("a database that is away is asked again", async () => {
  const errors: unknown[] = [];
  const liftEnded = vi.fn().mockRejectedValueOnce(new Error("away")).mockResolvedValue(null);
  const stop = startSuspensionClock({ liftEnded, onError: (error) => void errors.push(error) });
  await vi.advanceTimersByTimeAsync(30_000);
  expect([liftEnded.mock.calls.length, errors.length]).toEqual([2, 1]);
  stop();
});
