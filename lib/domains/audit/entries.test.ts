import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";
import { audited } from "./audit";

async function setup() {
  const site = await testSite();
  const [one, other, member] = [await site.member("하나"), await site.member("둘"), await site.member("지우")];
  await site.prisma.member.updateMany({ where: { id: { in: [one.id, other.id] } }, data: { role: "admin" } });
  const by = (id: string) => ({ id, address: "hash", requestId: "r-1" });
  const write = (id: string, targetId: string) =>
    audited(site.prisma, by(id), async () => ({
      answer: null,
      acts: [
        { act: "member.restore", target: "member", targetId, before: { suspended: true }, after: { suspended: false } },
      ],
    }));
  return { ...site, one, other, member, by, write };
}

test("entries are listed newest first by act, admin, target and day, a page at a time, with the names of now", async () => {
  const { auditEntries, one, other, member, write, prisma } = await setup();
  for (const admin of [one, one, other]) await write(admin.id, member.id);
  const list = async (filter: object, zone = "Asia/Seoul") =>
    (await auditEntries.list({ limit: 50, ...filter }, zone)).items;
  expect((await list({})).map(({ admin }) => admin.name)).toEqual(["둘", "하나", "하나"]);
  expect(await list({ admin: other.id })).toHaveLength(1);
  expect(await list({ act: "member.suspend" })).toEqual([]);
  expect(await list({ target: "member", targetId: member.id })).toHaveLength(3);
  expect((await list({}))[0]).toMatchObject({
    targetName: "지우",
    before: { suspended: true },
    after: { suspended: false },
  });
  const first = await auditEntries.list({ limit: 2 }, "UTC");
  expect(await list({ cursor: first.next })).toHaveLength(1);
  await prisma.member.delete({ where: { id: member.id } });
  expect((await list({}))[0]).toMatchObject({ targetId: member.id, targetName: null });
});

test("a day is the reader's, from its first moment to its last", async () => {
  const { auditEntries, prisma, one } = await setup();
  // 00:30 of the 2nd in Seoul, and 23:30 of the 2nd.
  for (const at of ["2026-11-01T15:30:00Z", "2026-11-02T14:30:00Z"]) {
    const about = { actorId: one.id, act: "setup.test", address: "", requestId: "", at: new Date(at) };
    await prisma.auditEntry.create({ data: about });
  }
  const count = async (from: string, to: string, zone: string) =>
    (await auditEntries.list({ limit: 50, from, to }, zone)).items.length;
  expect(await count("2026-11-02", "2026-11-02", "Asia/Seoul")).toBe(2);
  expect(await count("2026-11-02", "2026-11-02", "UTC")).toBe(1);
  expect(await count("2026-11-01", "2026-11-01", "Asia/Seoul")).toBe(0);
});

test("the file holds every entry, ids and no names, nothing that is a formula, and that it was taken", async () => {
  const { auditEntries, prisma, one, member, by } = await setup();
  const evil = {
    actorId: one.id,
    act: "setting.change",
    target: "setting",
    targetId: "=HYPERLINK(1)",
    address: "",
    requestId: "@r",
  };
  await prisma.auditEntry.createMany({ data: Array(1200).fill(evil) });
  let text = "";
  for await (const part of await auditEntries.csv(by(one.id), {}, "UTC")) text += part;
  const lines = text.trimEnd().split("\r\n");
  expect(lines).toHaveLength(1202);
  expect(lines[1]).toContain(",export.csv,");
  expect(text).toContain(",'=HYPERLINK(1),");
  expect(text).not.toMatch(/(?:^|[,"])[=@]/m);
  expect(text).not.toContain(member.name);
});
