import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { deferred } from "@/tests/support/deferred";
import { COVER_SETTLE_MS, CoverKeeper, type Put } from "./cover-keeper";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setup(put: Put = async () => null) {
  const told: (string | null)[] = [];
  const shown: (string | null | undefined)[] = [];
  const keeper = new CoverKeeper((id) => {
    told.push(id);
    return put(id);
  });
  keeper.onWish = (id) => shown.push(id);
  return { keeper, told, shown };
}

test("pictures that are merely passed are told to nobody, the one that is stayed at is", async () => {
  const { keeper, told, shown } = setup();
  for (const id of ["a", "b", "c"]) keeper.want(id);
  await vi.advanceTimersByTimeAsync(COVER_SETTLE_MS - 1);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toEqual(["c"]);
  expect(shown).toEqual(["a", "b", "c", undefined]);
});

test("publishing tells it at once, and once", async () => {
  const { keeper, told } = setup();
  keeper.want("a");
  expect(await keeper.flush()).toBeNull();
  await vi.advanceTimersByTimeAsync(COVER_SETTLE_MS);
  expect(told).toEqual(["a"]);
});

test("what is wanted while another one is on its way is told after it, and waited for", async () => {
  const slow = deferred();
  const { keeper, told, shown } = setup(async (id) => {
    if (id === "a") await slow.promise;
    return null;
  });
  keeper.want("a");
  await vi.advanceTimersByTimeAsync(COVER_SETTLE_MS);
  keeper.want("b");
  const flushed = keeper.flush();
  expect(told).toEqual(["a"]);
  slow.resolve();
  expect(await flushed).toBeNull();
  expect(told).toEqual(["a", "b"]);
  expect(shown.at(-1)).toBeUndefined();
});

test("a wish that was refused is let go of, and whoever waits hears why", async () => {
  const { keeper, shown } = setup(async () => "network");
  keeper.want("a");
  expect(await keeper.flush()).toBe("network");
  expect(shown).toEqual(["a", undefined]);
  expect(await keeper.flush()).toBeNull();
});

test("nothing is told where nothing is wished for, and the next wish is told all the same", async () => {
  const { keeper, told } = setup();
  await keeper.flush();
  keeper.want("a");
  await keeper.flush();
  keeper.want(null);
  await keeper.flush();
  expect(told).toEqual(["a", null]);
});
