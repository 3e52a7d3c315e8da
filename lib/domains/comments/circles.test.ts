import { expect, test } from "vitest";
import { ALL, twoFriends } from "@/tests/support/two-friends";

async function setup() {
  const site = await twoFriends();
  const { comments, publishing, posts, invitations, member, me, id } = site;
  const [stranger, other] = [await member("낯선이"), await member("둘째")];
  const { id: second } = await invitations.invite(me.id, { name: "둘째와", rule: "open", memberId: other.id });
  await invitations.accept(other.id, second);
  const CIRCLES = {
    public: { visibility: "public" },
    private: { visibility: "private" },
    draft: { visibility: "draft" },
    first: { visibility: "diary", diaryId: id },
    second: { visibility: "diary", diaryId: second },
  } as const;
  const move = (postId: string, to: keyof typeof CIRCLES) => publishing.setVisibility(me.id, postId, CIRCLES[to], "ko");
  const write = async (circle: keyof typeof CIRCLES) => {
    const { id: postId } = await posts.create(me, { body: "바다" }, "ko");
    await move(postId, circle);
    return postId;
  };
  const say = async (who: typeof me, postId: string, body: string, replyToId?: string) =>
    (await comments.write(who.id, postId, { body, replyToId })).id;
  const bodies = async (postId: string, who: typeof me | null) =>
    (await comments.of(postId, who?.id ?? null, ALL)).items.map(({ body }) => body);
  const count = async (postId: string) => (await posts.get(postId, me, "ko")).commentCount;
  return { ...site, stranger, other, second, move, write, say, bodies, count };
}

test("what a friend said in a secret diary is not read outside of it, by its author neither, and is there again in it", async () => {
  const { me, friend, stranger, move, write, say, bodies, count } = await setup();
  const post = await write("first");
  await say(friend, post, "비밀이야");
  await say(me, post, "쉿");
  for (const away of ["public", "private", "draft"] as const) {
    expect((await move(post, away)).commentCount).toBe(0);
    expect(await bodies(post, me)).toEqual([]);
  }
  await move(post, "public");
  await say(stranger, post, "모두의 말");
  for (const who of [null, me, friend, stranger]) expect(await bodies(post, who)).toEqual(["모두의 말"]);
  expect(await count(post)).toBe(1);
  await move(post, "first");
  for (const who of [me, friend]) expect(await bodies(post, who)).toEqual(["비밀이야", "쉿"]);
  expect(await count(post)).toBe(2);
});

test("what strangers said under a public post is not read in a secret diary; its author reads it where nobody else does", async () => {
  const { me, friend, stranger, move, write, say, bodies, count } = await setup();
  const post = await write("public");
  await say(stranger, post, "모두의 말");
  await move(post, "first");
  for (const who of [me, friend]) expect(await bodies(post, who)).toEqual([]);
  expect(await count(post)).toBe(0);
  for (const back of ["private", "draft", "public"] as const) {
    await move(post, back);
    expect(await bodies(post, me)).toEqual(["모두의 말"]);
    expect(await count(post)).toBe(1);
  }
});

test("one friend does not read what the other said in their own diary, nor whom somebody answers there", async () => {
  const { comments, exports, me, friend, other, second, move, write, say, bodies } = await setup();
  const post = await write("first");
  const said = await say(friend, post, "너와 나만");
  await move(post, "second");
  for (const who of [me, other]) expect(await bodies(post, who)).toEqual([]);
  await expect(say(other, post, "?", said)).rejects.toMatchObject({ code: "comment_not_found" });
  await say(other, post, "둘째의 말");
  const files = await exports.files(other.id, second, "ko");
  const words = (await Promise.all(files.map(async ({ bytes }) => (await bytes()).toString()))).join();
  expect(words).toContain("둘째의 말");
  expect(words).not.toContain("너와 나만");
  await move(post, "first");
  for (const who of [me, friend]) expect(await bodies(post, who)).toEqual(["너와 나만"]);
  expect((await comments.of(post, me.id, ALL)).items[0]?.replyTo).toBeNull();
});

test("what was said in another circle is not changed, reported, told of, or removed by who did not say it", async () => {
  const { comments, reports, notifications, prisma, me, friend, stranger, move, write, say } = await setup();
  const post = await write("first");
  const secret = await say(friend, post, "비밀이야");
  await move(post, "public");
  const open = await say(stranger, post, "모두의 말");
  const gone = { code: "comment_not_found" };
  await expect(comments.edit(friend.id, secret, { body: "!" })).rejects.toMatchObject(gone);
  await expect(comments.remove(me.id, secret)).rejects.toMatchObject(gone);
  for (const who of [me, stranger]) {
    await expect(reports.comment(who.id, secret, { reason: "other", note: "" })).rejects.toMatchObject(gone);
  }
  const told = async () =>
    (await notifications.list(me.id, ALL)).items
      .filter(({ kind }) => kind === "comment")
      .flatMap(({ actors }) => actors.map((one) => one.id));
  expect(await told()).toEqual([stranger.id]);
  await move(post, "first");
  await expect(comments.edit(stranger.id, open, { body: "!" })).rejects.toMatchObject(gone);
  await expect(comments.remove(me.id, open)).rejects.toMatchObject(gone);
  expect(await told()).toEqual([friend.id]);
  await comments.remove(friend.id, secret);
  expect(await prisma.comment.count()).toBe(1);
});

test("an erased diary takes along what was said in it, wherever its entries stand by now, and no count changes", async () => {
  const { farewells, prisma, me, friend, stranger, id, move, write, say, bodies, count } = await setup();
  const post = await write("first");
  await say(friend, post, "비밀이야");
  await move(post, "public");
  await say(stranger, post, "모두의 말");
  await farewells.leave(me.id, id, "erase");
  await farewells.leave(friend.id, id, "erase");
  expect(await bodies(post, null)).toEqual(["모두의 말"]);
  expect(await count(post)).toBe(1);
  expect(await prisma.comment.count()).toBe(1);
});

test("who is erased takes along what they said in every circle, and the count follows what is left here", async () => {
  const { prisma, me, friend, stranger, move, write, say, bodies, count } = await setup();
  const post = await write("first");
  await say(friend, post, "비밀이야");
  await say(me, post, "쉿");
  await move(post, "public");
  await say(friend, post, "나도");
  await say(stranger, post, "모두의 말");
  await prisma.member.delete({ where: { id: friend.id } });
  expect(await bodies(post, null)).toEqual(["모두의 말"]);
  expect(await count(post)).toBe(1);
});

test("one's own word is taken back wherever its post stands by now, and nobody notices; others' words are out of reach there", async () => {
  const { comments, prisma, heard, me, friend, stranger, move, write, say, bodies, count } = await setup();
  const post = await write("first");
  const [theirs, mine] = [await say(friend, post, "비밀이야"), await say(me, post, "쉿")];
  await move(post, "public");
  await say(stranger, post, "모두의 말");
  heard.length = 0;
  for (const [who, id] of [
    [me, theirs],
    [friend, mine],
    [stranger, theirs],
  ] as const)
    await expect(comments.remove(who.id, id)).rejects.toMatchObject({ code: "comment_not_found" });
  await comments.remove(friend.id, theirs);
  expect(heard).toEqual([]);
  expect([await count(post), await bodies(post, null)]).toEqual([1, ["모두의 말"]]);
  await move(post, "first");
  expect([await count(post), await bodies(post, friend)]).toEqual([1, ["쉿"]]);
  expect(await prisma.comment.count({ where: { id: theirs } })).toBe(0);
});
