import { randomUUID } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import { redisSessionStore } from "@/lib/engines/sessions/redis-session-store";
import { REDIS_FORMS } from "@/tests/support/redis";
import { connectTo, ownRedis } from "@/tests/support/redis-connection";

const unavailable = { code: "unavailable", status: 503 };
const phone = { userAgent: "phone" };

async function msOf(action: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await action();
  return performance.now() - began;
}

describe.each(REDIS_FORMS)("sessions while %s is away", (form) => {
  async function setup(isUp = true) {
    const redis = await ownRedis(form, isUp);
    const connection = connectTo(redis.url);
    const unhandled: unknown[] = [];
    const note = (error: unknown) => unhandled.push(error);
    process.on("unhandledRejection", note).on("uncaughtException", note);
    onTestFinished(() => {
      process.off("unhandledRejection", note).off("uncaughtException", note);
    });
    return { redis, connection, store: redisSessionStore(connection), unhandled, member: randomUUID() };
  }

  test("a killed Redis lets nobody in, is told once, and takes sign-ins when it is back", async () => {
    const { redis, connection, store, unhandled, member } = await setup();
    const id = await store.create(member, phone);
    await redis.kill();
    await expect(store.find(id)).rejects.toMatchObject(unavailable);
    await expect(store.create(member, phone)).rejects.toMatchObject(unavailable);
    await expect(store.removeAllOf(member)).rejects.toMatchObject(unavailable);
    await expect.poll(() => connection.told).toEqual(["lost"]);
    await expect.poll(() => msOf(() => store.find(id).catch(() => {}))).toBeLessThan(100);
    await redis.restart();
    await expect.poll(() => connection.told).toEqual(["lost", "back"]);
    expect(await store.find(id)).toBeNull();
    expect(await store.find(await store.create(member, phone))).not.toBeNull();
    expect(unhandled).toEqual([]);
  });

  test("a silent Redis is given up within some seconds, later requests do not wait, and sessions outlast it", async () => {
    const { redis, connection, store, unhandled, member } = await setup();
    const id = await store.create(member, phone);
    redis.pause();
    expect(await msOf(() => expect(store.find(id)).rejects.toMatchObject(unavailable))).toBeLessThan(5000);
    await expect.poll(() => msOf(() => store.find(id).catch(() => {}))).toBeLessThan(100);
    redis.resume();
    await expect.poll(() => connection.isReady()).toBe(true);
    await expect.poll(() => store.find(id).catch(() => null)).not.toBeNull();
    expect(unhandled).toEqual([]);
  });

  test("a Redis that is away at the start is found when it comes", async () => {
    const { redis, connection, store, unhandled, member } = await setup(false);
    await expect(store.find("anything")).rejects.toMatchObject(unavailable);
    await redis.restart();
    await expect.poll(() => connection.isReady()).toBe(true);
    expect(await store.find(await store.create(member, phone))).not.toBeNull();
    expect(connection.told).toEqual(["lost", "back"]);
    expect(unhandled).toEqual([]);
  });

  test("a closed connection stays closed, also while Redis is away, and tells nothing more", async () => {
    const { redis, connection } = await setup();
    await connection.run((on) => on.set("key", "value"));
    await connection.close();
    await expect(connection.run((on) => on.get("key"))).rejects.toMatchObject(unavailable);
    expect(connection.told).toEqual([]);
    await redis.kill();
    const other = connectTo(redis.url);
    await expect.poll(() => other.told).toEqual(["lost"]);
    expect(await msOf(() => other.close())).toBeLessThan(1000);
  });
});
