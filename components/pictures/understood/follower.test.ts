import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Follower, QUIET_MS } from "./follower";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A site where pictures are numbered, and finished by hand. */
function setup({ kept = [] as string[], refuses = false } = {}) {
  const log: string[] = [];
  const covers: string[] = [];
  const underWay = new Set<string>();
  const site = { busy: false, refuses, twin: null as string | null, shown: "first" };
  let drawn = 0;
  const follower = new Follower({
    base: () => ({ id: site.shown }),
    draw: async () => {
      if (site.refuses) return null;
      site.shown = site.twin ?? `p${drawn + 1}`;
      if (site.twin) return { id: site.twin, isNew: false };
      const id = `p${++drawn}`;
      log.push(`draw ${id}`);
      underWay.add(id);
      return { id, isNew: true };
    },
    takeOver: async (id) => void covers.push(id),
    drop: async (id) => {
      log.push(`drop ${id}`);
      underWay.delete(id);
    },
    isUnderWay: (id) => underWay.has(id),
    isKept: (id) => kept.includes(id),
    isBusy: () => site.busy,
  });
  const done = async (id: string) => {
    underWay.delete(id);
    follower.settled(id, "done");
    await pass(0);
  };
  const follow = async () => {
    follower.change();
    await pass(QUIET_MS);
  };
  return { follower, log, covers, site, done, follow };
}

test("a burst of clicks gives one picture, once it is quiet", async () => {
  const { follower, log } = setup();
  follower.change();
  await pass(QUIET_MS - 100);
  follower.change();
  await pass(QUIET_MS - 100);
  expect(log).toEqual([]);
  await pass(200);
  expect(log).toEqual(["draw p1"]);
});

test("a picture under way for an earlier click is canceled before the next is asked for", async () => {
  const { follow, log } = setup();
  await follow();
  await follow();
  expect(log).toEqual(["draw p1", "drop p1", "draw p2"]);
});

test("a picture drawn in passing goes when the next one is done, not before", async () => {
  const { follow, done, log } = setup();
  await follow();
  await done("p1");
  await follow();
  expect(log).toEqual(["draw p1", "draw p2"]);
  await done("p2");
  expect(log).toEqual(["draw p1", "draw p2", "drop p1"]);
});

test("who was the cover hands that on when its successor is done", async () => {
  const { follow, done, covers, site } = setup();
  await follow();
  expect(covers).toEqual([]);
  await done("p1");
  expect(covers).toEqual(["p1"]);
  site.twin = "by hand";
  await follow();
  expect(covers).toEqual(["p1", "by hand"]);
});

test("what the writer made a cover of or looked back at stays", async () => {
  const { follow, done, log } = setup({ kept: ["p1"] });
  await follow();
  await done("p1");
  await follow();
  await done("p2");
  expect(log).not.toContain("drop p1");
  await follow();
  await done("p3");
  expect(log.at(-1)).toBe("drop p2");
});

test("when the next picture comes to nothing, the one before stays and is replaced later", async () => {
  const { follower, follow, done, log, site } = setup();
  await follow();
  await done("p1");
  await follow();
  follower.settled("p2", "gone");
  site.shown = "p1";
  expect(log).toEqual(["draw p1", "draw p2"]);
  await follow();
  await done("p3");
  expect(log).toEqual(["draw p1", "draw p2", "draw p3", "drop p1"]);
});

test("a picture that was drawn with the same words before comes back, and is nobody's to remove", async () => {
  const { follow, done, log, site } = setup();
  await follow();
  await done("p1");
  site.twin = "by hand";
  await follow();
  expect(log).toEqual(["draw p1", "drop p1"]);
  site.twin = null;
  await follow();
  await done("p2");
  expect(log).toEqual(["draw p1", "drop p1", "draw p2"]);
});

test("it waits while a wish to draw is on its way", async () => {
  const { follow, log, site } = setup();
  site.busy = true;
  await follow();
  expect(log).toEqual([]);
  site.busy = false;
  await pass(QUIET_MS);
  expect(log).toEqual(["draw p1"]);
});

test("pressing Draw, or leaving, ends the wait", async () => {
  const { follower, log } = setup();
  follower.change();
  follower.forget();
  await pass(QUIET_MS * 2);
  expect(log).toEqual([]);
});

test("a refused wish removes nothing, and the next click tries again", async () => {
  const { follow, done, log, site } = setup();
  await follow();
  await done("p1");
  site.refuses = true;
  await follow();
  expect(log).toEqual(["draw p1"]);
  site.refuses = false;
  await follow();
  await done("p2");
  expect(log).toEqual(["draw p1", "draw p2", "drop p1"]);
});

test("a picture shown when Draw is pressed stays", async () => {
  const { follower, follow, done, log, site, covers } = setup();
  await follow();
  await done("p1");
  follower.forget();
  site.shown = "by hand";
  await follow();
  await done("p2");
  expect(log).toEqual(["draw p1", "draw p2"]);
  expect(covers).toEqual(["p1", "p2"]);
});

test("a picture that the writer left for another one stays", async () => {
  const { follow, done, log, site } = setup();
  await follow();
  await done("p1");
  site.shown = "first";
  await follow();
  await done("p2");
  expect(log).toEqual(["draw p1", "draw p2"]);
});

test("Draw pressed while an overtaken picture is being canceled is all that is drawn", async () => {
  const { follower, follow, log } = setup();
  await follow();
  follower.change();
  vi.advanceTimersByTime(QUIET_MS);
  follower.forget();
  await pass(QUIET_MS);
  expect(log).toEqual(["draw p1", "drop p1"]);
});
