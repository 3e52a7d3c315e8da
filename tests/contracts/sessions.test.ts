import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { postgresSessionStore } from "@/lib/engines/sessions/postgres-session-store";
import { redisSessionStore } from "@/lib/engines/sessions/redis-session-store";
import { handleOf, SESSION_TTL_S, type SessionStore } from "@/lib/engines/sessions/session-store";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { REDIS_FORMS, type RedisForm } from "@/tests/support/redis";
import { connectTo, sharedRedis, stopSharedRedis } from "@/tests/support/redis-connection";
import { testSite } from "@/tests/support/site";

afterAll(async () => {
  await stopDatabases();
  await stopSharedRedis();
});

type Subject = {
  store: SessionStore;
  member: string;
  other: string;
  /** Everything that is at rest. */
  dump(): Promise<string>;
  /** Makes a session one that was last seen some time ago, and that has some time left. */
  rewind(id: string, agoMs: number, leftMs: number): Promise<void>;
  /** How long a session has left. */
  leftMs(id: string): Promise<number>;
};

async function inDatabase(kind: (typeof DATABASES)[number]): Promise<Subject> {
  const { prisma, member } = await testSite(await freshDatabase(kind));
  return {
    store: postgresSessionStore(prisma),
    member: (await member()).id,
    other: (await member()).id,
    dump: async () => JSON.stringify(await prisma.session.findMany()),
    async rewind(id, agoMs, leftMs) {
      const [lastSeenAt, expiresAt] = [new Date(Date.now() - agoMs), new Date(Date.now() + leftMs)];
      await prisma.session.update({ where: { idHash: handleOf(id) }, data: { lastSeenAt, expiresAt } });
    },
    async leftMs(id) {
      const { expiresAt } = await prisma.session.findUniqueOrThrow({ where: { idHash: handleOf(id) } });
      return expiresAt.getTime() - Date.now();
    },
  };
}

async function inRedis(form: RedisForm): Promise<Subject & { keys(): Promise<string[]> }> {
  const { url, look } = await sharedRedis(form);
  await look.flushall();
  const keys = () => look.keys("*");
  return {
    store: redisSessionStore(connectTo(url)),
    member: randomUUID(),
    other: randomUUID(),
    keys,
    async dump() {
      const read = async (key: string) => {
        const isSet = (await look.type(key)) === "zset";
        return [key, isSet ? await look.zrange(key, "0", "-1") : await look.get(key)];
      };
      return JSON.stringify(await Promise.all((await keys()).map(read)));
    },
    async rewind(id, agoMs, leftMs) {
      const key = `session:${handleOf(id)}`;
      const kept = JSON.parse((await look.get(key)) ?? "");
      await look.set(key, JSON.stringify({ ...kept, lastSeenAt: Date.now() - agoMs }));
      await look.pexpire(key, leftMs);
    },
    leftMs: (id) => look.pttl(`session:${handleOf(id)}`),
  };
}

const SUBJECTS: [string, () => Promise<Subject>][] = [
  ...DATABASES.map((kind): [string, () => Promise<Subject>] => [kind, () => inDatabase(kind)]),
  ...REDIS_FORMS.map((form): [string, () => Promise<Subject>] => [form, () => inRedis(form)]),
];

const HOUR_MS = 3600_000;
const phone = { userAgent: "phone" };

describe.each(SUBJECTS)("sessions in %s", (_kind, setup) => {
  test("a session lives until it is removed, and its id is not at rest", async () => {
    const { store, member, dump } = await setup();
    const id = await store.create(member, { userAgent: "Firefox" });
    expect(await store.find(id)).toMatchObject({ memberId: member });
    expect(await dump()).toContain("Firefox");
    expect(await dump()).not.toContain(id);
    await store.remove(id);
    expect(await store.find(id)).toBeNull();
    await store.remove(id);
    expect(await store.find("never was")).toBeNull();
    expect(await store.find(handleOf(id))).toBeNull();
  });

  test("a session that was not used for its time has ended; use extends it, but not at every look", async () => {
    const { store, member, rewind, leftMs } = await setup();
    const id = await store.create(member, phone);
    await rewind(id, 60_000, HOUR_MS);
    expect(await store.find(id)).not.toBeNull();
    expect(await leftMs(id)).toBeLessThanOrEqual(HOUR_MS);
    await rewind(id, HOUR_MS, HOUR_MS);
    const found = await store.find(id);
    expect(Date.now() - (found?.lastSeenAt.getTime() ?? 0)).toBeGreaterThanOrEqual(HOUR_MS);
    expect(await leftMs(id)).toBeGreaterThan((SESSION_TTL_S - 60) * 1000);
    expect(Date.now() - ((await store.find(id))?.lastSeenAt.getTime() ?? 0)).toBeLessThan(60_000);
    await rewind(id, 60_000, 1);
    await expect.poll(() => store.find(id)).toBeNull();
  });

  test("a member's living sessions are listed, the last used first, by handles that open nothing", async () => {
    const { store, member, other, rewind } = await setup();
    const laptop = await store.create(member, { userAgent: "laptop" });
    const mobile = await store.create(member, phone);
    const ended = await store.create(member, { userAgent: "library" });
    await store.create(other, { userAgent: "theirs" });
    await rewind(mobile, HOUR_MS, HOUR_MS);
    await rewind(ended, 60_000, 1);
    await expect
      .poll(async () => (await store.list(member)).map(({ handle, userAgent }) => [handle, userAgent]))
      .toEqual([
        [handleOf(laptop), "laptop"],
        [handleOf(mobile), "phone"],
      ]);
    const [first] = await store.list(member);
    expect(Date.now() - (first?.createdAt.getTime() ?? 0)).toBeLessThan(60_000);
  });

  test("a member ends one of their sessions by its handle, never someone else's", async () => {
    const { store, member, other } = await setup();
    const [here, there] = [await store.create(member, phone), await store.create(member, phone)];
    expect(await store.removeOne(other, handleOf(there))).toBe(false);
    expect(await store.removeOne(member, there)).toBe(false);
    expect(await store.find(there)).not.toBeNull();
    expect(await store.removeOne(member, handleOf(there))).toBe(true);
    expect(await store.removeOne(member, handleOf(there))).toBe(false);
    expect(await store.find(there)).toBeNull();
    expect(await store.find(here)).not.toBeNull();
  });

  test("signing out everywhere spares the one session that is named, and other members", async () => {
    const { store, member, other } = await setup();
    const [here, mobile, theirs] = await Promise.all([
      store.create(member, { userAgent: "laptop" }),
      store.create(member, phone),
      store.create(other, { userAgent: "laptop" }),
    ]);
    await store.removeAllOf(member, here);
    expect(await store.find(here)).not.toBeNull();
    expect(await store.find(mobile)).toBeNull();
    const again = await store.create(member, phone);
    expect(await store.find(again)).not.toBeNull();
    await store.removeAllOf(member, again);
    expect(await store.find(here)).toBeNull();
    expect((await store.list(member)).map(({ handle }) => handle)).toEqual([handleOf(again)]);
    await store.removeAllOf(member);
    expect(await store.find(again)).toBeNull();
    expect(await store.list(member)).toEqual([]);
    expect(await store.find(theirs)).not.toBeNull();
  });

  test("a very long name of a browser is cut", async () => {
    const { store, member } = await setup();
    await store.create(member, { userAgent: "x".repeat(5000) });
    expect((await store.list(member))[0]?.userAgent).toHaveLength(300);
  });
});

describe.each(REDIS_FORMS)("sessions in %s alone", (form) => {
  test("a session that no list knows is ended by signing out everywhere", async () => {
    const { store, member } = await inRedis(form);
    const { look } = await sharedRedis(form);
    const id = await store.create(member, phone);
    await look.del(`sessions-of:${member}`);
    expect(await store.find(id)).not.toBeNull();
    await store.removeAllOf(member);
    expect(await store.find(id)).toBeNull();
  });

  test("a session that began while its member signed out everywhere has ended", async () => {
    const { store, member } = await inRedis(form);
    const { url, look } = await sharedRedis(form);
    await store.create(member, phone);
    // Signs out everywhere between the sign-in's look at the epoch and its writing of the session.
    const slow = connectTo(url);
    const hasty = redisSessionStore({
      ...slow,
      async run(commands) {
        const answer = await slow.run(commands);
        if (String(answer).includes('"spared"')) await store.removeAllOf(member);
        return answer;
      },
    });
    const id = await hasty.create(member, phone);
    expect(await look.exists(`session:${handleOf(id)}`)).toBe(1);
    expect(await store.find(id)).toBeNull();
    expect(await store.list(member)).toEqual([]);
  });

  test("a session ended while it is being extended stays ended", async () => {
    const { store, member, rewind } = await inRedis(form);
    const { url } = await sharedRedis(form);
    const id = await store.create(member, phone);
    await rewind(id, HOUR_MS, HOUR_MS);
    const slow = connectTo(url);
    let isRead = false;
    const late = redisSessionStore({
      ...slow,
      async run(commands) {
        const answer = await slow.run(commands);
        if (!isRead && String(answer).includes('"spared"')) {
          isRead = true;
          await store.remove(id);
        }
        return answer;
      },
    });
    await late.find(id);
    expect(isRead).toBe(true);
    expect(await store.find(id)).toBeNull();
  });

  test("a member whose epoch was lost signs in anew, and nobody gets in without", async () => {
    const { store, member, keys } = await inRedis(form);
    const { look } = await sharedRedis(form);
    const id = await store.create(member, phone);
    await look.del(`session-epoch:${member}`);
    expect(await store.find(id)).toBeNull();
    const again = await store.create(member, phone);
    expect(await store.find(again)).not.toBeNull();
    expect(await store.find(id)).toBeNull();
    for (const key of await keys()) expect(await look.ttl(key)).toBeGreaterThan(SESSION_TTL_S - 60);
  });

  test("signing out everywhere leaves nothing of the sessions behind", async () => {
    const { store, member, keys } = await inRedis(form);
    for (const device of ["laptop", "phone", "tablet"]) await store.create(member, { userAgent: device });
    await store.removeAllOf(member);
    expect(await keys()).toEqual([`session-epoch:${member}`]);
  });
});

test("two processes see each other's sessions", async () => {
  const { url } = await sharedRedis("Redis");
  const [one, other] = [redisSessionStore(connectTo(url)), redisSessionStore(connectTo(url))];
  const member = randomUUID();
  const id = await one.create(member, phone);
  expect(await other.find(id)).not.toBeNull();
  await other.remove(id);
  expect(await one.find(id)).toBeNull();
});
