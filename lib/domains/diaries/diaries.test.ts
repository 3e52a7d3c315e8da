import { expect, test } from "vitest";
import { newImageKey } from "@/lib/domains/pictures/bytes/finish";
import { maskedAddress } from "@/lib/shared/email";
import { changeRead } from "@/tests/support/change-read";
import { onDay } from "@/tests/support/on-day";
import { ALL, twoFriends as setup } from "@/tests/support/two-friends";
import { INVITATIONS_MAX } from "./diary";
import { NewDiary } from "./inputs";

test("under the open rule a page is read at once; it is unread until it was read, and one line of news however many", async () => {
  const { diaries, write, seen, news, me, friend, id } = await setup();
  await write(me, "하나");
  await write(me, "둘");
  expect(await seen(friend)).toEqual(["둘", "하나"]);
  expect(await news(friend)).toEqual(["page"]);
  expect(await news(me)).toEqual(["accepted"]);
  expect(await diaries.get(friend.id, id)).toMatchObject({ isUnread: true, today: { wrote: "friend", state: "open" } });
  expect(await diaries.read(friend.id, id)).toMatchObject({ isUnread: false });
  expect((await diaries.get(me.id, id)).isUnread).toBe(false);
  await write(me, "셋");
  expect((await diaries.get(friend.id, id)).isUnread).toBe(true);
  expect(await news(friend)).toEqual(["page", "page"]);
});

test("under together a day waits, tells that the friend wrote and nothing else, and opens for both at once", async () => {
  const { diaries, posts, comments, images, prisma, write, seen, news, me, friend, id } = await setup("together");
  const first = await write(me, "아무도 모르는 긴 하루");
  const key = newImageKey();
  const drawn = { ownerId: me.id, postId: first.id, key, text: "", style: "crayon", seed: 1, status: "done" as const };
  const { id: coverPictureId } = await prisma.picture.create({ data: drawn });
  await prisma.post.update({ where: { id: first.id }, data: { coverPictureId } });
  expect(await seen(friend)).toEqual([]);
  expect(await seen(me)).toHaveLength(1);
  for (const hidden of [posts.get(first.id, friend, "ko"), comments.of(first.id, friend.id, ALL)]) {
    await expect(hidden).rejects.toMatchObject({ code: "post_not_found" });
  }
  expect(await images.find(key, 480, friend.id)).toBeNull();
  const waiting = await diaries.get(friend.id, id);
  expect(waiting).toMatchObject({ isUnread: false, today: { wrote: "friend", state: "waiting" } });
  expect(Object.keys(waiting.today)).toEqual(["day", "wrote", "state"]);
  expect((await diaries.get(me.id, id)).today).toMatchObject({ wrote: "me", state: "waiting" });
  expect(await news(friend)).toEqual(["page"]);
  await write(friend, "나의 하루");
  for (const who of [me, friend]) {
    expect(await seen(who)).toEqual(["나의 하루", "아무도 모르는 긴 하루"]);
    expect(await diaries.get(who.id, id)).toMatchObject({ isUnread: true, today: { wrote: "both", state: "open" } });
  }
  expect(await images.find(key, 480, friend.id)).toMatchObject({ isPublic: false });
  expect(await news(me)).toEqual(["opened", "accepted"]);
});

test("a day that one of them missed never opens: not by a page that is filled in later, or moved there", async () => {
  const site = await setup("together");
  const { diaries, write, seen, me, friend, id } = site;
  await onDay("2026-11-03", () => write(me, "나만 쓴 날"));
  await onDay("2026-11-04", async () => {
    const late = await write(friend, "늦게 쓴 날", "2026-11-03");
    const today = await write(friend, "오늘");
    await changeRead(site, friend.id, today.id, { day: "2026-11-03" });
    expect(await seen(friend)).toEqual(["오늘", "늦게 쓴 날"]);
    expect(await seen(me)).toEqual(["나만 쓴 날"]);
    expect(late.day).toBe("2026-11-03");
    const { days } = await diaries.calendar(friend.id, id, {});
    expect(days).toEqual([{ day: "2026-11-03", wrote: "both", state: "missed" }]);
    // What was filled in is not told at all: it was not there that day.
    expect((await diaries.calendar(me.id, id, {})).days).toEqual([{ day: "2026-11-03", wrote: "me", state: "missed" }]);
  });
});

test("a day that was opened stays open, whatever is taken out or moved away", async () => {
  const { posts, write, seen, me, friend } = await setup("together");
  await write(me, "나");
  const theirs = await write(friend, "너");
  await posts.remove(friend.id, theirs.id);
  expect(await seen(friend)).toEqual(["나"]);
});

test("a late page whose day does not open is not told, in news or by mail; one that can be read is", async () => {
  const { prisma, diaries, write, news, sendMails, me, friend, id } = await setup("together");
  await prisma.member.update({ where: { id: friend.id }, data: { emailVerifiedAt: new Date(), mailed: ["page"] } });
  await onDay("2026-11-03", () => write(friend, "너만 쓴 날"));
  await onDay("2026-11-04", async () => {
    await write(me, "늦게 쓴 글", "2026-11-03");
    expect(await news(friend)).toEqual([]);
    expect((await sendMails()).filter(({ kind }) => kind === "page")).toEqual([]);
    await diaries.wishRule(me.id, id, "open");
    await diaries.wishRule(friend.id, id, "open");
    await write(me, "늦었지만 읽어도 되는 글", "2026-11-02");
    expect(await news(friend)).toContain("page");
    expect(await prisma.mail.count({ where: { kind: "page", state: "queued" } })).toBe(1);
  });
});

test("a rule needs both, and counts for what is put in from then on", async () => {
  const { diaries, write, seen, news, me, friend, id } = await setup("together");
  await write(me, "함께");
  expect(await diaries.wishRule(me.id, id, "open")).toMatchObject({ rule: "together", proposal: { byMe: true } });
  expect(await diaries.wishRule(me.id, id, "open")).toMatchObject({ rule: "together" });
  expect((await diaries.get(friend.id, id)).proposal).toEqual({ rule: "open", byMe: false });
  expect(await diaries.wishRule(friend.id, id, "open")).toMatchObject({ rule: "open", proposal: null });
  await write(me, "바로");
  expect(await seen(friend)).toEqual(["바로"]);
  expect(await news(friend)).toEqual(["page", "ruleProposed"]);
  expect(await news(me)).toEqual(["ruleChanged", "accepted"]);
  await diaries.wishRule(friend.id, id, "together");
  expect((await diaries.dropRule(me.id, id)).proposal).toBeNull();
});

test("who declines is not told of: it waits, counts and is withdrawn like any other", async () => {
  const { invitations, diaries, invite, friend, me } = await setup();
  const [one, other] = [await invite(), await invite()];
  await invitations.decline(friend.id, one.id);
  const looks = async () =>
    (await diaries.mine(me.id)).diaries.filter(({ state }) => state === "invited").map(({ id: _, ...rest }) => rest);
  const [first, second] = (await looks()).map((rest) => ({
    ...rest,
    createdAt: "",
    invitation: { ...rest.invitation, expiresAt: "" },
  }));
  expect(first).toEqual(second);
  for (let nth = 2; nth < INVITATIONS_MAX; nth++) await invite({ friendEmail: `friend${nth}@example.com` });
  await expect(invite()).rejects.toMatchObject({ code: "too_many_invitations" });
  for (const { id } of [one, other]) {
    expect((await invitations.withdraw(me.id, id)).invitation?.look).toBe("withdrawn");
    await invitations.forget(me.id, id);
  }
  await invite();
});

test("an invitation is by an address or a profile, in one line that can be seen, and not for oneself", async () => {
  const { invite, me, prisma } = await setup();
  const input = { name: "둘", rule: "open" };
  for (const wrong of [{}, { friendEmail: "a@b.co", memberId: me.id }, { friendEmail: "nobody" }, { memberId: "1" }]) {
    expect(NewDiary.safeParse({ ...input, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
  }
  expect(NewDiary.parse({ ...input, friendEmail: " A@B.co" })).toMatchObject({ friendEmail: "a@b.co" });
  expect(NewDiary.safeParse({ ...input, name: "\u200b", friendEmail: "a@b.co" }).success).toBe(false);
  const { email } = await prisma.member.findUniqueOrThrow({ where: { id: me.id } });
  await expect(invite({ friendEmail: email })).rejects.toMatchObject({ code: "not_yourself" });
  await expect(invite({ memberId: me.id })).rejects.toMatchObject({ code: "not_yourself" });
  expect(["a@b.co", "ab@b.co", "bora@b.co", "보라@b.co"].map(maskedAddress)).toEqual([
    "a***@b.co",
    "a***@b.co",
    "bo***@b.co",
    "보***@b.co",
  ]);
});

test("what was liked while everyone read it shows no number in a diary, and can't be liked there", async () => {
  const { posts, likes, publishing, me, friend, id } = await setup();
  const post = await posts.create(me, { body: "바다" }, "ko");
  await publishing.setVisibility(me.id, post.id, { visibility: "public" }, "ko");
  await likes.like(friend.id, post.id);
  await publishing.setVisibility(me.id, post.id, { visibility: "diary", diaryId: id }, "ko");
  expect((await posts.get(post.id, friend, "ko")).likeCount).toBe(0);
  await expect(likes.like(friend.id, post.id)).rejects.toMatchObject({ code: "post_not_found" });
  expect((await likes.likedBy(friend.id, ALL, "ko")).items).toEqual([]);
  expect(await likes.likedAmong(friend.id, [post.id])).toEqual({});
});

test("news of a diary is told to nobody who has no seat in it, whatever rows there are", async () => {
  const { notifications, prisma, member, me, id } = await setup();
  const stranger = await member("보리");
  for (const kind of ["page", "diary"] as const) {
    const deed = kind === "diary" ? "left" : null;
    await prisma.notification.create({ data: { memberId: stranger.id, actorId: me.id, kind, diaryId: id, deed } });
  }
  expect((await notifications.list(stranger.id, ALL)).items).toEqual([]);
  expect(await notifications.unread(stranger.id)).toBe(0);
});
