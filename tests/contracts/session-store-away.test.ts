import { afterAll, describe, expect, test } from "vitest";
import { createAccounts } from "@/lib/domains/accounts/accounts";
import { MemberPatch, NewMember } from "@/lib/domains/accounts/inputs";
import { redisSessionStore } from "@/lib/engines/sessions/redis-session-store";
import { tagsOfMember } from "@/lib/shared/page-tags";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { connectTo, ownRedis } from "@/tests/support/redis-connection";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

const OLD = "long enough 1";
const NEW_PASSWORD = MemberPatch.parse({ name: "하늘", password: "another long one", currentPassword: OLD });
const JIWOO = NewMember.parse({ email: "jiwoo@example.com", password: OLD, name: "지우" });

/** Members in the tables, sessions in a Redis that can be made to refuse what is written. */
async function setup() {
  const site = await testSite();
  const redis = await ownRedis();
  const sessions = redisSessionStore(connectTo(redis.url));
  const forgotten: string[] = [];
  const told: string[] = [];
  let cleared = 0;
  const accounts = createAccounts({
    prisma: site.prisma,
    endSessions: sessions.removeAllOf,
    tellEnded: async (who) => void told.push(who),
    images: { ...site.images, wakeCleaner: () => void cleared++ },
    diaries: site.farewells,
    forgetPages: async (tags) => void forgotten.push(...tags),
    liftIfOver: async () => false,
    mailWritten: () => {},
    admit: async () => {},
  });
  const { id } = await accounts.signUp(JIWOO);
  const mine = await sessions.create(id, { userAgent: "mine" });
  const intruder = await sessions.create(id, { userAgent: "an intruder's" });
  const me = await accounts.identify(id, mine);
  if (!me) throw new Error("The new member is not identified");
  const refuseWrites = (isSo: boolean) => redis.look.config("SET", "min-replicas-to-write", isSo ? "1" : "0");
  return { ...site, accounts, sessions, me, mine, intruder, forgotten, told, cleared: () => cleared, refuseWrites };
}

test("a password is not replaced while the sessions it opened can't be ended, and can be tried again", async () => {
  const { accounts, sessions, me, mine, intruder, forgotten, refuseWrites } = await setup();
  await refuseWrites(true);
  await expect(accounts.update(me, NEW_PASSWORD)).rejects.toMatchObject({ code: "unavailable" });
  expect(await accounts.me(me.id)).toMatchObject({ name: "지우" });
  expect(await accounts.checkCredentials(JIWOO.email, OLD)).not.toBeNull();
  await refuseWrites(false);
  expect(await accounts.update(me, NEW_PASSWORD)).toMatchObject({ name: "하늘" });
  expect([await sessions.find(intruder), (await sessions.find(mine))?.memberId]).toEqual([null, me.id]);
  expect(forgotten).toEqual(tagsOfMember(me.id));
});

test("a member is erased for all to see while their sessions can't be ended, and those open nothing", async () => {
  const { accounts, sessions, prisma, me, intruder, forgotten, told, cleared, refuseWrites } = await setup();
  await refuseWrites(true);
  await accounts.erase(me.id, OLD);
  expect(await prisma.member.count()).toBe(0);
  expect({ forgotten, cleared: cleared() }).toEqual({ forgotten: tagsOfMember(me.id), cleared: 1 });
  // What is open for these sessions hears of it, though they themselves are still there.
  expect(told).toEqual([me.id]);
  const left = await sessions.find(intruder);
  expect(left?.memberId).toBe(me.id);
  expect(await accounts.identify(me.id, intruder)).toBeNull();
});

describe.each(DATABASES)("a sign-in with a password that is being replaced, on %s", (kind) => {
  async function replacing(commits: boolean) {
    const { prisma, images, farewells } = await testSite(await freshDatabase(kind));
    let meanwhile: Promise<boolean> | undefined;
    const accounts = createAccounts({
      prisma,
      images,
      diaries: farewells,
      liftIfOver: async () => false,
      forgetPages: async () => {},
      mailWritten: () => {},
      admit: async () => {},
      tellEnded: async () => {},
      // Its session was made after those before it were ended: too late for them, too early for the new password.
      async endSessions() {
        meanwhile = checked?.stillHold();
        if (!commits) throw new Error("The new password is not taken");
      },
    });
    const { id } = await accounts.signUp(JIWOO);
    const me = await accounts.identify(id, "a session");
    const checked = await accounts.checkCredentials(JIWOO.email, OLD);
    if (!me || !checked) throw new Error("The new member can't come in");
    await accounts.update(me, NEW_PASSWORD).catch(() => {});
    return meanwhile;
  }

  test("holds only if the new one is not taken", async () => {
    expect(await replacing(true)).toBe(false);
    expect(await replacing(false)).toBe(true);
  });
});
