import { afterAll, describe, expect, test } from "vitest";
import { postgresSessionStore } from "@/lib/sessions/postgres-session-store";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

describe.each(DATABASES)("sessions in %s", (kind) => {
  async function setup() {
    const { prisma, member } = await testSite(await freshDatabase(kind));
    return { prisma, store: postgresSessionStore(prisma), member: await member(), other: await member() };
  }

  test("a session lives until it is removed, and its id is not at rest", async () => {
    const { prisma, store, member } = await setup();
    const id = await store.create(member.id, { userAgent: "Firefox" });
    expect(await store.find(id)).toMatchObject({ memberId: member.id });
    expect(JSON.stringify(await prisma.session.findMany())).not.toContain(id);
    await store.remove(id);
    expect(await store.find(id)).toBeNull();
    await store.remove(id);
    expect(await store.find("never was")).toBeNull();
  });

  test("a session that was not used for its time has ended; use extends it", async () => {
    const { prisma, store, member } = await setup();
    const id = await store.create(member.id, { userAgent: "" });
    const hourAgo = new Date(Date.now() - 3600_000);
    const soon = new Date(Date.now() + 60_000);
    await prisma.session.updateMany({ data: { lastSeenAt: hourAgo, expiresAt: soon } });
    expect(await store.find(id)).not.toBeNull();
    expect((await prisma.session.findFirstOrThrow()).expiresAt.getTime()).toBeGreaterThan(soon.getTime());
    await prisma.session.updateMany({ data: { expiresAt: hourAgo } });
    expect(await store.find(id)).toBeNull();
  });

  test("signing out everywhere spares the one session that is named, and other members", async () => {
    const { store, member, other } = await setup();
    const [here, phone, theirs] = await Promise.all([
      store.create(member.id, { userAgent: "laptop" }),
      store.create(member.id, { userAgent: "phone" }),
      store.create(other.id, { userAgent: "laptop" }),
    ]);
    await store.removeAllOf(member.id, here);
    expect(await store.find(here)).not.toBeNull();
    expect(await store.find(phone)).toBeNull();
    await store.removeAllOf(member.id);
    expect(await store.find(here)).toBeNull();
    expect(await store.find(theirs)).not.toBeNull();
  });
});
