import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { twoFriends } from "@/tests/support/two-friends";
import { foldAll } from "./fold";

const TODAY = new Date().toISOString().slice(0, 10);
const RANGE = { from: "2026-01-01", to: TODAY, tz: "Asia/Seoul" };
const NEXT_WEEK = () => new Date(Date.now() + 7 * 86_400_000);

test("what two friends do in a secret diary changes not one number, before and after it is folded", async () => {
  const { visits, prisma, write, comments, me, friend, posts, id } = await twoFriends();
  const seen = await posts.create(me, { body: "모두의 하루" }, "ko");
  const told = async () => JSON.stringify(await visits.dashboard(RANGE));
  const before = await told();
  const page = await write(me, "둘만의 바다");
  await comments.write(friend.id, page.id, { body: "우리만의 말" });
  const meant = await posts.create(me, { body: "둘의 책에 들어갈 글", diaryId: id }, "ko");
  const drawn = { ownerId: me.id, text: "", style: "crayon", seed: 1, drawMs: 900, finishedAt: new Date() };
  for (const postId of [page.id, meant.id]) {
    await prisma.picture.create({ data: { ...drawn, postId, status: "done" } });
    await prisma.picture.create({ data: { ...drawn, postId, status: "failed", error: "painting_refused" } });
  }
  expect(await told()).toBe(before);
  await foldAll({ prisma, rawVisitDays: 30, now: NEXT_WEEK });
  expect(await told()).toBe(before);
  expect(seen.id).not.toBe(page.id);
});

test("a picture counts where it ends, and no later answer tells what became of its draft", async () => {
  const { visits, prisma, me, id: diaryId, posts, publishing } = await twoFriends();
  const told = async () => {
    const { sums, painters } = await visits.dashboard({ ...RANGE, to: "2030-01-01" });
    return [sums.pictures.range, painters.map(({ done, failed }) => [done, failed])];
  };
  const drawn = { ownerId: me.id, text: "", style: "crayon", seed: 1 };
  const ended = { status: "done", drawMs: 900, finishedAt: new Date() } as const;
  const drafts = [];
  for (const body of ["바다", "산", "들"]) drafts.push(await posts.create(me, { body }, "ko"));
  for (const [at, { id: postId }] of drafts.entries()) {
    const { id } = await prisma.picture.create({ data: { ...drawn, postId, status: "drawing" } });
    await prisma.picture.update({ where: { id }, data: at === 2 ? { ...ended, status: "failed" } : ended });
  }
  const counted = [2, [[2, 1]]];
  expect(await told()).toEqual(counted);
  const [one, two, three] = drafts.map(({ id }) => id);
  await publishing.setVisibility(me.id, one ?? "", { visibility: "diary", diaryId }, "ko");
  await publishing.setVisibility(me.id, two ?? "", { visibility: "public" }, "ko");
  expect(await told()).toEqual(counted);
  await foldAll({ prisma, rawVisitDays: 30, now: NEXT_WEEK });
  await prisma.post.delete({ where: { id: three ?? "" } });
  expect(await told()).toEqual(counted);
  // Whose they were is nowhere.
  const kept = JSON.stringify([await prisma.pictureEnd.findMany(), await prisma.pictureRollup.findMany()]);
  for (const id of [me.id, ...drafts.map((draft) => draft.id)]) expect(kept).not.toContain(id);
});

test("a day counts once, when it first comes out, however often it is published anew", async () => {
  const { visits, prisma, me, id: diaryId, posts, publishing } = await twoFriends();
  const told = async () => (await visits.dashboard({ ...RANGE, to: "2030-01-01" })).sums.posts.range;
  const { id } = await posts.create(me, { body: "바다" }, "ko");
  const to = (visibility: "draft" | "private" | "public") => publishing.setVisibility(me.id, id, { visibility }, "ko");
  await to("private");
  // Ten days ago, and folded since.
  const then = new Date(Date.now() - 10 * 86_400_000);
  await prisma.post.update({ where: { id }, data: { publishedAt: then, firstPublishedAt: then } });
  await prisma.member.updateMany({ data: { createdAt: new Date(then.getTime() - 86_400_000) } });
  expect(await told()).toBe(1);
  expect(await foldAll({ prisma, rawVisitDays: 30 })).toBeGreaterThan(9);
  for (const visibility of ["public", "draft", "public", "private", "public"] as const) await to(visibility);
  expect(await told()).toBe(1);
  // Out of a diary it counts on the day on which it comes out, not on the one on which it was put in.
  const page = await posts.create(me, { body: "둘만의 산", diaryId }, "ko");
  await publishing.setVisibility(me.id, page.id, { visibility: "diary", diaryId }, "ko");
  const put = new Date("2026-03-01T10:00:00Z");
  await prisma.post.update({ where: { id: page.id }, data: { publishedAt: put } });
  await publishing.setVisibility(me.id, page.id, { visibility: "private" }, "ko");
  const { firstPublishedAt, publishedAt } = await prisma.post.findUniqueOrThrow({ where: { id: page.id } });
  expect([publishedAt, (firstPublishedAt ?? put) > put]).toEqual([put, true]);
});

test("a day that everyone could see leaves the list of pages when it goes into a diary", async () => {
  const { visits, prisma, me, id: diaryId, posts, publishing } = await twoFriends();
  const post = await posts.create(me, { body: "바다" }, "ko");
  await publishing.setVisibility(me.id, post.id, { visibility: "public" }, "ko");
  const sight = { memberId: null, address: "a", device: "d", agent: "phone", host: "" } as const;
  await visits.seen({ ...sight, path: `/posts/${post.id}` });
  await visits.flush();
  const pages = async () => (await visits.dashboard({ ...RANGE, to: "2030-01-01" })).topPages;
  expect(await pages()).toEqual([{ path: `/posts/${post.id}`, visits: 1 }]);
  await foldAll({ prisma, rawVisitDays: 30, now: NEXT_WEEK });
  expect(await pages()).toEqual([{ path: `/posts/${post.id}`, visits: 1 }]);
  await publishing.setVisibility(me.id, post.id, { visibility: "diary", diaryId }, "ko");
  expect(await pages()).toEqual([]);
  expect([await prisma.visitPage.count(), await prisma.pageRollup.count()]).toEqual([0, 0]);
});

test("a day that is hidden, or whose author is suspended, is in no list of pages until it can be seen again", async () => {
  const { visits, prisma, me, posts, publishing } = await twoFriends();
  const { id } = await posts.create(me, { body: "바다" }, "ko");
  await publishing.setVisibility(me.id, id, { visibility: "public" }, "ko");
  const sight = { memberId: null, address: "a", device: "d", agent: "phone", host: "" } as const;
  await visits.seen({ ...sight, path: `/posts/${id}` });
  await visits.flush();
  const pages = async () => (await visits.dashboard({ ...RANGE, to: "2030-01-01" })).topPages;
  const told = [{ path: `/posts/${id}`, visits: 1 }];
  for (const fold of [async () => 0, () => foldAll({ prisma, rawVisitDays: 30, now: NEXT_WEEK })]) {
    await fold();
    expect(await pages()).toEqual(told);
    await prisma.post.update({ where: { id }, data: { hiddenAt: new Date() } });
    expect(await pages()).toEqual([]);
    await prisma.post.update({ where: { id }, data: { hiddenAt: null } });
    await prisma.member.update({ where: { id: me.id }, data: { suspendedAt: new Date() } });
    expect(await pages()).toEqual([]);
    await prisma.member.update({ where: { id: me.id }, data: { suspendedAt: null } });
    expect(await pages()).toEqual(told);
  }
});

test("no id is kept of a page that not everyone may see, nor of one that is gone", async () => {
  const { visits, prisma, write, me, friend, posts, publishing, member } = await twoFriends();
  const secret = await write(me, "둘만의 바다");
  const [draft, open, left] = [
    await posts.create(me, { body: "아직" }, "ko"),
    await posts.create(friend, { body: "모두의 하루" }, "ko"),
    await posts.create(me, { body: "곧 나만의 하루" }, "ko"),
  ];
  for (const [who, { id }] of [
    [friend, open],
    [me, left],
  ] as const)
    await publishing.setVisibility(who.id, id, { visibility: "public" }, "ko");
  const goes = await member("떠날 이");
  const sight = { memberId: null, address: "a", device: "d", agent: "phone", host: "" } as const;
  const hidden = [`/posts/${secret.id}`, `/posts/${draft.id}`, `/posts/${randomUUID()}`, `/members/${randomUUID()}`];
  const told = ["/", "/members/[id]/older/[cursor]", `/members/${goes.id}`, `/posts/${open.id}`, `/posts/${left.id}`];
  for (const path of [...hidden, ...told]) await visits.seen({ ...sight, path });
  await visits.flush();
  const kept = async () => {
    const [raw, folded] = [await prisma.visitPage.findMany(), await prisma.pageRollup.findMany()];
    return [...new Set([...raw, ...folded].map(({ path }) => path))].sort();
  };
  expect(await kept()).toEqual(told.toSorted());
  await publishing.setVisibility(me.id, left.id, { visibility: "private" }, "ko");
  await prisma.member.delete({ where: { id: goes.id } });
  expect(await kept()).toEqual(["/", "/members/[id]/older/[cursor]", `/posts/${open.id}`]);
  await foldAll({ prisma, rawVisitDays: 30, now: NEXT_WEEK });
  expect(await prisma.pageRollup.count()).toBe(3);
  await prisma.member.delete({ where: { id: friend.id } });
  expect(await kept()).toEqual(["/", "/members/[id]/older/[cursor]"]);
});
