import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { memoryRateLimiter } from "@/lib/engines/limits/memory-rate-limiter";
import type { RateLimiter } from "@/lib/engines/limits/rate-limiter";
import { redisRateLimiter } from "@/lib/engines/limits/redis-rate-limiter";
import { REDIS_FORMS } from "@/tests/support/redis";
import { connectTo, ownRedis, sharedRedis, stopSharedRedis } from "@/tests/support/redis-connection";

afterAll(stopSharedRedis);

const SUBJECTS: [string, () => Promise<RateLimiter>][] = [
  ["memory", async () => memoryRateLimiter()],
  ...REDIS_FORMS.map((form): [string, () => Promise<RateLimiter>] => [
    form,
    async () => redisRateLimiter(connectTo((await sharedRedis(form)).url)),
  ]),
];

const guess = { name: "guess", points: 3, perS: 60 };

describe.each(SUBJECTS)("limits in %s", (_kind, setup) => {
  test("an allowance is used up by one key, and the answer says when it is full again", async () => {
    const limiter = await setup();
    const [mine, theirs] = [randomUUID(), randomUUID()];
    for (let use = 0; use < guess.points; use++) await limiter.take(guess, mine);
    const refused = await limiter.take(guess, mine).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "too_many_requests" });
    const { retryAfterS } = (refused as { extra: { retryAfterS: number } }).extra;
    expect(retryAfterS).toBeGreaterThan(50);
    expect(retryAfterS).toBeLessThanOrEqual(60);
    await limiter.take(guess, theirs);
    await limiter.take({ ...guess, name: "another" }, mine);
  });

  test("asking again while refused makes the wait no longer; after it the allowance is whole", async () => {
    const limiter = await setup();
    const [short, key] = [{ name: "short", points: 2, perS: 2 }, randomUUID()];
    await limiter.take(short, key);
    await limiter.take(short, key);
    for (let again = 0; again < 5; again++) {
      await expect(limiter.take(short, key)).rejects.toMatchObject({ code: "too_many_requests" });
    }
    await sleep(2100);
    await limiter.take(short, key);
    await limiter.take(short, key);
    await expect(limiter.take(short, key)).rejects.toMatchObject({ code: "too_many_requests" });
  });

  test("a use that is given back can be taken again, and those that are not stay counted", async () => {
    const limiter = await setup();
    const key = randomUUID();
    for (let use = 0; use < 5; use++) {
      await limiter.take(guess, key);
      await limiter.giveBack(guess, key);
    }
    for (let use = 0; use < guess.points; use++) await limiter.take(guess, key);
    await expect(limiter.take(guess, key)).rejects.toMatchObject({ code: "too_many_requests" });
  });

  test("uses at the same moment are all counted", async () => {
    const limiter = await setup();
    const key = randomUUID();
    const uses = await Promise.allSettled(Array.from({ length: 20 }, () => limiter.take(guess, key)));
    expect(uses.filter(({ status }) => status === "fulfilled")).toHaveLength(guess.points);
  });
});

describe.each(REDIS_FORMS)("limits in %s alone", (form) => {
  test("processes count together", async () => {
    const { url } = await sharedRedis(form);
    const [one, other] = [redisRateLimiter(connectTo(url)), redisRateLimiter(connectTo(url))];
    const key = randomUUID();
    await one.take(guess, key);
    await other.take(guess, key);
    await one.take(guess, key);
    await expect(other.take(guess, key)).rejects.toMatchObject({ code: "too_many_requests" });
  });

  test("while Redis is away or silent a process counts alone, and soon without waiting", async () => {
    const redis = await ownRedis(form);
    const limiter = redisRateLimiter(connectTo(redis.url));
    const use = (key: string) => limiter.take(guess, key);
    await use("me");
    redis.pause();
    const began = performance.now();
    for (let n = 0; n < guess.points; n++) await use("silent");
    await expect(use("silent")).rejects.toMatchObject({ code: "too_many_requests" });
    expect(performance.now() - began).toBeLessThan(6000);
    redis.resume();
    await redis.kill();
    for (let n = 0; n < guess.points; n++) await use("away");
    await limiter.giveBack(guess, "away");
    await use("away");
    await expect(use("away")).rejects.toMatchObject({ code: "too_many_requests" });
    await redis.restart();
    // What was counted alone stays where it was; from now on Redis counts again.
    const counted = async () => {
      await use(randomUUID());
      return redis.look.keys("limit:guess:*");
    };
    await expect.poll(counted).toHaveLength(1);
  });
});
