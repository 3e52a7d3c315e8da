import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

describe.each(DATABASES)("likes on %s", (kind) => {
  async function setup() {
    const site = await testSite(await freshDatabase(kind));
    const author = await site.member("지우");
    const reader = await site.member("하늘");
    const write = async (visibility: "public" | "private" | "draft", body: string = visibility) => {
      const { id } = await site.posts.create(author, { body }, "ko");
      if (visibility !== "draft") await site.publishing.setVisibility(author.id, id, { visibility }, "ko");
      return id;
    };
    const counts = async (id: string) => {
      const { likeCount } = await site.prisma.post.findUniqueOrThrow({ where: { id } });
      return { column: likeCount, rows: await site.prisma.like.count({ where: { postId: id } }) };
    };
    return { ...site, author, reader, write, counts };
  }

  test("a like counts once however often it is repeated, and so does taking it back", async () => {
    const { likes, reader, author, write, counts } = await setup();
    const id = await write("public");
    expect(await likes.unlike(reader.id, id)).toEqual({ liked: false, likeCount: 0 });
    for (let n = 0; n < 3; n++) expect(await likes.like(reader.id, id)).toEqual({ liked: true, likeCount: 1 });
    expect(await likes.like(author.id, id)).toEqual({ liked: true, likeCount: 2 });
    for (let n = 0; n < 2; n++) expect(await likes.unlike(reader.id, id)).toEqual({ liked: false, likeCount: 1 });
    expect(await counts(id)).toEqual({ column: 1, rows: 1 });
  });

  test("fifty members at once, each with a double click, are fifty likes; half of them leave, and so do their likes", async () => {
    const { likes, member, write, counts } = await setup();
    const id = await write("public");
    const fans = [];
    for (let n = 0; n < 50; n++) fans.push(await member(`독자 ${n}`));
    await Promise.all(fans.flatMap((fan) => [likes.like(fan.id, id), likes.like(fan.id, id)]));
    expect(await counts(id)).toEqual({ column: 50, rows: 50 });
    const leaving = fans.slice(0, 25);
    await Promise.all(leaving.flatMap((fan) => [likes.unlike(fan.id, id), likes.unlike(fan.id, id)]));
    expect(await counts(id)).toEqual({ column: 25, rows: 25 });
  });

  test("clicks of one member back and forth end in a count that is true", async () => {
    const { likes, reader, write, counts } = await setup();
    const id = await write("public");
    const clicks = Array.from({ length: 20 }, (_, n) => (n % 2 ? likes.unlike : likes.like)(reader.id, id));
    await Promise.all(clicks);
    const { column, rows } = await counts(id);
    expect(column).toBe(rows);
    expect(await likes.like(reader.id, id)).toEqual({ liked: true, likeCount: 1 });
  });

  test("what a reader may not see can't be liked and counts nothing", async () => {
    const { likes, publishing, reader, author, write, counts } = await setup();
    const missing = { code: "post_not_found" };
    for (const visibility of ["private", "draft"] as const) {
      const id = await write(visibility);
      await expect(likes.like(reader.id, id)).rejects.toMatchObject(missing);
      await expect(likes.unlike(reader.id, id)).rejects.toMatchObject(missing);
      expect(await likes.likedAmong(reader.id, [id])).toEqual({});
      expect(await likes.like(author.id, id)).toEqual({ liked: true, likeCount: 1 });
      expect(await counts(id)).toEqual({ column: 1, rows: 1 });
    }
    const hidden = await write("public");
    await likes.like(reader.id, hidden);
    await publishing.setVisibility(author.id, hidden, { visibility: "private" }, "ko");
    await expect(likes.unlike(reader.id, hidden)).rejects.toMatchObject(missing);
    await expect(likes.like(reader.id, hidden)).rejects.toMatchObject(missing);
    expect(await counts(hidden)).toEqual({ column: 1, rows: 1 });
    const none = "01a1fbe0-2ba9-747f-9360-bfabfe98ce14";
    await expect(likes.like(reader.id, none)).rejects.toMatchObject(missing);
  });

  test("the counts stay true when a member is erased, also while others like", async () => {
    const { prisma, accounts, likes, member, reader, author, write, counts } = await setup();
    const passwordHash = await hashPassword("long enough 1");
    await prisma.member.update({ where: { id: reader.id }, data: { passwordHash } });
    const ids = [await write("public"), await write("public"), await write("public")];
    for (const id of ids) await likes.like(reader.id, id);
    for (const id of ids.slice(0, 2)) await likes.like(author.id, id);
    const others = [await member(), await member(), await member()];
    await Promise.all([
      accounts.erase(reader.id, "long enough 1"),
      ...others.flatMap((other) => ids.map((id) => likes.like(other.id, id))),
    ]);
    expect(await Promise.all(ids.map(counts))).toEqual([
      { column: 4, rows: 4 },
      { column: 4, rows: 4 },
      { column: 3, rows: 3 },
    ]);
  });

  test("removing a post takes its likes along while others click", async () => {
    const { prisma, posts, likes, author, member, write } = await setup();
    const id = await write("public");
    const fans = [await member(), await member(), await member(), await member()];
    await Promise.all(fans.map((fan) => likes.like(fan.id, id)));
    const clicks = fans.map((fan) => likes.unlike(fan.id, id).catch((error: { code: string }) => error.code));
    const [, ...answers] = await Promise.all([posts.remove(author.id, id), ...clicks]);
    for (const answer of answers)
      expect([{ liked: false, likeCount: expect.any(Number) }, "post_not_found"]).toContainEqual(answer);
    expect(await prisma.like.count()).toBe(0);
  });

  test("a click that meets the removal of its post waits for it: neither stops the other", async () => {
    const { prisma, likes, reader, write } = await setup();
    const id = await write("public");
    await likes.like(reader.id, id);
    const click = await prisma.$transaction(async (tx) => {
      // What a removal does first; its likes follow.
      await tx.$queryRaw`SELECT id FROM "Post" WHERE id = ${id}::uuid FOR UPDATE`;
      const clicked = likes.unlike(reader.id, id).catch((error: { code: string }) => error.code);
      await sleep(300);
      await tx.post.delete({ where: { id } });
      return { clicked };
    });
    expect(await click.clicked).toBe("post_not_found");
    expect(await prisma.like.count()).toBe(0);
  });

  test("my likes come latest first, page by page, without what I may not see any more", async () => {
    const { prisma, likes, publishing, author, reader, write } = await setup();
    const ids: string[] = [];
    for (let n = 1; n <= 6; n++) ids.push(await write("public", String(n)));
    for (const id of [...ids].reverse()) await likes.like(reader.id, id);
    const hidden = ids[2] ?? "";
    await publishing.setVisibility(author.id, hidden, { visibility: "private" }, "ko");
    // Three of the same instant: the cursor must not lose any of them.
    await prisma.like.updateMany({
      where: { postId: { in: ids.slice(2, 5) } },
      data: { createdAt: new Date("2026-01-01T00:00:00.500Z") },
    });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await likes.likedBy(reader.id, { limit: 2, ...(cursor && { cursor }) }, "ko");
      seen.push(...page.items.map(({ body }) => body));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen).toEqual(["1", "2", "6", "5", "4"]);
    expect((await likes.likedBy(author.id, { limit: 2 }, "ko")).items).toEqual([]);
    await expect(likes.likedBy(reader.id, { limit: 2, cursor: "e30" }, "ko")).rejects.toMatchObject({
      code: "invalid_input",
    });
  });

  test("an author sees who likes a post, the latest first and page by page, without whom they are kept apart from", async () => {
    const { prisma, likes, author, reader, member, write } = await setup();
    const id = await write("public");
    const fans = [];
    for (const name of ["가", "나", "다", "라", "마"]) fans.push(await member(name));
    for (const fan of fans) await likes.like(fan.id, id);
    // Three of the same instant: the cursor must not lose any of them.
    const at = new Date("2026-01-01T00:00:00.500Z");
    await prisma.like.updateMany({
      where: { memberId: { in: fans.slice(1, 4).map((fan) => fan.id) } },
      data: { createdAt: at },
    });
    const names = async () => {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await likes.likersOf(author.id, id, { limit: 2, ...(cursor && { cursor }) });
        seen.push(...page.items.map(({ name }) => name));
        cursor = page.next ?? undefined;
      } while (cursor);
      return seen;
    };
    expect(await names()).toEqual(["마", "가", "라", "다", "나"]);
    await prisma.block.createMany({
      data: [
        { blockerId: author.id, blockedId: fans[0]?.id ?? "" },
        { blockerId: fans[2]?.id ?? "", blockedId: author.id },
      ],
    });
    expect(await names()).toEqual(["마", "라", "나"]);
    await expect(likes.likersOf(reader.id, id, { limit: 2 })).rejects.toMatchObject({ code: "post_not_found" });
  });

  test("whatever many members click on many posts at once, every count is its rows", async () => {
    const { likes, member, write, counts } = await setup();
    const ids = [await write("public"), await write("public"), await write("public")];
    const fans = [await member(), await member(), await member(), await member()];
    const click = fc.record({ fan: fc.nat(3), post: fc.nat(2), liked: fc.boolean() });
    const property = fc.asyncProperty(fc.array(click, { maxLength: 30 }), async (clicks) => {
      await Promise.all(
        clicks.map(({ fan, post, liked }) => likes[liked ? "like" : "unlike"](fans[fan]?.id ?? "", ids[post] ?? "")),
      );
      for (const id of ids) {
        const { column, rows } = await counts(id);
        expect(column).toBe(rows);
      }
    });
    await fc.assert(property, { numRuns: 15 });
  });

  test("islands hear which of their posts I like, and the counts as they are", async () => {
    const { likes, author, reader, write } = await setup();
    const [one, two, mine] = [await write("public"), await write("public"), await write("private")];
    await likes.like(reader.id, one);
    await likes.like(author.id, one);
    await likes.like(author.id, two);
    const state = (liked: boolean, likeCount: number) => ({ liked, likeCount });
    expect(await likes.likedAmong(reader.id, [one, two, mine])).toEqual({
      [one]: state(true, 2),
      [two]: state(false, 1),
    });
    expect(await likes.likedAmong(author.id, [mine])).toEqual({ [mine]: state(false, 0) });
    expect(await likes.likedAmong(reader.id, [])).toEqual({});
  });

  test("many likes make the pages that show them anew together, and one that changes nothing makes none", async () => {
    const { likes, heard, member, reader, write } = await setup();
    const [one, two] = [await write("public"), await write("public")];
    await likes.unlike(reader.id, one);
    const before = heard.length;
    for (let n = 0; n < 5; n++) await likes.like((await member()).id, n % 2 ? one : two);
    const tags = () => heard.slice(before).flatMap((event) => (event.type === "pages.stale" ? [event.tags] : []));
    await expect.poll(() => new Set(tags().flat())).toEqual(new Set(["feed", `post:${one}`, `post:${two}`]));
    expect(tags().length).toBeLessThanOrEqual(5);
  });

  test("a member is erased while a post they like is removed: nobody waits in a circle", async () => {
    const { accounts, likes, prisma, member, write } = await setup();
    const [fan, id] = [await member(), await write("public")];
    const passwordHash = await hashPassword("long enough 1");
    await prisma.member.update({ where: { id: fan.id }, data: { passwordHash } });
    await likes.like(fan.id, id);
    let erased: Promise<void> | undefined;
    await prisma.$transaction(
      async (tx) => {
        // As removing a post begins: its row is locked, its likes are not yet.
        await tx.$queryRaw`SELECT id FROM "Post" WHERE id = ${id}::uuid FOR UPDATE`;
        erased = accounts.erase(fan.id, "long enough 1");
        erased.catch(() => {});
        await sleep(1000);
        await tx.post.delete({ where: { id } });
      },
      { timeout: 20_000 },
    );
    await erased;
    expect([await prisma.like.count(), await prisma.post.count()]).toEqual([0, 0]);
  });
});
