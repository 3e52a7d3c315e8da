import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";
import { createSuspensions } from "./suspensions";

const REASON = { reason: "다른 분을 거듭 괴롭혔어요.", days: 3 };

async function setup() {
  const site = await testSite();
  const { prisma } = site;
  const [admin, member] = [await site.member("관리자"), await site.member("지우")];
  await prisma.member.update({ where: { id: admin.id }, data: { role: "admin" } });
  await prisma.member.update({ where: { id: member.id }, data: { emailVerifiedAt: new Date() } });
  const by = { id: admin.id, address: "hash", requestId: "r-1" };
  const mails = async () => (await prisma.mail.findMany({ orderBy: { id: "asc" } })).map(({ kind }) => kind);
  return { ...site, by, member, mails };
}

test("a session that begins as soon as its member is let in again lives on", async () => {
  const { prisma, sessions, member, by } = await setup();
  const begun: string[] = [];
  const suspensions = createSuspensions({
    prisma,
    endSessions: sessions.removeAllOf,
    async tellEnded() {
      begun.push(await sessions.create(member.id, { userAgent: "test" }));
    },
    async forgetPages() {
      begun.push(await sessions.create(member.id, { userAgent: "test" }));
    },
    mailWritten: () => {},
    wakeQueue: async () => {},
  });
  await suspensions.suspend(by, member.id, REASON);
  const before = begun.splice(0);
  await suspensions.restore(by, member.id);
  expect(begun).toHaveLength(2);
  for (const sid of begun) expect(await sessions.find(sid)).not.toBeNull();
  for (const sid of before) expect(await sessions.find(sid)).toBeNull();
});

test("the mails go to a confirmed address that is theirs still, and say what is so still", async () => {
  const { suspensions, prisma, member, by, mails, sendMails } = await setup();
  const be = (data: object) => prisma.member.update({ where: { id: member.id }, data });
  let known = 0;
  const sent = async () => {
    const all = (await sendMails()).map(({ kind }) => kind);
    const fresh = all.slice(known);
    known = all.length;
    return fresh;
  };
  await suspensions.suspend(by, member.id, REASON);
  expect(await sent()).toEqual(["suspended"]);
  await suspensions.suspend(by, member.id, REASON);
  await suspensions.restore(by, member.id);
  expect(await sent()).toEqual(["restored"]);
  await suspensions.suspend(by, member.id, REASON);
  await be({ email: "another@example.com" });
  expect(await sent()).toEqual([]);
  await suspensions.restore(by, member.id);
  await be({ emailVerifiedAt: null });
  expect(await sent()).toEqual([]);
  const written = await mails();
  await suspensions.suspend(by, member.id, REASON);
  await suspensions.restore(by, member.id);
  expect(await mails()).toEqual(written);
});
