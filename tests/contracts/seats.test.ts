import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test, vi } from "vitest";
import { memorySeats } from "@/lib/engines/limits/memory-seats";
import { redisSeats, SEAT_LEASE_MS } from "@/lib/engines/limits/redis-seats";
import type { Seats } from "@/lib/engines/limits/seats";
import { REDIS_FORMS } from "@/tests/support/redis";
import { connectTo, ownRedis, sharedRedis, stopSharedRedis } from "@/tests/support/redis-connection";

afterAll(stopSharedRedis);

const SUBJECTS: [string, () => Promise<Seats>][] = [
  ["memory", async () => memorySeats()],
  ...REDIS_FORMS.map((form): [string, () => Promise<Seats>] => [
    form,
    async () => redisSeats(connectTo((await sharedRedis(form)).url)),
  ]),
];

const streams = { name: "streams", most: 3 };

describe.each(SUBJECTS)("seats in %s", (_kind, setup) => {
  test("so many are held at once by one key, and what is given back is free", async () => {
    const seats = await setup();
    const [mine, theirs] = [randomUUID(), randomUUID()];
    const first = await seats.take(streams, mine);
    for (let n = 1; n < streams.most; n++) expect(await seats.take(streams, mine)).not.toBeNull();
    expect(await seats.take(streams, mine)).toBeNull();
    expect(await seats.take(streams, theirs)).not.toBeNull();
    expect(await seats.take({ ...streams, name: "another" }, mine)).not.toBeNull();
    first?.();
    first?.();
    await expect.poll(() => seats.take(streams, mine)).not.toBeNull();
    expect(await seats.take(streams, mine)).toBeNull();
  });

  test("of many who ask at the same moment no more sit than there are seats", async () => {
    const seats = await setup();
    const key = randomUUID();
    const asked = await Promise.all(Array.from({ length: 20 }, () => seats.take(streams, key)));
    expect(asked.filter(Boolean)).toHaveLength(streams.most);
  });
});

describe.each(REDIS_FORMS)("seats in %s alone", (form) => {
  test("processes count together", async () => {
    const { url } = await sharedRedis(form);
    const [one, other] = [redisSeats(connectTo(url)), redisSeats(connectTo(url))];
    const key = randomUUID();
    const held = await one.take(streams, key);
    for (const seats of [other, one]) expect(await seats.take(streams, key)).not.toBeNull();
    expect(await other.take(streams, key)).toBeNull();
    held?.();
    await expect.poll(() => other.take(streams, key)).not.toBeNull();
  });
});

test("seats of a killed process are free once their lease has run out; one that is held is renewed", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const redis = await ownRedis();
  const seats = redisSeats(connectTo(redis.url));
  const give = await seats.take(streams, "me");
  const left = async () => Number(await redis.look.pttl("seats:streams:me"));
  expect(await left()).toBeGreaterThan(SEAT_LEASE_MS - 5000);
  const score = async () => Number((await redis.look.zrange("seats:streams:me", "0", "-1", "WITHSCORES"))[1]);
  const before = await score();
  await vi.advanceTimersByTimeAsync(15_000);
  await expect.poll(score).toBeGreaterThan(before);
  // As if the lease had run out a moment ago.
  await redis.look.zadd("seats:streams:me", Date.now() - 1, "killed-one", Date.now() - 1, "killed-two");
  for (let n = 1; n < streams.most; n++) expect(await seats.take(streams, "me")).not.toBeNull();
  expect(await seats.take(streams, "me")).toBeNull();
  give?.();
  await expect.poll(() => redis.look.zcard("seats:streams:me")).toBe(streams.most - 1);
  vi.useRealTimers();
});

test("while Redis is away nobody is seated, and the answer says so", async () => {
  const redis = await ownRedis();
  const seats = redisSeats(connectTo(redis.url));
  expect(await seats.take(streams, "me")).not.toBeNull();
  await redis.kill();
  await expect(seats.take(streams, "me")).rejects.toMatchObject({ code: "unavailable" });
});
