import { afterAll, describe, expect, test } from "vitest";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";
import { createSuspensions } from "./suspensions";

afterAll(stopDatabases);

const raise = (error: unknown) => {
  throw error;
};
const DAY_MS = 86_400_000;
const REASON = { reason: "다른 분을 거듭 괴롭혔어요.", days: 3 };

async function setup(kind: (typeof DATABASES)[number] = "pglite") {
  const site = await testSite(await freshDatabase(kind));
  const { prisma } = site;
  const admin = await site.member("관리자");
  const member = await whole(prisma, await site.member("지우"));
  await prisma.member.update({ where: { id: admin.id }, data: { role: "admin" } });
  await prisma.member.update({ where: { id: member.id }, data: { emailVerifiedAt: new Date() } });
  const by = { id: admin.id, address: "hash", requestId: "r-1" };
  const acts = async () => (await prisma.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ act }) => act);
  const now = () => prisma.member.findUniqueOrThrow({ where: { id: member.id } });
  const mails = async () => (await prisma.mail.findMany({ orderBy: { id: "asc" } })).map(({ kind: what }) => what);
  return { ...site, by, admin, member, acts, now, mails };
}

describe.each(DATABASES)("members at the desk on %s", (kind) => {
  test("who is suspended is out at once, hears why, and is back when they are restored: each once", async () => {
    const { suspensions, sessions, accounts, by, member, acts, now, mails, prisma } = await setup(kind);
    const sid = await sessions.create(member.id, { userAgent: "test" });
    await suspensions.suspend(by, member.id, REASON);
    expect(await sessions.find(sid)).toBeNull();
    expect(await accounts.identify(member.id, sid)).toBeNull();
    const { suspendedAt, suspendedUntil, suspensionReason } = await now();
    expect(suspensionReason).toBe(REASON.reason);
    expect(Math.abs((suspendedUntil?.getTime() ?? 0) - (suspendedAt?.getTime() ?? 0) - 3 * DAY_MS)).toBeLessThan(1000);
    for (let twice = 0; twice < 2; twice++) await suspensions.restore(by, member.id);
    expect(await now()).toMatchObject({ suspendedAt: null, suspendedUntil: null, suspensionReason: "" });
    expect(await acts()).toEqual(["member.suspend", "member.restore"]);
    expect(await mails()).toEqual(["suspended", "restored"]);
    // What the member reads is nobody's business afterwards: the entries hold no words.
    expect(JSON.stringify(await prisma.auditEntry.findMany())).not.toContain("괴롭");
  });

  test("a suspension ends by the clock, once, whoever looks first; signing in ends it too", async () => {
    const site = await setup(kind);
    const { prisma, suspensions, by, member, now, mails, accounts } = site;
    await prisma.member.update({
      where: { id: member.id },
      data: { passwordHash: await hashPassword("long enough 1") },
    });
    await suspensions.suspend(by, member.id, REASON);
    expect(await suspensions.liftEnded(raise)).toBeGreaterThan(3 * DAY_MS - 10_000);
    // Before it, neither coming in nor any look at this member ends it.
    const early = accounts.checkCredentials(member.email, "long enough 1");
    await expect(early).rejects.toMatchObject({ code: "member_suspended" });
    expect(await suspensions.liftIfOver(member.id)).toBe(false);
    expect((await now()).suspendedAt).not.toBeNull();
    const nothing = async () => {};
    const told: string[] = [];
    const later = createSuspensions({
      prisma,
      endSessions: nothing,
      tellEnded: nothing,
      forgetPages: async (tags) => void told.push(...tags),
      mailWritten: () => {},
      wakeQueue: async () => {},
      now: () => new Date(Date.now() + 3 * DAY_MS),
    });
    const over = await Promise.all([later.liftEnded(raise), later.liftEnded(raise), later.liftIfOver(member.id)]);
    expect(over).toEqual([null, null, true]);
    expect((await now()).suspendedAt).toBeNull();
    expect(await mails()).toEqual(["suspended", "restored"]);
    expect(told.filter((tag) => tag === "tops")).toHaveLength(1);
    // Nobody's clock has come round to it: who signs in comes in.
    await suspensions.suspend(by, member.id, REASON);
    const data = { suspendedUntil: new Date(Date.now() - 1) };
    await prisma.member.update({ where: { id: member.id }, data });
    expect(await accounts.checkCredentials(member.email, "wrong password")).toBeNull();
    expect((await now()).suspendedAt).not.toBeNull();
    const checked = await accounts.checkCredentials(member.email, "long enough 1");
    expect(await checked?.stillHold()).toBe(true);
    expect((await now()).suspendedAt).toBeNull();
  });

  test("who can't be let in again keeps nobody else out, and what takes long has the time", async () => {
    const { prisma, by, member, suspensions } = await setup(kind);
    const other = await another(prisma, "둘");
    for (const { id } of [member, other]) await suspensions.suspend(by, id, REASON);
    const early = { suspendedUntil: new Date(Date.now() + DAY_MS) };
    await prisma.member.update({ where: { id: member.id }, data: early });
    const allowed: unknown[] = [];
    let begun = 0;
    const nothing = async () => {};
    const failing = new Proxy(prisma, {
      get: (target, name) =>
        name === "$transaction"
          ? (work: never, options: unknown) => {
              allowed.push(options);
              begun += 1;
              if (begun === 1) throw new Error("too slow");
              return target.$transaction(work, options as never);
            }
          : Reflect.get(target, name),
    });
    const later = createSuspensions({
      prisma: failing,
      endSessions: nothing,
      tellEnded: nothing,
      forgetPages: nothing,
      mailWritten: () => {},
      wakeQueue: async () => {},
      now: () => new Date(Date.now() + 4 * DAY_MS),
    });
    const errors: unknown[] = [];
    // Nobody else waits: the clock comes round in its own time.
    expect(await later.liftEnded((error) => void errors.push(error))).toBeNull();
    expect(errors).toMatchObject([{ message: "too slow" }]);
    const asleep = await prisma.member.findMany({ where: { suspendedAt: { not: null } }, select: { id: true } });
    expect(asleep).toEqual([{ id: member.id }]);
    await later.restore(by, member.id);
    await later.suspend(by, member.id, REASON);
    expect(allowed).toEqual(Array(4).fill({ timeout: 120_000 }));
  });

  test("nobody suspends themselves or an admin, and who is suspended becomes no admin", async () => {
    const { suspensions, memberActs, by, admin, member, acts } = await setup(kind);
    const suspend = (id: string) => suspensions.suspend(by, id, REASON);
    await expect(suspend(admin.id)).rejects.toMatchObject({ code: "not_yourself" });
    await memberActs.setRole(by, member.id, "admin");
    await expect(suspend(member.id)).rejects.toMatchObject({ code: "is_admin" });
    await memberActs.setRole(by, member.id, "member");
    await suspend(member.id);
    await expect(memberActs.setRole(by, member.id, "admin")).rejects.toMatchObject({ code: "member_suspended" });
    await expect(memberActs.sendReset(by, member.id)).rejects.toMatchObject({ code: "member_suspended" });
    await expect(suspend(crypto.randomUUID())).rejects.toMatchObject({ code: "member_not_found" });
    expect(await acts()).toEqual(["member.promote", "member.demote", "member.suspend"]);
  });

  test("however many admins are unmade at once, by themselves and by each other, one stays", async () => {
    const { prisma, member, memberActs, admin } = await setup(kind);
    await expect(
      memberActs.setRole({ id: admin.id, address: "", requestId: "" }, admin.id, "member"),
    ).rejects.toMatchObject({
      code: "last_admin",
    });
    const others = [member, await another(prisma, "둘"), await another(prisma, "셋"), await another(prisma, "넷")];
    const ids = [admin.id, ...others.map(({ id }) => id)];
    for (let round = 0; round < 5; round++) {
      await prisma.member.updateMany({ where: { id: { in: ids } }, data: { role: "admin" } });
      const unmake = (by: string, id: string) =>
        memberActs.setRole({ id: by, address: "", requestId: "" }, id, "member");
      const tries = ids.flatMap((id, at) => [unmake(id, id), unmake(id, ids[(at + 1) % ids.length] ?? id)]);
      const done = await Promise.allSettled(tries);
      expect(await prisma.member.count({ where: { role: "admin" } })).toBeGreaterThanOrEqual(1);
      const codes = done.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []));
      expect(codes.filter((code) => code !== "last_admin" && code !== "not_found")).toEqual([]);
    }
  });
});

type Client = Awaited<ReturnType<typeof freshDatabase>>["prisma"];

/** Who they are, with the address that they have. */
async function whole<Known extends { id: string }>(prisma: Client, known: Known) {
  const { email } = await prisma.member.findUniqueOrThrow({ where: { id: known.id } });
  return { ...known, email };
}

async function another(prisma: Client, name: string) {
  return prisma.member.create({ data: { email: `${crypto.randomUUID()}@example.com`, name } });
}

test("the list finds by name and address, masks addresses, and counts nothing of a secret diary", async () => {
  const { membersAtDesk, memberActs, posts, publishing, comments, invitations, admin, member, by, mails, ...site } =
    await setup();
  const { id: diaryId } = await invitations.invite(member.id, { name: "둘만", rule: "open", memberId: admin.id });
  await invitations.accept(admin.id, diaryId);
  const write = async (visibility: "public" | "private" | "diary" | null, more: object = {}) => {
    const { id } = await posts.create(member, { body: "바다에 갔다", ...more }, "ko");
    const circle = { visibility, ...(visibility === "diary" && { diaryId }) } as never;
    if (visibility) await publishing.setVisibility(member.id, id, circle, "ko");
    const drawn = { ownerId: member.id, postId: id, text: "", style: "crayon", seed: 1, status: "done" as const };
    await site.prisma.picture.create({ data: drawn });
    return id;
  };
  const open = await write("public");
  await write("private");
  const draft = await write(null);
  await write(null, { diaryId });
  const secret = await write("diary");
  for (const id of [open, secret]) await comments.write(member.id, id, { body: "말" });
  const one = await membersAtDesk.get(member.id);
  expect(one.counts).toEqual({ public: 1, private: 1, pictures: 2, comments: 1 });
  // A draft that goes into a secret diary leaves no gap.
  await publishing.setVisibility(member.id, draft, { visibility: "diary", diaryId }, "ko");
  expect((await membersAtDesk.get(member.id)).counts).toEqual(one.counts);
  expect(one).toMatchObject({ email: member.email, role: "member", suspension: null, sessions: 0, lastSeenAt: null });
  const find = async (q: string, over: object = {}) =>
    (await membersAtDesk.list({ q, state: "all", limit: 20, ...over })).items.map(({ id }) => id);
  expect(await find("지우")).toEqual([member.id]);
  expect(await find(member.email.slice(0, -4).toUpperCase())).toEqual([member.id]);
  expect(await find("%")).toEqual([]);
  expect(await find("_")).toEqual([]);
  expect(await find("", { state: "admins" })).toEqual([admin.id]);
  expect(await find("", { state: "suspended" })).toEqual([]);
  const first = await membersAtDesk.list({ state: "all", limit: 1 });
  expect(first.items[0]?.email).toContain("***");
  expect(await find("", { cursor: first.next ?? undefined })).toEqual([admin.id]);
  // The other acts.
  const sid = await site.sessions.create(member.id, { userAgent: "test" });
  await memberActs.endSessions(by, member.id);
  expect(await site.sessions.find(sid)).toBeNull();
  await memberActs.sendReset(by, member.id);
  expect(await mails()).toContain("passwordReset");
  for (let n = 0; n < 2; n++) await memberActs.sendReset(by, member.id);
  await expect(memberActs.sendReset(by, member.id)).rejects.toMatchObject({ code: "too_many_requests" });
});
