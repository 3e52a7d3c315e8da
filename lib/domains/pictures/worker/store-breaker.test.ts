import { expect, test, vi } from "vitest";
import { AppError } from "@/lib/shared/errors";
import { plainPainter, testSite } from "@/tests/support/site";
import { storeBreaker } from "./store-breaker";

function setup() {
  let now = 0;
  let isAway = false;
  const ask = async () => {
    if (isAway) throw new Error("away");
  };
  const after = (seconds: number) => {
    now += seconds * 1000;
  };
  return { breaker: storeBreaker(ask, () => now), after, goes: () => (isAway = true), returns: () => (isAway = false) };
}

test("a store that answers and keeps nothing is left alone for longer each time, up to ten minutes", async () => {
  const { breaker, after } = setup();
  const waits: number[] = [];
  for (let n = 0; n < 11; n++) {
    const seconds = breaker.trip();
    waits.push(seconds);
    expect(breaker.trip()).toBe(seconds);
    after(seconds - 1);
    expect(await breaker.tryAgain()).toBe(false);
    after(1);
    expect(await breaker.tryAgain()).toBe(true);
    expect([breaker.isOpen(), breaker.isHalfOpen()]).toEqual([false, true]);
  }
  expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600]);
  expect(breaker.reset()).toBe(true);
  expect(breaker.isHalfOpen()).toBe(false);
  expect(breaker.reset()).toBe(false);
  expect(breaker.trip()).toBe(2);
});

test("a store that is away is not tried, however long, and is tried as soon as it is back", async () => {
  const { breaker, after, goes, returns } = setup();
  goes();
  breaker.trip(60);
  for (let n = 0; n < 30; n++) {
    after(3);
    expect(await breaker.tryAgain()).toBe(false);
  }
  returns();
  expect(await breaker.tryAgain()).toBe(true);
  goes();
  breaker.trip(60);
  await breaker.tryAgain();
  returns();
  expect(await breaker.tryAgain()).toBe(true);
});

test("while pictures can't be kept they wait and say so, none is painted in vain, and all come when they can", async () => {
  let tries = 0;
  const painter = plainPainter(
    async () => {
      tries += 1;
    },
    { concurrency: 2 },
  );
  const { worker, images, store, member, posts, pictures } = await testSite(undefined, [painter]);
  const owner = await member();
  const post = await posts.create(owner, { body: "공원" }, "ko");
  const draw = () => pictures.draw(owner.id, post.id, { style: "crayon" }, "ko");
  const get = (id: string) => pictures.get(owner.id, id, "ko");
  const put = vi.spyOn(images, "put").mockRejectedValue(new AppError("unavailable"));
  const read = vi.spyOn(store, "read").mockRejectedValue(new AppError("unavailable"));
  worker(painter);
  const { id } = await draw();
  await expect.poll(async () => (await get(id)).error).toBe("unavailable");
  const later = await draw();
  await expect.poll(async () => (await get(later.id)).error).toBe("unavailable");
  expect(await get(later.id)).toMatchObject({ status: "queued", etaS: null });
  // The picture might be tried again after 2 s, the store is looked at every 3 s.
  await expect.poll(() => read.mock.calls.length, { timeout: 15_000 }).toBeGreaterThan(2);
  expect(tries).toBe(1);
  put.mockRestore();
  read.mockRestore();
  for (const one of [id, later.id])
    await expect.poll(async () => (await get(one)).status, { timeout: 15_000 }).toBe("done");
  expect(tries).toBe(3);
});
