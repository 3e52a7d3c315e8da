import { onTestFinished } from "vitest";
import { connectRedis, type RedisConnection } from "@/lib/engines/redis/connect";
import { type RedisForm, startRedis, type TestRedis } from "./redis";

const servers = new Map<RedisForm, Promise<TestRedis>>();

/** The Redis of a test file, one of each form; nobody kills this one. */
export function sharedRedis(form: RedisForm): Promise<TestRedis> {
  const server = servers.get(form) ?? startRedis(form);
  servers.set(form, server);
  return server;
}

/** Call in afterAll of a file that used sharedRedis(). */
export async function stopSharedRedis(): Promise<void> {
  for (const server of servers.values()) await (await server).stop();
  servers.clear();
}

/** A Redis of the test's own, to be killed and silenced; it ends with the test. */
export async function ownRedis(form: RedisForm = "Redis", isUp = true): Promise<TestRedis> {
  const redis = await startRedis(form, isUp);
  onTestFinished(redis.stop);
  return redis;
}

/** A connection that ends with the test, and what it reported. */
export function connectTo(url: string): RedisConnection & { told: string[] } {
  const told: string[] = [];
  const connection = connectRedis(url, { onLost: () => told.push("lost"), onBack: () => told.push("back") });
  onTestFinished(() => connection.close());
  return { ...connection, told };
}
