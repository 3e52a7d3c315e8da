import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import type { EventBus, SiteEvent } from "@/lib/engines/events/event-bus";
import { inProcessEventBus } from "@/lib/engines/events/in-process-event-bus";
import { redisEventBus } from "@/lib/engines/events/redis-event-bus";
import { REDIS_FORMS } from "@/tests/support/redis";
import { connectTo, ownRedis, sharedRedis, stopSharedRedis } from "@/tests/support/redis-connection";

afterAll(stopSharedRedis);

/** A bus on Redis as one process has it, ended with the test; what it tells, and its errors. @param isThere whether Redis is */
async function busOn(url: string, isThere = true) {
  const errors: unknown[] = [];
  const publisher = connectTo(url);
  const bus = await redisEventBus({ url, publisher, onError: (error) => errors.push(error) });
  onTestFinished(() => bus.close());
  // Until it can speak, progress is dropped, and a cluster takes its time.
  if (isThere) await expect.poll(() => publisher.isReady()).toBe(true);
  return { bus, errors, heard: listenTo(bus) };
}

function listenTo(bus: EventBus): SiteEvent[] {
  const heard: SiteEvent[] = [];
  bus.subscribe((event) => heard.push(event));
  return heard;
}

const stale = (...tags: string[]): SiteEvent => ({ type: "pages.stale", tags });
const queued: SiteEvent = { type: "picture.queued" };
const ended: SiteEvent = { type: "sessions.ended", who: "me" };
const drawn = (progress: number): SiteEvent => ({
  type: "picture.changed",
  pictureId: randomUUID(),
  status: "drawing",
  progress,
});
const lost: SiteEvent = { type: "bus.lost" };
const back: SiteEvent = { type: "bus.back" };

const SUBJECTS: [string, () => Promise<{ bus: EventBus; errors: unknown[]; heard: SiteEvent[] }>][] = [
  [
    "in process",
    async () => {
      const errors: unknown[] = [];
      const bus = inProcessEventBus((error) => errors.push(error));
      return { bus, errors, heard: listenTo(bus) };
    },
  ],
  ...REDIS_FORMS.map((form): (typeof SUBJECTS)[number] => [form, async () => busOn((await sharedRedis(form)).url)]),
];

describe.each(SUBJECTS)("an event bus %s", (_kind, setup) => {
  test("who publishes has heard it when publish returns, once, in order", async () => {
    const { bus, heard } = await setup();
    const events = [stale("a"), drawn(0.5), queued, ended, stale("b", "c")];
    for (const event of events) {
      await bus.publish(event);
      expect(heard.at(-1)).toEqual(event);
    }
    await sleep(200);
    expect(heard).toEqual(events);
  });

  test("a listener that throws is reported and keeps the news from nobody", async () => {
    const { bus, errors } = await setup();
    bus.subscribe(() => {
      throw new Error("a bad listener");
    });
    const later = listenTo(bus);
    await bus.publish(queued);
    expect(later).toEqual([queued]);
    expect(errors).toEqual([new Error("a bad listener")]);
  });

  test("who ended the subscription, and who closed the bus, hears nothing more", async () => {
    const { bus, heard } = await setup();
    const briefly: SiteEvent[] = [];
    const end = bus.subscribe((event) => briefly.push(event));
    await bus.publish(queued);
    end();
    await bus.publish(queued);
    expect(briefly).toEqual([queued]);
    await bus.close();
    await bus.publish(queued);
    expect(heard).toEqual([queued, queued]);
  });
});

describe.each(REDIS_FORMS)("two buses on one %s", (form) => {
  async function setup() {
    const redis = await ownRedis(form);
    return { redis, one: await busOn(redis.url), two: await busOn(redis.url) };
  }

  test("each hears the other's events, once and in order", async () => {
    const { one, two } = await setup();
    const events = Array.from({ length: 200 }, (_, n) => drawn(n / 200));
    await Promise.all(events.map((event) => one.bus.publish(event)));
    await expect.poll(() => two.heard.length).toBe(200);
    for (const event of [ended, { ...queued, ownerId: "me" }]) await two.bus.publish(event);
    await expect.poll(() => one.heard.length).toBe(202);
    expect(two.heard).toEqual([...events, ended, { ...queued, ownerId: "me" }]);
    expect(one.heard).toEqual([...events, ended, { ...queued, ownerId: "me" }]);
  });

  test("what is not one of our messages is reported and heard by nobody", async () => {
    const { redis, one } = await setup();
    for (const text of [
      "",
      "{}",
      '{"from":"x","event":{"type":"bus.lost"}}',
      '{"from":"x","event":{"type":"other"}}',
    ]) {
      await redis.look.publish("deep-story:events:0", text);
    }
    await expect.poll(() => one.errors.length).toBe(4);
    expect(one.heard).toEqual([]);
  });

  test("a killed Redis is lost to both, and back when it is; what went stale meanwhile is told then", async () => {
    const { redis, one, two } = await setup();
    await redis.kill();
    await expect.poll(() => [one.heard, two.heard]).toEqual([[lost], [lost]]);
    const late: SiteEvent[] = [];
    two.bus.subscribe((event) => late.push(event));
    await Promise.resolve();
    await expect.poll(() => late).toEqual([lost]);
    const began = performance.now();
    for (const event of [stale("a"), drawn(0.5), ended, stale("b", "a"), queued, ended, queued])
      await one.bus.publish(event);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(one.heard).toHaveLength(8);
    await redis.restart();
    await expect.poll(() => two.heard).toHaveLength(5);
    expect(two.heard).toEqual([lost, back, stale("a", "b"), ended, queued]);
    expect(one.heard.slice(8)).toEqual([back]);
    await two.bus.publish(stale("c"));
    await expect.poll(() => one.heard.at(-1)).toEqual(stale("c"));
    expect(one.errors).toHaveLength(1);
  });

  test("a silent Redis is lost within some seconds, though its connections stay open", async () => {
    const { redis, one, two } = await setup();
    redis.pause();
    const began = performance.now();
    await expect.poll(() => [one.heard, two.heard]).toEqual([[lost], [lost]]);
    expect(performance.now() - began).toBeLessThan(6000);
    await one.bus.publish(stale("a"));
    expect(one.heard).toEqual([lost, stale("a")]);
    redis.resume();
    await expect.poll(() => two.heard).toContainEqual(back);
    await expect.poll(() => two.heard).toContainEqual(stale("a"));
    await two.bus.publish(stale("b"));
    await expect.poll(() => one.heard.at(-1)).toEqual(stale("b"));
  });
});

test("a bus that starts without Redis says so, and works once it is there", async () => {
  const redis = await ownRedis("Redis", false);
  const { bus, heard, errors } = await busOn(redis.url, false);
  await expect.poll(() => heard).toEqual([lost]);
  expect(errors).toHaveLength(1);
  await bus.publish(stale("a"));
  await redis.restart();
  await expect.poll(() => heard).toEqual([lost, stale("a"), back]);
  const other = await busOn(redis.url);
  await bus.publish(stale("b"));
  // Told together with what went stale before, if that was still unsent.
  const tags = () => other.heard.flatMap((event) => (event.type === "pages.stale" ? event.tags : []));
  await expect.poll(tags).toContain("b");
});

test("more stale pages than can be kept make the others forget all", async () => {
  const redis = await ownRedis();
  const [one, two] = [await busOn(redis.url), await busOn(redis.url)];
  await redis.kill();
  await expect.poll(() => two.heard).toEqual([lost]);
  for (let n = 0; n < 2100; n++) await one.bus.publish(stale(`tag-${n}`));
  await redis.restart();
  await expect.poll(() => two.heard).toHaveLength(4);
  expect(two.heard).toEqual([lost, back, lost, back]);
});
