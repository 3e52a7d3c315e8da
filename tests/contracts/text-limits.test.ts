import { afterAll, describe, expect, test } from "vitest";
import { NAME_MAX } from "@/lib/domains/accounts/account";
import { COMMENT_EACH, COMMENT_MAX } from "@/lib/domains/comments/comment";
import { NewComment } from "@/lib/domains/comments/inputs";
import { NewPost } from "@/lib/domains/posts/inputs";
import { BODY_EACH, BODY_MAX, TAG_MAX, TAGS_MAX, TITLE_MAX } from "@/lib/domains/posts/post";
import { NewReport } from "@/lib/domains/reports/inputs";
import { NOTE_EACH, NOTE_MAX } from "@/lib/domains/reports/report";
import { codePointsIn } from "@/lib/shared/text";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

describe.each(DATABASES)("limits of texts on %s", (kind) => {
  test("the database takes what the inputs let through, and not one code point more", async () => {
    const { prisma, posts, member } = await testSite(await freshDatabase(kind));
    const author = await member("지우");
    const { id } = await posts.create(author, {}, "ko");
    const where = { id };
    const most = (max: number, each?: number) => "👍".repeat(codePointsIn(max, each));
    const tags = Array.from({ length: TAGS_MAX }, () => most(TAG_MAX));
    await prisma.member.update({ where: { id: author.id }, data: { name: most(NAME_MAX) } });
    await prisma.post.update({ where, data: { title: most(TITLE_MAX), body: most(BODY_MAX, BODY_EACH), tags } });
    const comment = { postId: id, authorId: author.id, body: most(COMMENT_MAX, COMMENT_EACH) };
    const { id: commentId } = await prisma.comment.create({ data: comment });
    const { id: caseId } = await prisma.reportCase.create({ data: { target: "comment", commentId } });
    const report = { caseId, reason: "spam", note: most(NOTE_MAX, NOTE_EACH) } as const;
    await prisma.report.create({ data: report });
    const tooMuch = [
      prisma.comment.create({ data: { ...comment, body: `${comment.body}x` } }),
      prisma.comment.create({ data: { ...comment, body: "" } }),
      prisma.report.create({ data: { ...report, note: `${report.note}x` } }),
      prisma.member.update({ where: { id: author.id }, data: { name: `${most(NAME_MAX)}x` } }),
      prisma.post.update({ where, data: { title: `${most(TITLE_MAX)}x` } }),
      prisma.post.update({ where, data: { body: `${most(BODY_MAX, BODY_EACH)}x` } }),
      prisma.post.update({ where, data: { tags: [...tags, "x"] } }),
      prisma.post.update({ where, data: { tags: [`${most(TAG_MAX)}${most(TAG_MAX)}`, ...tags.slice(1)] } }),
    ];
    for (const attempt of await Promise.allSettled(tooMuch)) {
      expect(attempt.status === "rejected" && String(attempt.reason)).toMatch(/_length/);
    }
  });

  test("a half character, which no database can hold, is left out before", async () => {
    const { posts, member } = await testSite(await freshDatabase(kind));
    const author = await member("지우");
    const input = NewPost.parse({ title: "a\uD83Db", body: "\uDE00 바다 \uD83C\n", tags: ["\uD83D여행"] });
    const { id } = await posts.create(author, input, "ko");
    expect(await posts.get(id, author, "ko")).toMatchObject({ title: "ab", body: " 바다 \n", tags: ["여행"] });
  });

  test("of comments and notes the inputs let through what the database takes", async () => {
    const { comments, reports, posts, publishing, member, prisma } = await testSite(await freshDatabase(kind));
    const [author, reader] = [await member("지우"), await member("하늘")];
    const { id } = await posts.create(author, { body: "바다" }, "ko");
    await publishing.setVisibility(author.id, id, { visibility: "public" }, "ko");
    const longest = "👍🏽".repeat(COMMENT_MAX);
    for (const body of [longest, "가".repeat(COMMENT_MAX), " \0말\uD83D \r\n\n\n\n\u200B줄 "])
      await comments.write(reader.id, id, NewComment.parse({ body }));
    const { items } = await comments.of(id, null, { limit: 50 });
    expect(items.map(({ body }) => body)).toEqual([longest, "가".repeat(COMMENT_MAX), "말\n\n줄"]);
    await reports.post(reader.id, id, NewReport.parse({ reason: "spam", note: "👍🏽".repeat(NOTE_MAX) }));
    await reports.post(reader.id, id, NewReport.parse({ reason: "spam", note: " \u200B \u3164" }));
    expect(await prisma.report.findMany({ select: { note: true } })).toEqual([{ note: "" }]);
    const refused = [
      "",
      " \n\u200B\u3164\u2800",
      "가".repeat(COMMENT_MAX + 1),
      "👩‍❤️‍💋‍👨".repeat(COMMENT_MAX),
      "\n".repeat(50_000),
    ];
    for (const body of refused) expect(NewComment.safeParse({ body }).success, body.slice(0, 20)).toBe(false);
  });
});
