import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { postgresSessionStore } from "@/lib/engines/sessions/postgres-session-store";
import { redisSessionStore } from "@/lib/engines/sessions/redis-session-store";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { REDIS_FORMS, type RedisForm } from "@/tests/support/redis";
import { connectTo, sharedRedis, stopSharedRedis } from "@/tests/support/redis-connection";
import { testSite } from "@/tests/support/site";

afterAll(async () => {
  await stopDatabases();
  await stopSharedRedis();
});

async function inDatabase(kind: (typeof DATABASES)[number]) {
  const { prisma, member } = await testSite(await freshDatabase(kind));
  return { store: postgresSessionStore(prisma), member: (await member()).id, other: (await member()).id };
}

async function inRedis(form: RedisForm) {
  const { url, look } = await sharedRedis(form);
  await look.flushall();
  return { store: redisSessionStore(connectTo(url)), member: randomUUID(), other: randomUUID() };
}

const SUBJECTS = [
  ...DATABASES.map((kind) => [kind, () => inDatabase(kind)] as const),
  ...REDIS_FORMS.map((form) => [form, () => inRedis(form)] as const),
];

test.each(SUBJECTS)(
  "who was seen lately counts once, on however many devices, until they leave: %s",
  async (_, setup) => {
    const { store, member, other } = await setup();
    const since = new Date(Date.now() - 60_000);
    const phone = { userAgent: "phone" };
    expect(await store.countSeen(since)).toBe(0);
    const laptop = await store.create(member, phone);
    await store.create(member, phone);
    await store.create(other, phone);
    expect(await store.countSeen(since)).toBe(2);
    await store.remove(laptop);
    expect(await store.countSeen(since)).toBe(2);
    await store.removeAllOf(member);
    expect(await store.countSeen(since)).toBe(1);
    expect(await store.countSeen(new Date(Date.now() + 60_000))).toBe(0);
  },
);
