import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inProcessEventBus } from "@/lib/engines/events/in-process-event-bus";
import { watchSession } from "./session-watch";

function setup() {
  const events = inProcessEventBus(() => {});
  let alive: boolean | Error = true;
  const lives = vi.fn(async () => {
    if (alive instanceof Error) throw alive;
    return alive;
  });
  const onEnded = vi.fn();
  const watch = watchSession({ events, names: ["me", "mine"], lives, onEnded });
  return {
    events,
    lives,
    onEnded,
    watch,
    set: (now: boolean | Error) => {
      alive = now;
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each(["me", "mine"])("news of %s is followed by a look, and others' news by none", async (who) => {
  const { events, lives, onEnded, set } = setup();
  await events.publish({ type: "sessions.ended", who: "another" });
  expect(lives).not.toHaveBeenCalled();
  await events.publish({ type: "sessions.ended", who });
  await vi.advanceTimersByTimeAsync(0);
  expect([lives.mock.calls.length, onEnded.mock.calls.length]).toEqual([1, 0]);
  set(false);
  for (let twice = 0; twice < 2; twice++) await events.publish({ type: "sessions.ended", who });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onEnded).toHaveBeenCalledTimes(1);
});

test("what nobody tells is found within five seconds, and within one while news may be missed", async () => {
  const first = setup();
  first.set(false);
  await vi.advanceTimersByTimeAsync(5000);
  expect(first.onEnded).toHaveBeenCalledTimes(1);
  const deaf = setup();
  await deaf.events.publish({ type: "bus.lost" });
  deaf.set(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(deaf.onEnded).toHaveBeenCalledTimes(1);
  const back = setup();
  await back.events.publish({ type: "bus.lost" });
  back.set(false);
  await back.events.publish({ type: "bus.back" });
  await vi.advanceTimersByTimeAsync(0);
  expect(back.onEnded).toHaveBeenCalledTimes(1);
});

test("a session that can't be asked for is none; one that is not watched any more ends nothing", async () => {
  const { onEnded, set } = setup();
  set(new Error("away"));
  await vi.advanceTimersByTimeAsync(5000);
  expect(onEnded).toHaveBeenCalledTimes(1);
  const left = setup();
  left.watch.stop();
  left.set(false);
  await left.events.publish({ type: "sessions.ended", who: "me" });
  await vi.advanceTimersByTimeAsync(60_000);
  expect([left.lives.mock.calls.length, left.onEnded.mock.calls.length]).toEqual([0, 0]);
});
