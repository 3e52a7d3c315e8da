import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inProcessEventBus } from "@/lib/engines/events/in-process-event-bus";
import { followUnread } from "./follow-unread";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function setup() {
  const events = inProcessEventBus(() => {});
  const state: { unread: number; nextInMs: number | null; error?: Error } = { unread: 2, nextInMs: null };
  const look = vi.fn(async () => {
    if (state.error) throw state.error;
    return { unread: state.unread, nextInMs: state.nextInMs };
  });
  const [told, end] = [vi.fn(), vi.fn()];
  const stop = followUnread({ events, memberId: "me", look, tell: told, end });
  const news = (memberId = "me") => events.publish({ type: "news", memberId });
  return { events, state, look, told, end, stop, news, heard: () => told.mock.calls.flat() };
}

test("it tells how much is unread at once, and after news that changed it", async () => {
  const { state, news, heard } = setup();
  await pass(0);
  expect(heard()).toEqual([2]);
  await news();
  await pass(200);
  expect(heard()).toEqual([2]);
  state.unread = 3;
  await news("another");
  await pass(1000);
  expect(heard()).toEqual([2]);
  await news();
  await pass(200);
  expect(heard()).toEqual([2, 3]);
});

test("news that comes in one go is counted once", async () => {
  const { look, news } = setup();
  await pass(0);
  for (let n = 0; n < 50; n++) await news();
  await pass(200);
  expect(look).toHaveBeenCalledTimes(2);
});

test("news that never ends is told meanwhile", async () => {
  const { state, news, heard } = setup();
  await pass(0);
  state.unread = 3;
  for (let n = 0; n < 50; n++) {
    await news();
    await pass(50);
  }
  expect(heard()).toEqual([2, 3]);
});

test("what waits for its time is told then", async () => {
  const { state, news, heard } = setup();
  await pass(0);
  state.nextInMs = 5000;
  await news();
  await pass(200);
  Object.assign(state, { unread: 3, nextInMs: null });
  await pass(4000);
  expect(heard()).toEqual([2]);
  await pass(1200);
  expect(heard()).toEqual([2, 3]);
});

test("while news may be missed it is counted now and then, and once more when it arrives again", async () => {
  const { events, state, look, heard } = setup();
  await pass(0);
  await events.publish({ type: "bus.lost" });
  state.unread = 4;
  await pass(5000);
  expect(heard()).toEqual([2, 4]);
  await events.publish({ type: "bus.back" });
  state.unread = 5;
  await pass(200);
  expect(heard()).toEqual([2, 4, 5]);
  const before = look.mock.calls.length;
  await pass(60_000);
  expect(look).toHaveBeenCalledTimes(before);
});

test("where it can't be counted following ends; who left hears nothing more", async () => {
  const broken = setup();
  broken.state.error = new Error("away");
  await pass(0);
  await broken.news();
  await pass(200);
  expect(broken.end).toHaveBeenCalledTimes(1);
  const left = setup();
  await pass(0);
  left.stop();
  left.state.unread = 9;
  await left.news();
  await pass(1000);
  expect(left.heard()).toEqual([2]);
  expect(left.end).not.toHaveBeenCalled();
});
