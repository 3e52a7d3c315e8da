import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { newImageKey } from "@/lib/domains/pictures/bytes/finish";
import { testSite } from "@/tests/support/site";

/** Somebody's private diary with a cover, a picture that waits and a draft; a stranger with a diary of their own. */
async function setup() {
  const site = await testSite();
  const [owner, stranger] = [await site.member("지우"), await site.member("하늘")];
  const { id } = await site.posts.create(owner, { body: "아무도 모르게 바다에 갔다" }, "ko");
  const draft = await site.posts.openDraft(owner, "ko");
  const { id: theirs } = await site.posts.create(stranger, { body: "남의 글" }, "ko");
  const key = newImageKey();
  const drawn = { ownerId: owner.id, postId: id, key, text: "", style: "crayon", seed: 1, status: "done" as const };
  const { id: coverId } = await site.prisma.picture.create({ data: drawn });
  await site.publishing.setCover(owner.id, id, coverId, "ko");
  const { id: waitingId } = await site.pictures.draw(owner.id, id, { style: "crayon" }, "ko");
  // What was said while it was public.
  await site.publishing.setVisibility(owner.id, id, { visibility: "public" }, "ko");
  const [friend] = [await site.member("보리")];
  const { id: commentId } = await site.comments.write(friend.id, id, { body: "우리만의 말" });
  const { version } = await site.publishing.setVisibility(owner.id, id, { visibility: "private" }, "ko");
  // What is shared with the friend, and what waits for somebody else.
  const asks = async () =>
    (await site.invitations.invite(owner.id, { name: "둘만의", rule: "open", memberId: friend.id })).id;
  const [diaryId, waitsId] = [await asks(), await asks()];
  await site.invitations.accept(friend.id, diaryId);
  const { id: sharedId } = await site.posts.create(owner, { body: "둘만 아는 바다" }, "ko");
  await site.publishing.setVisibility(owner.id, sharedId, { visibility: "diary", diaryId }, "ko");
  const rows = () =>
    Promise.all([
      site.prisma.diary.findMany({ include: { members: true, invitation: true, days: true }, orderBy: { id: "asc" } }),
      site.prisma.post.findMany({ where: { authorId: owner.id }, orderBy: { id: "asc" } }),
      site.prisma.picture.findMany({ where: { ownerId: owner.id }, orderBy: { id: "asc" } }),
      site.prisma.like.count(),
      site.prisma.comment.findMany({ orderBy: { id: "asc" } }),
      site.prisma.report.count(),
      site.prisma.notification.count(),
    ]);
  const diaries = { diaryId, waitsId, sharedId };
  return {
    ...site,
    ...diaries,
    owner,
    stranger,
    id,
    version,
    draftId: draft.id,
    theirs,
    coverId,
    waitingId,
    commentId,
    key,
    rows,
    ofDiaries: site.diaries,
  };
}
type Setup = Awaited<ReturnType<typeof setup>>;

const post = { code: "post_not_found" };
const picture = { code: "picture_not_found" };
const comment = { code: "comment_not_found" };
const diary = { code: "diary_not_found" };

/** All that a stranger may try, and what is answered: as if there were nothing. */
const TRIES: Record<string, [(site: Setup) => Promise<unknown>, { code: string }]> = {
  "reading a post": [({ posts, stranger, id }) => posts.get(id, stranger, "ko"), post],
  "saving it": [({ posts, stranger, id, version }) => posts.save(stranger.id, id, { version, body: "!" }, "ko"), post],
  "saving an old version": [({ posts, stranger, id }) => posts.save(stranger.id, id, { version: 1 }, "ko"), post],
  "publishing it": [
    ({ publishing, stranger, id }) => publishing.setVisibility(stranger.id, id, { visibility: "public" }, "ko"),
    post,
  ],
  "removing it": [({ posts, stranger, id }) => posts.remove(stranger.id, id), post],
  "taking its cover": [({ publishing, stranger, id }) => publishing.setCover(stranger.id, id, null, "ko"), post],
  "choosing its cover": [
    ({ publishing, stranger, id, coverId }) => publishing.setCover(stranger.id, id, coverId, "ko"),
    picture,
  ],
  "covering with another's picture": [
    ({ publishing, stranger, theirs, coverId }) => publishing.setCover(stranger.id, theirs, coverId, "ko"),
    picture,
  ],
  "drawing it": [({ pictures, stranger, id }) => pictures.draw(stranger.id, id, { style: "crayon" }, "ko"), post],
  "asking what was understood": [({ readings, stranger, id }) => readings.of(stranger.id, id, {}), post],
  "asking for its prompt": [({ readings, stranger, id }) => readings.prompt(stranger, id, { style: "crayon" }), post],
  "liking it": [({ likes, stranger, id }) => likes.like(stranger.id, id), post],
  "taking a like": [({ likes, stranger, id }) => likes.unlike(stranger.id, id), post],
  "reading its comments": [({ comments, stranger, id }) => comments.of(id, stranger.id, { limit: 50 }), post],
  "reading its comments as a guest": [({ comments, id }) => comments.of(id, null, { limit: 50 }), post],
  "commenting on it": [({ comments, stranger, id }) => comments.write(stranger.id, id, { body: "!" }), post],
  "answering a comment of it": [
    ({ comments, stranger, theirs, commentId }) =>
      comments.write(stranger.id, theirs, { body: "!", replyToId: commentId }),
    comment,
  ],
  "changing a comment of it": [
    ({ comments, stranger, commentId }) => comments.edit(stranger.id, commentId, { body: "!" }),
    comment,
  ],
  "removing a comment of it": [({ comments, stranger, commentId }) => comments.remove(stranger.id, commentId), comment],
  "closing its comments": [({ comments, stranger, id }) => comments.setClosed(stranger.id, id, true), post],
  "reporting it": [({ reports, stranger, id }) => reports.post(stranger.id, id, { reason: "spam", note: "" }), post],
  "reporting a comment of it": [
    ({ reports, stranger, commentId }) => reports.comment(stranger.id, commentId, { reason: "spam", note: "" }),
    comment,
  ],
  "reading a diary": [({ ofDiaries, stranger, diaryId }) => ofDiaries.get(stranger.id, diaryId), diary],
  "naming it": [({ ofDiaries, stranger, diaryId }) => ofDiaries.rename(stranger.id, diaryId, { name: "!" }), diary],
  "looking at its days": [({ ofDiaries, stranger, diaryId }) => ofDiaries.calendar(stranger.id, diaryId, {}), diary],
  "reading its entries": [
    ({ posts, stranger, diaryId }) => posts.inDiary(stranger.id, diaryId, { limit: 50 }, "ko"),
    diary,
  ],
  "reading one of them": [({ posts, stranger, sharedId }) => posts.get(sharedId, stranger, "ko"), post],
  "reading one of them as a guest": [({ posts, sharedId }) => posts.get(sharedId, null, "ko"), post],
  "marking it as read": [({ ofDiaries, stranger, diaryId }) => ofDiaries.read(stranger.id, diaryId), diary],
  "wanting another rule": [
    ({ ofDiaries, stranger, diaryId }) => ofDiaries.wishRule(stranger.id, diaryId, "together"),
    diary,
  ],
  "keeping its rule": [({ ofDiaries, stranger, diaryId }) => ofDiaries.dropRule(stranger.id, diaryId), diary],
  "writing for it": [({ posts, stranger, diaryId }) => posts.create(stranger, { body: "!", diaryId }, "ko"), diary],
  "opening a draft for it": [
    ({ posts, stranger, diaryId }) => posts.openDraft(stranger, "ko", "2026-11-01", diaryId),
    diary,
  ],
  "putting something in": [
    ({ publishing, stranger, theirs, diaryId }) =>
      publishing.setVisibility(stranger.id, theirs, { visibility: "diary", diaryId }, "ko"),
    diary,
  ],
  "leaving it": [({ farewells, stranger, diaryId }) => farewells.leave(stranger.id, diaryId, "erase"), diary],
  "erasing it": [({ farewells, stranger, diaryId }) => farewells.eraseMine(stranger.id, diaryId), diary],
  "taking it away": [({ exports, stranger, diaryId }) => exports.files(stranger.id, diaryId, "ko"), diary],
  "accepting for another": [({ invitations, stranger, waitsId }) => invitations.accept(stranger.id, waitsId), diary],
  "declining for another": [({ invitations, stranger, waitsId }) => invitations.decline(stranger.id, waitsId), diary],
  "withdrawing for another": [
    ({ invitations, stranger, waitsId }) => invitations.withdraw(stranger.id, waitsId),
    diary,
  ],
  "forgetting for another": [({ invitations, stranger, waitsId }) => invitations.forget(stranger.id, waitsId), diary],
  "reading a picture": [({ pictures, stranger, coverId }) => pictures.get(stranger.id, coverId, "ko"), picture],
  "handing it to another painter": [
    ({ pictures, stranger, waitingId }) => pictures.handTo(stranger.id, waitingId, "crayon", "ko"),
    picture,
  ],
  "canceling it": [
    ({ pictures, stranger, waitingId }) => pictures.cancelOrRemove(stranger.id, waitingId, "ko"),
    picture,
  ],
  "removing a picture": [
    ({ pictures, stranger, coverId }) => pictures.cancelOrRemove(stranger.id, coverId, "ko"),
    picture,
  ],
};

test("whatever a stranger tries with somebody else's diary finds nothing and changes nothing", async () => {
  const site = await setup();
  // What handing it on would take away.
  await site.prisma.picture.update({ where: { id: site.waitingId }, data: { attempts: 1 } });
  const before = await site.rows();
  for (const [name, [attempt, code]] of Object.entries(TRIES)) {
    await expect(attempt(site), name).rejects.toMatchObject(code);
    expect(await site.rows(), name).toEqual(before);
  }
});

test("no list of a stranger's, no count and no address shows anything of it", async () => {
  const { posts, likes, pictures, images, owner, stranger, id, draftId, theirs, key } = await setup();
  await likes.like(owner.id, id);
  const all = { limit: 50 };
  expect((await posts.mine(stranger.id, { ...all, state: "all" }, "ko")).items.map((mine) => mine.id)).toEqual([
    theirs,
  ]);
  expect((await posts.feed(all, "ko")).items).toEqual([]);
  expect((await posts.feed({ ...all, sort: "top", author: owner.id }, "ko")).items).toEqual([]);
  expect((await likes.likedBy(stranger.id, all, "ko")).items).toEqual([]);
  expect(await likes.likedAmong(stranger.id, [id, draftId])).toEqual({});
  expect((await pictures.gallery(stranger.id, { ...all, postId: id }, "ko")).items).toEqual([]);
  expect(await pictures.underWay(stranger.id)).toEqual([]);
  for (const reader of [null, stranger.id]) expect(await images.find(key, 480, reader)).toBeNull();
  expect((await posts.openDraft(stranger, "ko")).id).not.toBe(draftId);
});

test("somebody else's waiting pictures take nobody's place", async () => {
  const { prisma, pictures, owner, stranger, id, theirs } = await setup();
  const waiting = { ownerId: owner.id, postId: id, text: "", style: "crayon", seed: 1 };
  await prisma.picture.createMany({ data: Array(10).fill(waiting) });
  expect(await pictures.draw(stranger.id, theirs, { style: "crayon" }, "ko")).toMatchObject({ status: "queued" });
});

test("erasing an account leaves everybody else's posts and pictures", async () => {
  const { prisma, accounts, stranger, theirs, rows } = await setup();
  const password = randomBytes(12).toString("hex");
  await prisma.member.update({ where: { id: stranger.id }, data: { passwordHash: await hashPassword(password) } });
  const before = await rows();
  await accounts.erase(stranger.id, password);
  expect(await prisma.post.count({ where: { id: theirs } })).toBe(0);
  expect(await rows()).toEqual(before);
});

test("the functions that write the feed's rows ask again who may see them", async () => {
  const { prisma, id } = await setup();
  expect(await prisma.$queryRaw`SELECT public_rows(ARRAY[${id}::uuid]) AS rows`).toEqual([{ rows: null }]);
});
