import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Picture, PictureStatus } from "@/lib/domains/pictures/picture";
import { followPicture, POLL_MS, SILENCE_MS } from "./picture-feed";
import type { FeedListener, JoinFeed } from "./shared-feed";

function setup({ streams = true, answers = [] as (PictureStatus | null | Error)[] } = {}) {
  const listeners = new Set<FeedListener>();
  const join: JoinFeed = (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const read = vi.fn(async () => {
    const answer = answers.shift() ?? "drawing";
    if (answer instanceof Error) throw answer;
    return { status: answer } as Picture;
  });
  const told: (PictureStatus | undefined)[] = [];
  const stop = followPicture("id", { join: streams ? join : null, read }, (picture) => told.push(picture?.status));
  const send = (status: PictureStatus, id = "id") => {
    for (const { onPicture } of listeners) onPicture?.({ id, status } as Picture);
  };
  const away = () => {
    for (const { onAway } of listeners) onAway?.();
  };
  return { listeners, read, told, send, away, stop };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("events of the picture are told as they come, and the feed is left at the end", async () => {
  const { send, told, listeners, read } = setup();
  send("queued");
  send("failed", "another");
  send("drawing");
  send("done");
  expect(told).toEqual(["queued", "drawing", "done"]);
  expect(listeners.size).toBe(0);
  await pass(60_000);
  expect(read).not.toHaveBeenCalled();
});

test("a stream that breaks is replaced by asking every second", async () => {
  const { away, told, read } = setup({ answers: ["drawing", "drawing", "done"] });
  away();
  await pass(10);
  away();
  await pass(2 * POLL_MS);
  expect(told).toEqual(["drawing", "drawing", "done"]);
  await pass(60_000);
  expect(read).toHaveBeenCalledTimes(3);
});

test("a stream that is back is believed again", async () => {
  const { away, send, told, read } = setup();
  away();
  await pass(POLL_MS / 2);
  send("drawing");
  await pass(SILENCE_MS - 10);
  expect(read).toHaveBeenCalledTimes(1);
  send("done");
  expect(told).toEqual(["drawing", "drawing", "done"]);
});

test("without event streams it asks from the start", async () => {
  const { told } = setup({ streams: false, answers: ["done"] });
  await pass(10);
  expect(told).toEqual(["done"]);
});

test("failed looks come ever more slowly and the next answer is told", async () => {
  const { told, read } = setup({ streams: false, answers: [new Error("away"), new Error("away"), "done"] });
  await pass(10);
  await pass(1_900);
  expect(read).toHaveBeenCalledTimes(1);
  await pass(200);
  expect(read).toHaveBeenCalledTimes(2);
  await pass(4_000);
  expect(told).toEqual(["done"]);
});

test("a stream that is held back does not leave the writer waiting", async () => {
  const { told } = setup({ answers: ["done"] });
  await pass(SILENCE_MS + 10);
  expect(told).toEqual(["done"]);
});

test("nothing is told after stop", async () => {
  const { send, stop, told, read } = setup();
  stop();
  send("done");
  await pass(60_000);
  expect(told).toEqual([]);
  expect(read).not.toHaveBeenCalled();
});
