import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Picture } from "@/lib/domains/pictures/picture";
import { LINGER_MS, REOPEN_MS, type SharedFeed, sharedFeed } from "./shared-feed";

type Needs = Parameters<typeof sharedFeed>[0];

/** A browser: tabs on one lock and one channel, and the streams that they have opened. */
function setup() {
  const queue: { run: () => Promise<unknown> }[] = [];
  const next = async () => {
    const first = queue[0];
    await first?.run();
    queue.shift();
    if (queue.length > 0) void next();
  };
  const request = async (_name: string, { signal }: { signal: AbortSignal }, run: () => Promise<unknown>) => {
    const one = { run };
    queue.push(one);
    signal.addEventListener("abort", () => {
      const place = queue.indexOf(one);
      if (place > 0) queue.splice(place, 1);
    });
    if (queue.length === 1) void next();
  };
  const channels = new Set<{ onmessage: ((event: MessageEvent) => void) | null }>();
  const openChannel = () => {
    const channel = {
      onmessage: null,
      postMessage(data: unknown) {
        for (const other of channels) if (other !== channel) other.onmessage?.({ data } as MessageEvent);
      },
      close: () => void channels.delete(channel),
    };
    channels.add(channel);
    return channel;
  };
  const streams: {
    url: string;
    isOpen: boolean;
    send(picture: Partial<Picture>): void;
    count(unread: number): void;
    break(): void;
  }[] = [];
  const openStream = (url: string) => {
    const listeners = new Map<string, (event: MessageEvent) => void>();
    const stream = {
      addEventListener: (name: string, listener: unknown) => listeners.set(name, listener as () => void),
      onerror: null as unknown as () => void,
      close: () => {
        opened.isOpen = false;
      },
    };
    const opened = {
      url,
      isOpen: true,
      send: (picture: Partial<Picture>) =>
        listeners.get(picture.status ?? "")?.({ data: JSON.stringify(picture) } as MessageEvent),
      count: (unread: number) => listeners.get("unread")?.({ data: JSON.stringify({ unread }) } as MessageEvent),
      break: () => stream.onerror(),
    };
    streams.push(opened);
    return stream;
  };
  const needs = { locks: { request }, openChannel, openStream } as unknown as Needs;
  return { streams, tab: () => sharedFeed(needs), open: () => streams.filter(({ isOpen }) => isOpen).length };
}

function joined(feed: SharedFeed) {
  const heard: string[] = [];
  const leave = feed.join({
    onPicture: ({ id, status }) => heard.push(`${id} ${status}`),
    onAway: () => heard.push("away"),
  });
  return { heard, leave };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("eight tabs have one stream, and all hear what it says", async () => {
  const { streams, tab } = setup();
  const tabs = Array.from({ length: 8 }, () => joined(tab()));
  await pass(0);
  expect(streams.map(({ url }) => url)).toEqual(["/api/me/events"]);
  streams[0]?.send({ id: "a", status: "drawing" });
  streams[0]?.send({ id: "b", status: "done" });
  for (const { heard } of tabs) expect(heard).toEqual(["a drawing", "b done"]);
});

test("how much is unread is heard in all tabs too, by those who want to know", async () => {
  const { streams, tab } = setup();
  const counts: number[][] = [[], []];
  for (const heard of counts) tab().join({ onUnread: (unread) => heard.push(unread) });
  const { heard } = joined(tab());
  await pass(0);
  streams[0]?.count(3);
  streams[0]?.count(0);
  streams[0]?.send({ id: "a", status: "done" });
  expect(counts).toEqual([
    [3, 0],
    [3, 0],
  ]);
  expect(heard).toEqual(["a done"]);
  expect(streams).toHaveLength(1);
});

test("several followers of a tab are one member of the feed", async () => {
  const { streams, tab } = setup();
  const feed = tab();
  const [one, two] = [joined(feed), joined(feed)];
  await pass(0);
  expect(streams).toHaveLength(1);
  one.leave();
  await pass(LINGER_MS);
  streams[0]?.send({ id: "a", status: "done" });
  expect([one.heard, two.heard]).toEqual([[], ["a done"]]);
});

test("when the tab with the stream follows nothing any more, or goes, the next has it", async () => {
  const { streams, tab, open } = setup();
  const [first, second, third] = [tab(), tab(), tab()];
  const [one, two, three] = [joined(first), joined(second), joined(third)];
  await pass(0);
  one.leave();
  await pass(LINGER_MS);
  expect([streams.length, open()]).toEqual([2, 1]);
  second.leave();
  await pass(0);
  expect([streams.length, open()]).toEqual([3, 1]);
  streams[2]?.send({ id: "a", status: "done" });
  expect([one.heard, two.heard, three.heard]).toEqual([[], [], ["a done"]]);
  three.leave();
  await pass(LINGER_MS);
  expect(open()).toBe(0);
});

test("the stream stays where the next picture is followed at once", async () => {
  const { streams, tab, open } = setup();
  const feed = tab();
  joined(feed).leave();
  joined(feed);
  await pass(LINGER_MS);
  expect([streams.length, open()]).toEqual([1, 1]);
});

test("a tab that leaves before its turn opens nothing", async () => {
  const { streams, tab } = setup();
  const [first, second] = [tab(), tab()];
  const [one, two] = [joined(first), joined(second)];
  await pass(0);
  two.leave();
  await pass(LINGER_MS);
  one.leave();
  await pass(LINGER_MS);
  expect(streams).toHaveLength(1);
});

test("a stream that breaks is told to all tabs and opened anew after a while", async () => {
  const { streams, tab, open } = setup();
  const tabs = [joined(tab()), joined(tab())];
  await pass(0);
  streams[0]?.break();
  expect(open()).toBe(0);
  for (const { heard } of tabs) expect(heard).toEqual(["away"]);
  await pass(REOPEN_MS);
  expect([streams.length, open()]).toEqual([2, 1]);
  streams[1]?.send({ id: "a", status: "queued" });
  for (const { heard } of tabs) expect(heard).toEqual(["away", "a queued"]);
});
