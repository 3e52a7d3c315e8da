import { afterAll, describe, expect, test } from "vitest";
import { DATABASES, stopDatabases } from "@/tests/support/databases";
import { newsSite } from "@/tests/support/news";

afterAll(stopDatabases);

describe.each(DATABASES)("news on %s", (kind) => {
  const setup = () => newsSite(kind);

  test("a comment is told to the post's author, an answer to who is answered, and to who is both as an answer", async () => {
    const { author, reader, other, write, say, told, heard } = await setup();
    const id = await write();
    const one = await say(reader, id, "예뻐요");
    expect(await told(author)).toEqual([["comment", "하늘", "예뻐요"]]);
    expect(heard.filter(({ type }) => type === "news")).toEqual([{ type: "news", memberId: author.id }]);
    await say(other, id, "맞아요", one.id);
    expect(await told(author)).toEqual([
      ["comment", "보리", "맞아요"],
      ["comment", "하늘", "예뻐요"],
    ]);
    expect(await told(reader)).toEqual([["reply", "보리", "맞아요"]]);
    const mine = await say(author, id, "고마워요");
    await say(reader, id, "또 올게요", mine.id);
    expect((await told(author))[0]).toEqual(["reply", "하늘", "또 올게요"]);
    expect(await told(author)).toHaveLength(3);
    expect(await told(other)).toEqual([]);
  });

  test("an answer that is taken back is less to read for who was answered, and they hear of it at once", async () => {
    const { comments, author, reader, other, write, say, told, heard } = await setup();
    const id = await write();
    const one = await say(reader, id, "예뻐요");
    const answer = await say(other, id, "맞아요", one.id);
    heard.length = 0;
    await comments.remove(other.id, answer.id);
    const hearers = heard.flatMap((event) => (event.type === "news" ? [event.memberId] : []));
    expect(hearers.sort()).toEqual([author.id, reader.id].sort());
    expect(await told(reader)).toEqual([]);
    // Of one that answers nobody only the author.
    heard.length = 0;
    await comments.remove(reader.id, one.id);
    expect(heard.filter(({ type }) => type === "news")).toEqual([{ type: "news", memberId: author.id }]);
  });

  test("nobody hears of what they did themselves", async () => {
    const { likes, author, reader, write, say, told } = await setup();
    const id = await write();
    const mine = await say(author, id, "혼잣말");
    await say(author, id, "또", mine.id);
    const theirs = await say(reader, id, "말");
    await say(reader, id, "덧붙여요", theirs.id);
    await likes.like(author.id, id);
    expect(await told(author)).toEqual([
      ["comment", "하늘", "덧붙여요"],
      ["comment", "하늘", "말"],
    ]);
    expect(await told(reader)).toEqual([]);
  });

  test("likes of a post are one line until it is read, and name those who like it now", async () => {
    const { likes, member, author, reader, other, write, news, readAll } = await setup();
    const [id, second] = [await write(), await write()];
    await likes.like(reader.id, id);
    await likes.like(reader.id, id);
    await likes.like(other.id, id);
    await likes.like(author.id, id);
    const third = await member("두나");
    await likes.like(third.id, id);
    await likes.like(third.id, second);
    expect(await news(author)).toMatchObject([
      { kind: "like", post: { id: second }, count: 1, actors: [{ name: "두나" }] },
      { kind: "like", post: { id }, count: 3, actors: [{ name: "두나" }, { name: "보리" }], isRead: false },
    ]);
    await likes.unlike(third.id, id);
    await likes.unlike(third.id, second);
    expect(await news(author)).toMatchObject([
      { post: { id }, count: 2, actors: [{ name: "보리" }, { name: "하늘" }] },
    ]);
    expect(await readAll(author)).toBe(0);
    await likes.like(third.id, id);
    expect(await news(author)).toMatchObject([
      { count: 1, actors: [{ name: "두나" }], isRead: false },
      { count: 2, isRead: true },
    ]);
    for (const who of [reader, other, third]) await likes.unlike(who.id, id);
    expect(await news(author)).toEqual([]);
  });

  test("nothing is told of what one may no longer see, and it is told again when one may", async () => {
    const { publishing, comments, author, reader, other, write, say, told } = await setup();
    const id = await write();
    const one = await say(reader, id, "예뻐요");
    const answer = await say(other, id, "맞아요", one.id);
    const show = (visibility: "public" | "private") => publishing.setVisibility(author.id, id, { visibility }, "ko");
    await show("private");
    expect(await told(reader)).toEqual([]);
    expect(await told(author)).toHaveLength(2);
    await show("public");
    expect(await told(reader)).toHaveLength(1);
    await comments.remove(other.id, answer.id);
    expect(await told(reader)).toEqual([]);
    expect(await told(author)).toHaveLength(1);
  });

  test("whatever row stands for them, nobody hears of a post that they may not see", async () => {
    const { prisma, likes, publishing, author, reader, write, told } = await setup();
    const id = await write();
    await likes.like(author.id, id);
    const row = { memberId: reader.id, kind: "like", postId: id, since: new Date(0) } as const;
    await prisma.notification.create({ data: row });
    await prisma.$executeRaw`UPDATE "Notification" SET at = now()`;
    expect(await told(reader)).toEqual([["like", "지우", null]]);
    await publishing.setVisibility(author.id, id, { visibility: "private" }, "ko");
    expect(await told(reader)).toEqual([]);
  });

  test("two who are kept apart hear nothing of each other, of what was before and of what comes", async () => {
    const { prisma, blocks, likes, author, reader, other, write, say, told, news } = await setup();
    const id = await write();
    const one = await say(reader, id, "예뻐요");
    await say(other, id, "맞아요", one.id);
    for (const who of [reader, other]) await likes.like(who.id, id);
    await blocks.block(author.id, reader.id);
    await blocks.block(other.id, reader.id);
    expect(await told(author)).toEqual([
      ["like", "보리", null],
      ["comment", "보리", "맞아요"],
    ]);
    expect((await news(author))[0]?.count).toBe(1);
    expect(await told(reader)).toEqual([]);
    await likes.unlike(reader.id, id);
    await likes.like(reader.id, id);
    expect((await news(author))[0]?.count).toBe(1);
    const alone = await write();
    await likes.like(reader.id, alone);
    expect(await told(author)).toHaveLength(2);
    expect(await prisma.notification.count({ where: { postId: alone } })).toBe(0);
  });

  test("what is switched off is neither told nor written; an answer to who hears of comments alone is one", async () => {
    const { likes, prisma, author, reader, write, say, told, switchOff } = await setup();
    const id = await write();
    const mine = await say(author, id, "혼잣말");
    await likes.like(reader.id, id);
    await say(reader, id, "예뻐요");
    expect(await switchOff(author, "like", "reply")).toMatchObject({ untold: ["reply", "like"] });
    expect(await told(author)).toEqual([["comment", "하늘", "예뻐요"]]);
    await say(reader, id, "답이에요", mine.id);
    expect((await told(author))[0]).toEqual(["comment", "하늘", "답이에요"]);
    const before = await prisma.notification.count();
    await switchOff(author, "like", "comment", "reply", "picture");
    await say(reader, id, "또", mine.id);
    await likes.like(reader.id, await write());
    expect(await told(author)).toEqual([]);
    expect(await prisma.notification.count()).toBe(before);
    await switchOff(author);
    expect(await told(author)).toHaveLength(3);
  });

  test("they come newest first, page by page, and are read line by line, up to one, or all", async () => {
    const { notifications, author, reader, write, say, news, readAll } = await setup();
    const id = await write();
    for (let n = 1; n <= 5; n++) await say(reader, id, String(n));
    const seen: (string | undefined)[] = [];
    let cursor: string | undefined;
    do {
      const page = await notifications.list(author.id, { limit: 2, ...(cursor && { cursor }) });
      seen.push(...page.items.map(({ comment }) => comment?.body));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen).toEqual(["5", "4", "3", "2", "1"]);
    const [, second, third] = await news(author);
    const read = async () => (await news(author)).map(({ isRead }) => Number(isRead)).join("");
    expect(await notifications.read(reader.id, { ids: [second?.id ?? ""] })).toBe(0);
    expect(await read()).toBe("00000");
    expect(await notifications.read(author.id, { ids: [second?.id ?? ""] })).toBe(4);
    expect(await read()).toBe("01000");
    await notifications.read(author.id, { upTo: third?.at });
    expect(await read()).toBe("01111");
    expect(await readAll(author)).toBe(0);
    await expect(notifications.list(author.id, { limit: 2, cursor: "e30" })).rejects.toMatchObject({
      code: "invalid_input",
    });
  });
});
