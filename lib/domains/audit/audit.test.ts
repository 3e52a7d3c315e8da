import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";
import { type Act, audited } from "./audit";

const ACT: Act = { act: "setting.change", target: "setting", targetId: "name", before: { a: 1 }, after: { a: 2 } };

async function setup() {
  const site = await testSite();
  const { id } = await site.member("관리자");
  await site.prisma.member.update({ where: { id }, data: { role: "admin" } });
  const by = { id, address: "hash", requestId: "r-1" };
  const entries = () => site.prisma.auditEntry.findMany({ omit: { id: true, at: true } });
  return { ...site, by, entries };
}

test("an act and its entry are one: what fails leaves neither, what works leaves both", async () => {
  const { prisma, by, entries } = await setup();
  const rename = (about: string) => prisma.member.updateMany({ data: { about } });
  const fails = audited(prisma, by, async (tx) => {
    await tx.member.updateMany({ data: { about: "!" } });
    throw new Error("away");
  });
  await expect(fails).rejects.toThrow("away");
  expect(await entries()).toEqual([]);
  await rename("");
  expect(await audited(prisma, by, async () => ({ answer: 7, acts: [ACT] }))).toBe(7);
  expect(await entries()).toEqual([{ ...ACT, actorId: by.id, address: "hash", requestId: "r-1" }]);
});

test("who is no admin any more, or is suspended, changes nothing", async () => {
  const { prisma, by, entries } = await setup();
  const tries = [{ role: "member" as const }, { role: "admin" as const, suspendedAt: new Date() }];
  for (const data of tries) {
    await prisma.member.update({ where: { id: by.id }, data });
    const act = audited(prisma, by, async () => ({ answer: null, acts: [ACT] }));
    await expect(act).rejects.toMatchObject({ code: "not_found" });
  }
  expect(await entries()).toEqual([]);
});

test("the database refuses that an entry is changed or removed", async () => {
  const { prisma, by, entries } = await setup();
  await audited(prisma, by, async () => ({ answer: null, acts: [ACT] }));
  await expect(prisma.auditEntry.updateMany({ data: { act: "x" } })).rejects.toThrow();
  await expect(prisma.auditEntry.deleteMany()).rejects.toThrow();
  await expect(prisma.$executeRaw`TRUNCATE "AuditEntry"`).rejects.toThrow();
  await prisma.member.delete({ where: { id: by.id } });
  expect(await entries()).toHaveLength(1);
});

test("two admins who act on each other at once wait in no circle", async () => {
  const { prisma, by, member, entries } = await setup();
  const other = await member("다른 관리자");
  await prisma.member.update({ where: { id: other.id }, data: { role: "admin" } });
  const act = (actor: string, about: string) =>
    audited(prisma, { ...by, id: actor }, async () => ({ answer: null, acts: [{ ...ACT, targetId: about }] }), [about]);
  await Promise.all([act(by.id, other.id), act(other.id, by.id), act(by.id, other.id)]);
  expect(await entries()).toHaveLength(3);
});
