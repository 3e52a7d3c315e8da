import { randomUUID } from "node:crypto";
import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { servedSite, sessionCookie } from "@/tests/support/served-site";
import { GET } from "./route";

async function setup() {
  const site = await servedSite();
  const [me, stranger] = [await site.member("지우"), await site.member("하늘")];
  const cookieOf = async (id: string) => sessionCookie(await site.sessions.create(id, { userAgent: "test" }));
  const readers = [null, await cookieOf(stranger.id), await cookieOf(me.id)];
  const ask = async (id: string) =>
    Promise.all(
      readers.map(async (cookie) => {
        const headers = { host: "localhost:3000", ...(cookie && { cookie }) };
        const request = new NextRequest(`http://localhost:3000/api/members/${id}`, { headers });
        const answer = await GET(request, { params: Promise.resolve({ id }) });
        return [answer.status, await answer.json()] as const;
      }),
    );
  return { ...site, me, ask };
}

test("a profile is the same for a guest, a stranger and its member, and holds nothing of a private day", async () => {
  const { posts, accounts, me, ask } = await setup();
  await posts.create(me, { title: "비밀 일기", body: "아무도 모르게" }, "ko");
  await accounts.update(me, { about: "바다" });
  const answers = await ask(me.id);
  const joined = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
  const profile = { id: me.id, name: "지우", about: "바다", avatar: null, joined, postCount: 0 };
  expect(answers).toEqual(Array(3).fill([200, profile]));
  expect(JSON.stringify(answers)).not.toMatch(/비밀|모르게|@example|Asia/);
  expect((await ask(me.id.toUpperCase()))[0]?.[0]).toBe(200);
});

test("who is suspended or never was is missing, and so is what is no id", async () => {
  const { prisma, me, ask } = await setup();
  await prisma.member.update({ where: { id: me.id }, data: { suspendedAt: new Date() } });
  for (const id of [me.id, randomUUID(), "none"]) {
    for (const [status, body] of await ask(id)) expect([status, body.code]).toEqual([404, "member_not_found"]);
  }
});
