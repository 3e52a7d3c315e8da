import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";

const SPAM = { reason: "spam", note: "광고예요" } as const;
const NONE = "01a1fbe0-2ba9-747f-9360-bfabfe98ce14";

async function setup() {
  const site = await testSite();
  const [author, reader] = [await site.member("지우"), await site.member("하늘")];
  const { id } = await site.posts.create(author, { body: "바다" }, "ko");
  await site.publishing.setVisibility(author.id, id, { visibility: "public" }, "ko");
  const { id: commentId } = await site.comments.write(author.id, id, { body: "말" });
  const said = () =>
    site.prisma.report.findMany({
      select: {
        case: { select: { target: true, postId: true, commentId: true, memberId: true, reportCount: true } },
        reason: true,
        note: true,
      },
      orderBy: { case: { target: "asc" } },
    });
  return { ...site, author, reader, id, commentId, said };
}

test("a post, a comment and a member are reported once each, and a later word replaces the first", async () => {
  const { reports, author, reader, id, commentId, said, member } = await setup();
  const none = { postId: null, commentId: null, memberId: null };
  const all = async (word: { reason: "spam" | "abuse"; note: string }) => {
    await reports.post(reader.id, id, word);
    await reports.comment(reader.id, commentId, word);
    await reports.member(reader.id, author.id, word);
  };
  await all(SPAM);
  const abuse = { reason: "abuse", note: "" } as const;
  await Promise.all([all(abuse), all(abuse)]);
  expect(await said()).toEqual([
    { case: { ...none, target: "post", postId: id, reportCount: 1 }, ...abuse },
    { case: { ...none, target: "comment", commentId, reportCount: 1 }, ...abuse },
    { case: { ...none, target: "member", memberId: author.id, reportCount: 1 }, ...abuse },
  ]);
  await reports.post((await member()).id, id, SPAM);
  // Of the same thing it is the same case.
  expect((await said()).map((one) => [one.case.target, one.case.reportCount])).toEqual([
    ["post", 2],
    ["post", 2],
    ["comment", 1],
    ["member", 1],
  ]);
});

test("nobody reports themselves, or what is not there", async () => {
  const { reports, author, reader, id, commentId, said } = await setup();
  const own = [
    reports.post(author.id, id, SPAM),
    reports.comment(author.id, commentId, SPAM),
    reports.member(author.id, author.id, SPAM),
  ];
  for (const one of own) await expect(one).rejects.toMatchObject({ code: "not_yourself" });
  await expect(reports.post(reader.id, NONE, SPAM)).rejects.toMatchObject({ code: "post_not_found" });
  await expect(reports.comment(reader.id, NONE, SPAM)).rejects.toMatchObject({ code: "comment_not_found" });
  await expect(reports.member(reader.id, NONE, SPAM)).rejects.toMatchObject({ code: "member_not_found" });
  await expect(reports.member(NONE, reader.id, SPAM)).rejects.toMatchObject({ code: "not_signed_in" });
  expect(await said()).toEqual([]);
});

test("a comment of somebody whom one is kept apart from can't be reported, but they can", async () => {
  const { reports, blocks, author, reader, commentId } = await setup();
  await blocks.block(author.id, reader.id);
  await expect(reports.comment(reader.id, commentId, SPAM)).rejects.toMatchObject({ code: "comment_not_found" });
  await reports.member(reader.id, author.id, SPAM);
});

test("who is suspended is as nobody: not reported, and blocked by who had blocked them alone", async () => {
  const { reports, blocks, prisma, author, reader, member } = await setup();
  await blocks.block(reader.id, author.id);
  await prisma.member.update({ where: { id: author.id }, data: { suspendedAt: new Date() } });
  const missing = { code: "member_not_found" };
  await expect(reports.member(reader.id, author.id, SPAM)).rejects.toMatchObject(missing);
  await blocks.block(reader.id, author.id);
  const other = await member();
  await expect(blocks.block(other.id, author.id)).rejects.toMatchObject(missing);
  await blocks.unblock(reader.id, author.id);
  expect(await prisma.block.count()).toBe(0);
  await expect(blocks.block(reader.id, author.id)).rejects.toMatchObject(missing);
});

test("a report outlives what it is about, and who made it", async () => {
  const { reports, comments, prisma, author, reader, commentId, said } = await setup();
  await reports.comment(reader.id, commentId, SPAM);
  await comments.remove(author.id, commentId);
  await prisma.member.delete({ where: { id: reader.id } });
  expect(await said()).toMatchObject([{ case: { target: "comment", commentId: null }, note: SPAM.note }]);
});
