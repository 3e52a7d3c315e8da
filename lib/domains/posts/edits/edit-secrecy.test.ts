import { expect, test } from "vitest";
import { twoFriends } from "@/tests/support/two-friends";
import { asWritten } from "../post";
import { publicDay as setup } from "./edits.fixture";

test("what is changed of a public post waits beside it: nobody reads it, wherever posts are read", async () => {
  const { posts, likes, readerContext, author, stranger, id, published, own, read, save, heard } = await setup();
  await likes.like(stranger.id, id);
  heard.length = 0;
  const saved = await save({
    title: "비밀 산",
    body: "아직 아무도 몰라",
    tags: ["몰래"],
    mood: "happy",
    day: "2026-01-02",
  });
  expect(saved).toMatchObject({
    ...published,
    likeCount: 1,
    pending: { title: "비밀 산", tags: ["몰래"], mood: "happy" },
  });
  expect(asWritten(await own())).toMatchObject({
    body: "아직 아무도 몰라",
    day: "2026-01-02",
    version: published.version + 1,
  });
  const seen = [
    await read(),
    await posts.get(id, stranger, "ko"),
    await posts.get(id, author, "ko"),
    await posts.feed({ limit: 5 }, "ko"),
    await posts.feed({ limit: 5, tag: "여행" }, "ko"),
    await posts.feed({ limit: 5, q: "바다" }, "ko"),
    await likes.likedBy(stranger.id, { limit: 5 }, "ko"),
    await readerContext(stranger, [id]),
  ];
  const told = JSON.stringify(seen);
  for (const secret of ["비밀", "아직", "몰래", "2026-01-02", 'pending":{', "happy"])
    expect(told).not.toContain(secret);
  expect(told).toContain("바다에 갔다");
  for (const query of [{ q: "아직" }, { tag: "몰래" }])
    expect((await posts.feed({ limit: 5, ...query }, "ko")).items, JSON.stringify(query)).toEqual([]);
  // Not even that somebody is writing.
  expect(await read()).toEqual({ ...(await posts.get(id, stranger, "ko")) });
  expect((await read()).version).toBe(published.version);
  expect(heard.filter(({ type }) => type === "pages.stale")).toEqual([]);
});

test("a friend of a secret diary reads no half sentence, and takes none away", async () => {
  const { posts, edits, exports, write, seen, me, friend, id } = await twoFriends();
  const page = await write(me, "다 쓴 글");
  const saved = await posts.save(me.id, page.id, { version: page.version, body: "쓰다 만 글" }, "ko");
  expect(await seen(friend)).toEqual(["다 쓴 글"]);
  expect(await seen(me)).toEqual(["다 쓴 글"]);
  await expect(edits.get(friend.id, page.id, "ko")).rejects.toMatchObject({ code: "post_not_found" });
  const filesOf = async (who: typeof me) =>
    Promise.all((await exports.files(who.id, id, "ko")).map(async ({ bytes }) => (await bytes()).toString("utf8")));
  for (const file of await filesOf(friend)) expect(file).not.toContain("쓰다 만 글");
  // Its writer takes both along.
  const mine = (await filesOf(me)).join("\n");
  expect(mine).toContain("다 쓴 글");
  expect(mine).toContain("쓰다 만 글");
  await edits.goUp(me.id, page.id, { version: asWritten(saved).version }, "ko");
  expect(await seen(friend)).toEqual(["쓰다 만 글"]);
});

test("put before other readers, the post is as it is read, and what waits goes on waiting", async () => {
  const { invitations, publishing, posts, edits, author, stranger, id, save } = await setup();
  const { id: diaryId } = await invitations.invite(author.id, { name: "둘", rule: "open", memberId: stranger.id });
  await invitations.accept(stranger.id, diaryId);
  await save({ body: "쓰다 만 글" });
  const moved = await publishing.setVisibility(author.id, id, { visibility: "diary", diaryId }, "ko");
  expect(moved).toMatchObject({ body: "바다에 갔다", pending: { body: "쓰다 만 글" } });
  expect((await posts.get(id, stranger, "ko")).body).toBe("바다에 갔다");
  const version = asWritten(moved).version;
  expect(version).toBeGreaterThan(moved.version);
  const saved = await posts.save(author.id, id, { version, body: "다 쓴 글" }, "ko");
  await edits.goUp(author.id, id, { version: asWritten(saved).version }, "ko");
  expect((await posts.get(id, stranger, "ko")).body).toBe("다 쓴 글");
});

test("what an admin hid is edited on, and stays hidden", async () => {
  const { prisma, id, save, goUp, own, posts, stranger } = await setup();
  await prisma.post.update({ where: { id }, data: { hiddenAt: new Date() } });
  await save({ body: "고친 글" });
  expect(await own()).toMatchObject({ isHidden: true, body: "바다에 갔다", pending: { body: "고친 글" } });
  expect(await goUp()).toMatchObject({ isHidden: true, body: "고친 글", pending: null });
  await expect(posts.get(id, stranger, "ko")).rejects.toMatchObject({ code: "post_not_found" });
});

test("nobody else gets, publishes or throws away what waits, and is told that there is no such post", async () => {
  const { edits, stranger, id, save, own } = await setup();
  const { pending } = await save({ body: "몰래" });
  const version = pending?.version ?? 0;
  const missing = { code: "post_not_found" };
  await expect(edits.get(stranger.id, id, "ko")).rejects.toMatchObject(missing);
  await expect(edits.goUp(stranger.id, id, { version }, "ko")).rejects.toMatchObject(missing);
  await expect(edits.discard(stranger.id, id, version, "ko")).rejects.toMatchObject(missing);
  expect(await edits.waitingAmong(stranger.id, [id])).toEqual([]);
  expect((await own()).pending).toEqual(pending);
});
