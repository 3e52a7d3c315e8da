import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inProcessEventBus } from "@/lib/engines/events/in-process-event-bus";
import { followPanel } from "./follow-panel";
import type { GpuPanel } from "./gpu";

function setup() {
  const events = inProcessEventBus(() => {});
  const look = vi.fn(async () => ({ state: "stopped" }) as GpuPanel);
  const tell = vi.fn();
  const end = vi.fn();
  const stop = followPanel({ events, look, tell, end });
  return { events, look, tell, end, stop };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const news = { type: "picture.changed", pictureId: "one", status: "drawing", progress: 0.5 } as const;

test("it is told now, soon after each change, and every ten seconds, for costs grow by themselves", async () => {
  const { events, tell } = setup();
  await vi.advanceTimersByTimeAsync(0);
  expect(tell).toHaveBeenCalledTimes(1);
  await events.publish({ type: "gpu.changed" });
  await vi.advanceTimersByTimeAsync(600);
  expect(tell).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(tell).toHaveBeenCalledTimes(3);
});

test("a picture's progress, ten times a second, is looked at twice a second", async () => {
  const { events, look } = setup();
  await vi.advanceTimersByTimeAsync(0);
  for (let tenth = 0; tenth < 100; tenth++) {
    await events.publish(news);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(look.mock.calls.length).toBeGreaterThan(15);
  expect(look.mock.calls.length).toBeLessThan(23);
});

test("what happens while it is looked at is looked at once more", async () => {
  const { events, look, tell } = setup();
  await vi.advanceTimersByTimeAsync(0);
  let answer = (_: GpuPanel) => {};
  look.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  await events.publish({ type: "gpu.changed" });
  await vi.advanceTimersByTimeAsync(600);
  await events.publish({ type: "gpu.changed" });
  answer({ state: "pending" } as GpuPanel);
  await vi.advanceTimersByTimeAsync(600);
  expect(tell.mock.calls.map(([panel]) => panel.state)).toEqual(["stopped", "pending", "stopped"]);
});

test("while news may be missed it is looked at more often, and no more once it was left", async () => {
  const { events, look, stop } = setup();
  await vi.advanceTimersByTimeAsync(0);
  await events.publish({ type: "bus.lost" });
  await vi.advanceTimersByTimeAsync(8_500);
  expect(look.mock.calls.length).toBeGreaterThanOrEqual(5);
  stop();
  const before = look.mock.calls.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look.mock.calls.length).toBe(before);
});

test("a panel that can't be read ends it, once", async () => {
  const { look, end } = setup();
  await vi.advanceTimersByTimeAsync(0);
  look.mockRejectedValue(new Error("away"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(end).toHaveBeenCalledTimes(1);
});
