import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { EDIT_MS } from "@/lib/domains/comments/comment";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { testSite } from "@/tests/support/site";

afterAll(stopDatabases);

const NONE = "01a1fbe0-2ba9-747f-9360-bfabfe98ce14";
const PAGE = { limit: 50 };

describe.each(DATABASES)("comments on %s", (kind) => {
  async function setup() {
    const site = await testSite(await freshDatabase(kind));
    const [author, reader, other] = [await site.member("지우"), await site.member("하늘"), await site.member("보리")];
    const write = async (visibility: "public" | "private" | "draft" = "public") => {
      const { id } = await site.posts.create(author, { body: visibility }, "ko");
      if (visibility !== "draft") await site.publishing.setVisibility(author.id, id, { visibility }, "ko");
      return id;
    };
    const say = (writerId: string, postId: string, body: string, replyToId?: string) =>
      site.comments.write(writerId, postId, { body, replyToId });
    const bodies = async (postId: string, readerId: string | null) =>
      (await site.comments.of(postId, readerId, PAGE)).items.map(({ body }) => body);
    const counts = async (id: string) => {
      const { commentCount } = await site.prisma.post.findUniqueOrThrow({ where: { id } });
      return { column: commentCount, rows: await site.prisma.comment.count({ where: { postId: id } }) };
    };
    return { ...site, author, reader, other, write, say, bodies, counts };
  }

  test("everyone reads what readers write under a public post, oldest first and page by page", async () => {
    const { comments, author, reader, write, say, bodies, counts } = await setup();
    const id = await write();
    const first = await say(reader.id, id, "예뻐요");
    expect(first).toMatchObject({ postId: id, author: { id: reader.id, name: "하늘" }, replyTo: null, editedAt: null });
    const answer = await say(author.id, id, "고마워요", first.id);
    expect(answer.replyTo).toEqual({ id: first.id, author: { id: reader.id, name: "하늘" } });
    for (let n = 1; n <= 4; n++) await say(reader.id, id, String(n));
    for (const who of [null, reader.id, author.id])
      expect(await bodies(id, who)).toEqual(["예뻐요", "고마워요", "1", "2", "3", "4"]);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await comments.of(id, null, { limit: 2, ...(cursor && { cursor }) });
      seen.push(...page.items.map(({ body }) => body));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen).toEqual(["예뻐요", "고마워요", "1", "2", "3", "4"]);
    expect(await counts(id)).toEqual({ column: 6, rows: 6 });
    await expect(comments.of(id, null, { limit: 2, cursor: "e30" })).rejects.toMatchObject({ code: "invalid_input" });
  });

  test("a post that is not for everyone has comments for its author alone, and takes none", async () => {
    const { comments, publishing, author, reader, write, say, bodies } = await setup();
    const id = await write();
    const { id: commentId } = await say(reader.id, id, "예뻐요");
    await publishing.setVisibility(author.id, id, { visibility: "private" }, "ko");
    expect(await bodies(id, author.id)).toEqual(["예뻐요"]);
    for (const who of [null, reader.id])
      await expect(comments.of(id, who, PAGE)).rejects.toMatchObject({ code: "post_not_found" });
    await expect(say(reader.id, id, "!")).rejects.toMatchObject({ code: "post_not_found" });
    await expect(say(author.id, id, "!")).rejects.toMatchObject({ code: "comments_closed" });
    await expect(comments.edit(reader.id, commentId, { body: "!" })).rejects.toMatchObject({
      code: "comment_not_found",
    });
    for (const hidden of [await write("private"), await write("draft"), NONE])
      await expect(say(reader.id, hidden, "!")).rejects.toMatchObject({ code: "post_not_found" });
    // What I wrote I may take back wherever it stands.
    await comments.remove(reader.id, commentId);
    expect(await bodies(id, author.id)).toEqual([]);
  });

  test("a comment is changed by who wrote it, within ten minutes", async () => {
    const { comments, prisma, author, reader, other, write, say, bodies } = await setup();
    const id = await write();
    const { id: commentId } = await say(reader.id, id, "예뻐요");
    for (const who of [author, other])
      await expect(comments.edit(who.id, commentId, { body: "!" })).rejects.toMatchObject({
        code: "comment_not_found",
      });
    expect(await comments.edit(reader.id, commentId, { body: "정말 예뻐요" })).toMatchObject({
      body: "정말 예뻐요",
      editedAt: expect.any(String),
    });
    const written = (ago: number) =>
      prisma.comment.update({ where: { id: commentId }, data: { createdAt: new Date(Date.now() - ago) } });
    await written(EDIT_MS - 5000);
    await comments.edit(reader.id, commentId, { body: "아직" });
    await written(EDIT_MS + 1);
    await expect(comments.edit(reader.id, commentId, { body: "!" })).rejects.toMatchObject({ code: "comment_too_old" });
    expect(await bodies(id, null)).toEqual(["아직"]);
    await expect(comments.edit(reader.id, NONE, { body: "!" })).rejects.toMatchObject({ code: "comment_not_found" });
  });

  test("who wrote a comment and whose post it is may delete it, and nobody else; answers stay", async () => {
    const { comments, author, reader, other, write, say, counts } = await setup();
    const id = await write();
    const [one, two] = [await say(reader.id, id, "하나"), await say(reader.id, id, "둘")];
    const answer = await say(other.id, id, "셋", two.id);
    await expect(comments.remove(other.id, one.id)).rejects.toMatchObject({ code: "comment_not_found" });
    await comments.remove(reader.id, one.id);
    await comments.remove(author.id, two.id);
    await expect(comments.remove(author.id, two.id)).rejects.toMatchObject({ code: "comment_not_found" });
    expect((await comments.of(id, null, PAGE)).items).toEqual([{ ...answer, replyTo: null }]);
    expect(await counts(id)).toEqual({ column: 1, rows: 1 });
  });

  test("its author closes them and opens them again, without a new version of the post", async () => {
    const { comments, posts, author, reader, write, say } = await setup();
    const id = await write();
    const { id: commentId } = await say(reader.id, id, "예뻐요");
    const { version } = await posts.get(id, author, "ko");
    await expect(comments.setClosed(reader.id, id, true)).rejects.toMatchObject({ code: "post_not_found" });
    expect(await comments.setClosed(author.id, id, true)).toEqual({ commentsClosed: true });
    for (const who of [reader, author])
      await expect(say(who.id, id, "!")).rejects.toMatchObject({ code: "comments_closed" });
    await expect(comments.edit(reader.id, commentId, { body: "!" })).rejects.toMatchObject({ code: "comments_closed" });
    expect(await posts.get(id, author, "ko")).toMatchObject({ commentsClosed: true, version, editedAt: null });
    await comments.setClosed(author.id, id, false);
    await say(reader.id, id, "다시");
  });

  test("who is kept apart hears the same as where comments are closed, whoever of the two wanted it", async () => {
    const { comments, blocks, author, reader, write, say } = await setup();
    const id = await write();
    const { id: commentId } = await say(reader.id, id, "예뻐요");
    for (const [one, two] of [
      [author, reader],
      [reader, author],
    ] as const) {
      await blocks.block(one.id, two.id);
      await expect(say(reader.id, id, "!")).rejects.toMatchObject({ code: "comments_closed" });
      await expect(comments.edit(reader.id, commentId, { body: "!" })).rejects.toMatchObject({
        code: "comments_closed",
      });
      await blocks.unblock(one.id, two.id);
    }
    await say(reader.id, id, "다시");
  });

  test("neither of two who are kept apart sees the other's comments, or can answer them; all others see both", async () => {
    const { blocks, author, reader, other, write, say, bodies, comments } = await setup();
    const id = await write();
    const mine = await say(reader.id, id, "하늘의 말");
    await say(other.id, id, "보리의 말");
    await say(author.id, id, "하늘에게", mine.id);
    await blocks.block(reader.id, other.id);
    await blocks.block(reader.id, other.id);
    expect(await bodies(id, reader.id)).toEqual(["하늘의 말", "하늘에게"]);
    expect(await bodies(id, other.id)).toEqual(["보리의 말", "하늘에게"]);
    for (const who of [null, author.id]) expect(await bodies(id, who)).toEqual(["하늘의 말", "보리의 말", "하늘에게"]);
    // Nor is named to the other whom somebody answers.
    expect((await comments.of(id, other.id, PAGE)).items[1]?.replyTo).toBeNull();
    await expect(say(other.id, id, "!", mine.id)).rejects.toMatchObject({ code: "comment_not_found" });
    expect(await blocks.hiddenFrom(reader.id)).toEqual([other.id]);
    expect(await blocks.hiddenFrom(other.id)).toEqual([reader.id]);
    expect(await blocks.hiddenFrom(author.id)).toEqual([]);
    // Who is blocked is told nothing of it.
    expect((await blocks.blockedBy(other.id, PAGE)).items).toEqual([]);
    expect((await blocks.blockedBy(reader.id, PAGE)).items).toMatchObject([{ id: other.id, name: "보리" }]);
    await blocks.unblock(reader.id, other.id);
    expect(await bodies(id, other.id)).toEqual(["하늘의 말", "보리의 말", "하늘에게"]);
  });

  test("nobody blocks themselves or nobody; the list of blocks comes page by page", async () => {
    const { blocks, member, reader } = await setup();
    await expect(blocks.block(reader.id, reader.id)).rejects.toMatchObject({ code: "not_yourself" });
    await expect(blocks.block(reader.id, NONE)).rejects.toMatchObject({ code: "member_not_found" });
    await expect(blocks.block(NONE, reader.id)).rejects.toMatchObject({ code: "not_signed_in" });
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) ids.unshift((await member(`${n}`)).id);
    for (const id of [...ids].reverse()) await blocks.block(reader.id, id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await blocks.blockedBy(reader.id, { limit: 2, ...(cursor && { cursor }) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen.sort()).toEqual(ids.sort());
  });

  test("an answer belongs to its post, and to a comment that is there", async () => {
    const { reader, write, say } = await setup();
    const [one, two] = [await write(), await write()];
    const elsewhere = await say(reader.id, two, "저기");
    for (const wrong of [elsewhere.id, NONE])
      await expect(say(reader.id, one, "!", wrong)).rejects.toMatchObject({ code: "comment_not_found" });
  });

  test("thirty at once are thirty, also while half of them are deleted, and an erased member's go with them", async () => {
    const { comments, accounts, prisma, member, author, write, say, counts } = await setup();
    const id = await write();
    const people = [];
    for (let n = 0; n < 6; n++) people.push(await member(`독자 ${n}`));
    const said = await Promise.all(
      people.flatMap((one) => Array.from({ length: 5 }, (_, n) => say(one.id, id, String(n)))),
    );
    expect(await counts(id)).toEqual({ column: 30, rows: 30 });
    await Promise.all(said.slice(0, 15).map((one, n) => comments.remove(n % 2 ? author.id : one.author.id, one.id)));
    expect(await counts(id)).toEqual({ column: 15, rows: 15 });
    const last = people.at(-1)?.id ?? "";
    await prisma.member.update({ where: { id: last }, data: { passwordHash: await hashPassword("long enough 1") } });
    await accounts.erase(last, "long enough 1");
    expect(await counts(id)).toEqual({ column: 10, rows: 10 });
  });

  test("a comment that meets the removal of its post, or the erasure of its author, waits for it", async () => {
    const { prisma, accounts, author, reader, write, say } = await setup();
    const id = await write();
    const { id: commentId } = await say(reader.id, id, "예뻐요");
    await prisma.member.update({
      where: { id: author.id },
      data: { passwordHash: await hashPassword("long enough 1") },
    });
    const click = await prisma.$transaction(
      async (tx) => {
        await tx.$queryRaw`SELECT id FROM "Post" WHERE id = ${id}::uuid FOR UPDATE`;
        const writing = say(reader.id, id, "!", commentId).catch((error: { code: string }) => error.code);
        const erasing = accounts.erase(author.id, "long enough 1").catch((error: { code: string }) => error.code);
        await sleep(1000);
        await tx.post.delete({ where: { id } });
        return { writing, erasing };
      },
      { timeout: 20_000 },
    );
    expect(["post_not_found", "comment_not_found"]).toContain(await click.writing);
    expect(await click.erasing).toBeUndefined();
    expect([await prisma.comment.count(), await prisma.post.count()]).toEqual([0, 0]);
  });

  test("a comment makes its post's page anew at once, and the lists a little later together", async () => {
    const { comments, heard, reader, write, say } = await setup();
    const id = await write();
    const before = heard.length;
    const tags = () => heard.slice(before).flatMap((event) => (event.type === "pages.stale" ? [event.tags] : []));
    const said = await say(reader.id, id, "예뻐요");
    expect(tags()).toEqual([[`post:${id}`]]);
    await comments.edit(reader.id, said.id, { body: "아주 예뻐요" });
    await comments.remove(reader.id, said.id);
    await expect.poll(() => tags().filter(([tag]) => tag === "feed").length).toBeGreaterThan(0);
    expect(tags().filter(([tag]) => tag === `post:${id}`)).toHaveLength(3);
  });
});
