import { afterAll, describe, expect, test } from "vitest";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

const ALL = { limit: 50 };

/** Two public posts, of an author and of a talker who likes and comments everywhere; somebody who reads. */
async function setup(kind: (typeof DATABASES)[number]) {
  const site = await testSite(await freshDatabase(kind));
  const { prisma } = site;
  const [author, talker, reader] = [await site.member("지우"), await site.member("하늘"), await site.member("나무")];
  const write = async (by: typeof author, body: string) => {
    const { id } = await site.posts.create(by, { body, tags: ["바다"] }, "ko");
    await site.publishing.setVisibility(by.id, id, { visibility: "public" }, "ko");
    return id;
  };
  const [one, other] = [await write(author, "바다에 갔다"), await write(talker, "바다가 좋다")];
  for (const id of [one, other]) {
    await site.likes.like(talker.id, id);
    await site.likes.like(reader.id, id);
    await site.comments.write(talker.id, id, { body: "나도!" });
    await site.comments.write(reader.id, id, { body: "좋겠다" });
  }
  const suspend = (id: string, suspendedAt: Date | null) =>
    prisma.member.update({ where: { id }, data: { suspendedAt } });
  /** What is counted of each post, and how many of it a guest sees. */
  const counts = async (id: string) => {
    const { likeCount, commentCount } = await prisma.post.findUniqueOrThrow({ where: { id } });
    const shown = await site.comments.of(id, null, ALL).catch(() => ({ items: [] }));
    return { likeCount, commentCount, shown: shown.items.length };
  };
  return { ...site, author, talker, reader, one, other, suspend, counts };
}

describe.each(DATABASES)("out of sight on %s", (kind) => {
  test("what a suspended member wrote, said and liked is gone from every list and count, and comes back as it was", async () => {
    const { posts, likes, notifications, profiles, sitemap, author, talker, reader, one, other, ...site } =
      await setup(kind);
    const seen = async () => ({
      feed: (await posts.feed(ALL, "ko")).items.map(({ id }) => id),
      top: (await posts.feed({ ...ALL, sort: "top" }, "ko")).items.length,
      found: (await posts.feed({ ...ALL, q: "바다" }, "ko")).items.length,
      tagged: (await posts.feed({ ...ALL, tag: "바다" }, "ko")).items.length,
      around: (await posts.around(one, "ko")).more.length,
      liked: (await likes.likedBy(reader.id, ALL, "ko")).items.length,
      likers: (await likes.likersOf(author.id, one, ALL)).items.map(({ name }) => name),
      news: (await notifications.list(author.id, ALL)).items.map(({ kind: what, count }) => [what, count]),
      unread: await notifications.unread(author.id),
      map: (await sitemap.page("00000000-0000-0000-0000-000000000000")).length,
      profile: await profiles.get(talker.id).then(
        ({ postCount }) => postCount,
        () => null,
      ),
      one: await site.counts(one),
    });
    const before = await seen();
    expect(before).toMatchObject({ feed: [other, one], top: 2, found: 2, tagged: 2, around: 1, liked: 2, map: 2 });
    expect(before).toMatchObject({ likers: ["나무", "하늘"], profile: 1, unread: 3 });
    expect(before.one).toEqual({ likeCount: 2, commentCount: 2, shown: 2 });
    await site.suspend(talker.id, new Date());
    const away = await seen();
    expect(away).toMatchObject({
      feed: [one],
      top: 1,
      found: 1,
      tagged: 1,
      around: 0,
      liked: 1,
      map: 1,
      profile: null,
    });
    expect(away).toMatchObject({ likers: ["나무"], unread: 2 });
    expect(away.one).toEqual({ likeCount: 1, commentCount: 1, shown: 1 });
    expect(away.news).toEqual(expect.arrayContaining([["like", 1]]));
    for (const who of [null, reader])
      await expect(posts.get(other, who, "ko")).rejects.toMatchObject({ code: "post_not_found" });
    await expect(likes.like(reader.id, other)).rejects.toMatchObject({ code: "post_not_found" });
    await site.suspend(talker.id, null);
    expect(await seen()).toEqual(before);
  });

  test("a hidden post is read by its author alone, and says so; a hidden comment by who wrote it", async () => {
    const { prisma, posts, comments, author, talker, reader, one, counts } = await setup(kind);
    await prisma.post.update({ where: { id: one }, data: { hiddenAt: new Date() } });
    expect(await posts.get(one, author, "ko")).toMatchObject({ isHidden: true, visibility: "public" });
    await expect(posts.get(one, reader, "ko")).rejects.toMatchObject({ code: "post_not_found" });
    await expect(comments.write(author.id, one, { body: "?" })).rejects.toMatchObject({ code: "comments_closed" });
    await prisma.post.update({ where: { id: one }, data: { hiddenAt: null } });
    await prisma.comment.updateMany({ where: { postId: one, authorId: talker.id }, data: { hiddenAt: new Date() } });
    const read = async (id: string | null) =>
      (await comments.of(one, id, ALL)).items.map(({ author: { name }, isHidden }) => [name, isHidden]);
    for (const id of [null, author.id, reader.id]) expect(await read(id)).toEqual([["나무", false]]);
    expect(await read(talker.id)).toEqual([
      ["하늘", true],
      ["나무", false],
    ]);
    expect(await counts(one)).toMatchObject({ commentCount: 1, shown: 1 });
    const [hidden] = (await comments.of(one, talker.id, ALL)).items;
    await expect(comments.remove(author.id, hidden?.id ?? "")).rejects.toMatchObject({ code: "comment_not_found" });
    // Away and back again, removed at last: it is counted once.
    await prisma.member.update({ where: { id: talker.id }, data: { suspendedAt: new Date() } });
    await prisma.comment.updateMany({ where: { authorId: talker.id }, data: { hiddenAt: null } });
    expect(await counts(one)).toMatchObject({ commentCount: 1, likeCount: 1 });
    await prisma.member.delete({ where: { id: talker.id } });
    expect(await counts(one)).toEqual({ commentCount: 1, likeCount: 1, shown: 1 });
  });

  test("whoever likes, comments and publishes while they are suspended ends up with the others out of sight", async () => {
    const { prisma, likes, comments, posts, publishing, talker, one, other, suspend, counts } = await setup(kind);
    await likes.unlike(talker.id, one);
    for (let round = 0; round < 5; round++) {
      await Promise.all([
        likes.like(talker.id, one).catch(() => null),
        comments.write(talker.id, one, { body: "또!" }).catch(() => null),
        posts
          .create(talker, { body: "하나 더" }, "ko")
          .then(({ id }) => publishing.setVisibility(talker.id, id, { visibility: "public" }, "ko"))
          .catch(() => null),
        prisma.$transaction(async (tx) => {
          await tx.$queryRaw`SELECT 1 FROM "Member" WHERE id = ${talker.id}::uuid FOR UPDATE`;
          await tx.member.update({ where: { id: talker.id }, data: { suspendedAt: new Date() } });
        }),
      ]);
      expect(await counts(one)).toEqual({ likeCount: 1, commentCount: 1, shown: 1 });
      expect((await posts.feed(ALL, "ko")).items.map(({ id }) => id)).toEqual([one]);
      await suspend(talker.id, null);
      await likes.unlike(talker.id, one);
    }
    expect(await counts(other)).toMatchObject({ likeCount: 2 });
  });

  test("whose friend is suspended loses no page of their secret diary, and no word under it", async () => {
    const { prisma, posts, publishing, comments, invitations, author, talker, suspend } = await setup(kind);
    const { id: diaryId } = await invitations.invite(talker.id, { name: "둘", rule: "open", memberId: author.id });
    await invitations.accept(author.id, diaryId);
    const { id } = await posts.create(talker, { body: "둘만의 말" }, "ko");
    await publishing.setVisibility(talker.id, id, { visibility: "diary", diaryId }, "ko");
    await comments.write(talker.id, id, { body: "우리끼리" });
    await prisma.post.update({ where: { id }, data: { hiddenAt: new Date() } });
    await prisma.comment.updateMany({ where: { postId: id }, data: { hiddenAt: new Date() } });
    await suspend(talker.id, new Date());
    expect(await posts.get(id, author, "ko")).toMatchObject({ body: "둘만의 말", isHidden: false, commentCount: 1 });
    expect((await comments.of(id, author.id, ALL)).items).toMatchObject([{ body: "우리끼리", isHidden: false }]);
    expect((await posts.inDiary(author.id, diaryId, ALL, "ko")).items).toHaveLength(1);
  });
});
