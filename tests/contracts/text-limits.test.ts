import { afterAll, describe, expect, test } from "vitest";
import { NAME_MAX } from "@/lib/domains/accounts/account";
import { NewPost } from "@/lib/domains/posts/inputs";
import { BODY_EACH, BODY_MAX, TAG_MAX, TAGS_MAX, TITLE_MAX } from "@/lib/domains/posts/post";
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
    const tooMuch = [
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
});
