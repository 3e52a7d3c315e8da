import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Picture, PictureStatus } from "@/lib/pictures/picture";
import { type FeedSource, followPicture, POLL_MS, SILENCE_MS } from "./picture-feed";

function setup({ streams = true, answers = [] as (PictureStatus | null | Error)[] } = {}) {
  const listeners = new Map<string, (event: MessageEvent) => void>();
  const stream = {
    addEventListener: (name: string, listener: unknown) => listeners.set(name, listener as () => void),
    close: vi.fn(),
    onerror: null as unknown as () => void,
  };
  const read = vi.fn(async () => {
    const answer = answers.shift() ?? "drawing";
    if (answer instanceof Error) throw answer;
    return { status: answer } as Picture;
  });
  const told: (PictureStatus | undefined)[] = [];
  const source: FeedSource = { open: streams ? () => stream : null, read };
  const stop = followPicture("id", source, (picture) => told.push(picture?.status));
  const send = (status: PictureStatus) => listeners.get(status)?.({ data: JSON.stringify({ status }) } as MessageEvent);
  return { stream, read, told, send, stop };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("events are told as they come and the stream is closed at the end", async () => {
  const { send, told, stream, read } = setup();
  send("queued");
  send("drawing");
  send("done");
  expect(told).toEqual(["queued", "drawing", "done"]);
  expect(stream.close).toHaveBeenCalled();
  await pass(60_000);
  expect(read).not.toHaveBeenCalled();
});

test("a stream that breaks is replaced by asking every second", async () => {
  const { stream, told, read } = setup({ answers: ["drawing", "drawing", "done"] });
  stream.onerror();
  await pass(10);
  expect(stream.close).toHaveBeenCalled();
  await pass(2 * POLL_MS);
  expect(told).toEqual(["drawing", "drawing", "done"]);
  await pass(60_000);
  expect(read).toHaveBeenCalledTimes(3);
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
