import { expect, test } from "vitest";
import { today } from "@/lib/shared/day";
import { testSite } from "@/tests/support/site";

/** A member with a page in a secret diary, with its picture, and their lock. */
async function setup() {
  const site = await testSite();
  const { prisma } = site;
  const [member, friend] = [await site.member("지우"), await site.member("보리")];
  const other = await site.member("하늘");
  const seats = [member, friend].map(({ id: memberId }, nth) => ({ memberId, seat: nth + 1 }));
  const shared = { name: "둘", rule: "open", state: "open", members: { create: seats } } as const;
  const { id: diaryId } = await prisma.diary.create({ data: shared });
  const written = await site.posts.create(member, { title: "몰래", body: "아무도 모르는 말", mood: "happy" }, "ko");
  const { id } = await site.publishing.setVisibility(member.id, written.id, { visibility: "diary", diaryId }, "ko");
  const drawn = { ownerId: member.id, postId: id, text: "", style: "crayon", seed: 1, status: "done" } as const;
  const { id: pictureId } = await prisma.picture.create({ data: drawn });
  const { version } = await site.edits.get(member.id, id, "ko");
  const lock = (diariesOpenUntil: Date | null) =>
    prisma.member.update({ where: { id: member.id }, data: { diariesOpenUntil } });
  return { ...site, member, friend, other, diaryId, id, version, pictureId, lock };
}

/** What it answers, or the code of its no. */
const heard = (work: Promise<unknown>) =>
  work.then(
    (answer) => answer,
    (error: { code?: string }) => error.code ?? error,
  );

test("while it is shut nothing of a diary is shown, changed or taken along by any of the site's deeds, and then it is", async () => {
  const { member, friend, diaryId, id, version, pictureId, lock, prisma, ...site } = await setup();
  const { posts, edits, publishing, pictures, gallery, downloads, readings, fromPicture, days, diaries, exports } =
    site;
  const me = member.id;
  const page = { limit: 10 };
  const day = today(member.timeZone, member.dayEndsAt);
  const before = await prisma.post.findUniqueOrThrow({ where: { id } });
  /** Refused by a code. */
  const refused: Record<string, () => Promise<unknown>> = {
    "post_not_found: read": () => posts.get(id, { id: me }, "ko"),
    "post_not_found: read to change": () => edits.get(me, id, "ko"),
    "post_not_found: save": () => posts.save(me, id, { version, body: "다른 말" }, "ko"),
    "post_not_found: save over another's": () => posts.save(me, id, { version: 1, body: "다른 말" }, "ko"),
    "post_not_found: put up": () => edits.goUp(me, id, { version }, "ko"),
    "post_not_found: throw away": () => edits.discard(me, id, version, "ko"),
    "post_not_found: publish": () => publishing.setVisibility(me, id, { visibility: "public" }, "ko"),
    "picture_not_found: put a cover": () => publishing.setCover(me, id, pictureId, "ko"),
    "post_not_found: take the cover off": () => publishing.setCover(me, id, null, "ko"),
    "post_not_found: remove": () => posts.remove(me, id),
    "post_not_found: draw": () => pictures.draw(me, id, { style: "crayon" }, "ko"),
    "post_not_found: what was understood": () => readings.of(me, id, {}),
    "post_not_found: the prompt": () => readings.prompt(member, id, { style: "crayon" }),
    "picture_not_found: a picture": () => pictures.get(me, pictureId, "ko"),
    "picture_not_found: remove a picture": () => pictures.cancelOrRemove(me, pictureId, "ko"),
    "picture_not_found: hand a picture on": () => pictures.handTo(me, pictureId, "crayon", "ko"),
    "picture_not_found: how it was drawn": () => gallery.settings(me, pictureId),
    "picture_not_found: a star": () => gallery.star(me, pictureId, true),
    "picture_not_found: its file": () => downloads.file(pictureId, me, "ko"),
    "picture_not_found: a diary from it": () => fromPicture.create(me, pictureId, { with: "settings" }, "ko"),
    "diary_not_found: the diary": () => diaries.get(me, diaryId),
    "diary_not_found: its name": () => diaries.rename(me, diaryId, { name: "셋" }),
    "diary_not_found: its calendar": () => diaries.calendar(me, diaryId, {}),
    "diary_not_found: its pages": () => posts.inDiary(me, diaryId, page, "ko"),
    "diary_not_found: take it along": () => exports.files(me, diaryId, "ko"),
    "diary_not_found: write for it": () => posts.openDraft(member, "ko", day, diaryId),
  };
  /** Left out: how many there are of it. */
  const leftOut: Record<string, () => Promise<number>> = {
    "my days": async () => (await posts.mine(me, { state: "all", ...page }, "ko")).items.length,
    "my days by a word": async () => (await posts.mine(me, { state: "all", q: "모르는", ...page }, "ko")).items.length,
    "the calendar": async () => (await days.calendar(member, {}, "ko")).days.length,
    "a day": async () => (await days.ofDay(member, day, "ko")).length,
    moods: async () => (await days.moods(member, {})).months.length,
    pictures: async () => (await pictures.gallery(me, page, "ko")).items.length,
    "months of pictures": async () => (await gallery.months(member, {})).length,
    archives: async () => (await downloads.files(me, [pictureId], "ko").catch(() => [])).length,
    diaries: async () => (await diaries.mine(me)).diaries.length,
  };
  await lock(new Date(Date.now() - 1));
  for (const [what, ask] of Object.entries(refused)) expect(await heard(ask()), what).toBe(what.split(":")[0]);
  for (const [what, count] of Object.entries(leftOut)) expect(await count(), what).toBe(0);
  expect(await heard(gallery.remove(me, { ids: [pictureId] }))).toEqual({ removed: [], kept: [] });
  expect((await diaries.mine(me)).isLocked).toBe(true);
  // A streak is a number, and nobody loses theirs by a lock.
  expect((await days.streak(member)).current).toBe(1);
  expect(await prisma.post.findUniqueOrThrow({ where: { id } })).toEqual(before);
  expect((await posts.get(id, { id: friend.id }, "ko")).title).toBe("몰래");

  await lock(new Date(Date.now() + 60_000));
  expect((await posts.get(id, { id: me }, "ko")).title).toBe("몰래");
  for (const [what, count] of Object.entries(leftOut))
    if (what !== "archives") expect(await count(), `${what}, open`).toBe(1);
});

test("while it is shut nobody is asked into a diary, and nobody comes into one; that a page was put in is told all the same", async () => {
  const { member, friend, other, diaryId, lock, diaries, invitations, posts, publishing, notifications } =
    await setup();
  const asked = await invitations.invite(other.id, { name: "우리", rule: "open", memberId: member.id });
  await lock(new Date(Date.now() - 1));
  const input = { name: "새", rule: "open", memberId: other.id } as const;
  await expect(invitations.invite(member.id, input)).rejects.toMatchObject({ code: "diaries_locked" });
  await expect(invitations.accept(member.id, asked.id)).rejects.toMatchObject({ code: "diaries_locked" });
  const theirs = await posts.create(friend, { title: "새 글", body: "안녕" }, "ko");
  await publishing.setVisibility(friend.id, theirs.id, { visibility: "diary", diaryId }, "ko");
  const { items } = await notifications.list(member.id, { limit: 10 });
  expect(items.filter(({ kind }) => kind === "page")).toEqual([expect.objectContaining({ diary: null, post: null })]);
  expect(JSON.stringify(items)).not.toContain("새 글");
  await lock(null);
  const { items: open } = await notifications.list(member.id, { limit: 10 });
  expect(open.find(({ kind }) => kind === "page")?.diary).toMatchObject({ id: diaryId, name: "둘" });
  expect((await diaries.mine(member.id)).diaries).toHaveLength(1);
});
