import { expect, onTestFinished, test } from "vitest";
import { testSite } from "@/tests/support/site";
import { startSuspensionClock } from "./suspension-clock";

const REASON = { reason: "다른 분을 거듭 괴롭혔어요.", days: 3 };

const raise = (error: unknown) => {
  throw error;
};

async function setup() {
  const site = await testSite();
  const { prisma } = site;
  const [admin, member] = [await site.member("관리자"), await site.member("지우")];
  await prisma.member.update({ where: { id: admin.id }, data: { role: "admin" } });
  await prisma.member.update({ where: { id: member.id }, data: { emailVerifiedAt: new Date() } });
  const by = { id: admin.id, address: "hash", requestId: "r-1" };
  const now = () => prisma.member.findUniqueOrThrow({ where: { id: member.id } });
  const mails = async () => (await prisma.mail.findMany({ orderBy: { id: "asc" } })).map(({ kind }) => kind);
  return { ...site, by, admin, member, now, mails };
}

test("who gave more hearts than follow at once is out all the same; the hearts follow, also after a stop midway", async () => {
  const { prisma, suspensions, posts, by, member, admin } = await setup();
  const { id: likedId } = await posts.create(admin, { body: "바다에 갔다" }, "ko");
  await prisma.$executeRaw`
    INSERT INTO "Post" (id, "authorId", day, visibility, "publishedAt")
    SELECT gen_random_uuid(), ${admin.id}::uuid, current_date, 'public', now() FROM generate_series(1, 4500)`;
  await prisma.$executeRaw`
    INSERT INTO "Like" ("postId", "memberId") SELECT id, ${member.id}::uuid FROM "Post" WHERE id <> ${likedId}::uuid`;
  const counted = async () => (await prisma.post.aggregate({ _sum: { likeCount: true } }))._sum.likeCount;
  const data = { suspendedAt: new Date() };
  // As if the process ended right after the commit, and then once more midway.
  expect(await prisma.member.update({ where: { id: member.id }, data })).toMatchObject({ id: member.id });
  expect(await counted()).toBe(4500);
  await prisma.$queryRaw`SELECT follow_likes(${member.id}::uuid, 1000)`;
  expect(await counted()).toBe(3500);
  await suspensions.liftEnded(raise);
  expect(await counted()).toBe(0);
  expect(await prisma.member.count({ where: { likesBehind: true } })).toBe(0);
  await suspensions.restore(by, member.id);
  expect(await counted()).toBe(4500);
  await suspensions.suspend(by, member.id, REASON);
  expect(await counted()).toBe(0);
});

test("a suspension ends to the moment: by its clock all that its member made is back, and they hear of it", async () => {
  const { suspensions, posts, publishing, events, by, member, now, mails, prisma } = await setup();
  const woken: unknown[] = [];
  events.subscribe((event) => event.type === "picture.queued" && woken.push(event.ownerId));
  const { id } = await posts.create(member, { body: "바다에 갔다" }, "ko");
  await publishing.setVisibility(member.id, id, { visibility: "public" }, "ko");
  await suspensions.suspend(by, member.id, REASON);
  const until = new Date(Date.now() + 700);
  await prisma.member.update({ where: { id: member.id }, data: { suspendedUntil: until } });
  await expect(posts.get(id, null, "ko")).rejects.toMatchObject({ code: "post_not_found" });
  const errors: unknown[] = [];
  onTestFinished(startSuspensionClock({ liftEnded: suspensions.liftEnded, onError: (error) => errors.push(error) }));
  await expect.poll(async () => (await now()).suspendedAt, { timeout: 3000, interval: 20 }).toBeNull();
  expect(Date.now() - until.getTime()).toBeGreaterThanOrEqual(0);
  expect(Date.now() - until.getTime()).toBeLessThan(2000);
  expect(await posts.get(id, null, "ko")).toMatchObject({ id });
  expect([await mails(), errors]).toEqual([["suspended", "restored"], []]);
  // Pictures that waited for them are drawn.
  await expect.poll(() => woken).toEqual([member.id]);
});
