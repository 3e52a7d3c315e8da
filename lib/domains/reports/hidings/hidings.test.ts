import { expect, test } from "vitest";
import { changeRead } from "@/tests/support/change-read";
import { SPAM, orderly as setup } from "@/tests/support/order";

const ALL = { limit: 50 };
type Site = Awaited<ReturnType<typeof setup>>;

/** Where a guest meets a post: by its address, in the feed, a search, the tops, its picture and its card. */
async function met({ posts, tops, images, shareCards, post }: Site, key: string) {
  await tops.refresh();
  const { first } = await tops.shown("ko");
  return {
    address: await posts.get(post.id, null, "ko").then(
      () => true,
      () => false,
    ),
    feed: (await posts.feed(ALL, "ko")).items.length > 0,
    search: (await posts.feed({ ...ALL, q: "바다" }, "ko")).items.length > 0,
    tops: (first?.posts.length ?? 0) > 0,
    picture: (await images.find(key, 480, null)) !== null,
    card: await shareCards.open(post.id).then(
      () => true,
      () => false,
    ),
  };
}

test("a hidden post is gone for everyone at once, and stays its author's; given back it is there again", async () => {
  const site = await setup();
  const { posts, prisma, images, comments, hide, restore, author, reader, post, acts } = site;
  const keyNow = async () => (await prisma.picture.findFirstOrThrow({ where: { postId: post.id } })).key ?? "";
  const before = await keyNow();
  await hide("post", post.id);
  await hide("post", post.id);
  const gone = Object.fromEntries(["address", "feed", "search", "tops", "picture", "card"].map((way) => [way, false]));
  expect(await met(site, before)).toEqual(gone);
  expect(await met(site, await keyNow())).toEqual(gone);
  expect(await keyNow()).not.toBe(before);
  await expect(posts.get(post.id, reader, "ko")).rejects.toMatchObject({ code: "post_not_found" });
  await expect(comments.write(reader.id, post.id, { body: "말" })).rejects.toMatchObject({ code: "post_not_found" });
  expect(await posts.get(post.id, author, "ko")).toMatchObject({ body: "바다에 갔다", isHidden: true });
  expect(await images.find(await keyNow(), 480, author.id)).not.toBeNull();
  await restore("post", post.id);
  await restore("post", post.id);
  expect(await met(site, await keyNow())).toMatchObject({ address: true, feed: true, search: true, picture: true });
  expect(await acts()).toEqual(["content.hide", "content.restore"]);
});

test("a hidden comment and a hidden picture are gone for all but who made them", async () => {
  const { comments, posts, hide, restore, author, reader, post, comment } = await setup();
  const said = async (who: string | null) => (await comments.of(post.id, who, ALL)).items.length;
  await hide("comment", comment.id);
  expect([await said(null), await said(reader.id), await said(author.id)]).toEqual([0, 0, 1]);
  expect((await posts.get(post.id, null, "ko")).commentCount).toBe(0);
  await hide("picture", post.picture.id);
  expect((await posts.get(post.id, null, "ko")).cover).toBeNull();
  expect((await posts.get(post.id, author, "ko")).cover).not.toBeNull();
  await restore("comment", comment.id);
  await restore("picture", post.picture.id);
  expect(await said(null)).toBe(1);
  expect((await posts.get(post.id, null, "ko")).cover).not.toBeNull();
});

test("what is not public can't be hidden, nor found out to be there", async () => {
  const { publishing, invitations, posts, prisma, hide, restore, author, reader, post, comment, acts } = await setup();
  const kinds = [
    ["post", post.id],
    ["comment", comment.id],
    ["picture", post.picture.id],
  ] as const;
  const { id: diaryId } = await invitations.invite(author.id, { name: "둘의", rule: "open", memberId: reader.id });
  await invitations.accept(reader.id, diaryId);
  for (const circle of [
    { visibility: "private" } as const,
    { visibility: "draft" } as const,
    { visibility: "diary", diaryId } as const,
  ]) {
    await publishing.setVisibility(author.id, post.id, circle, "ko");
    for (const [kind, id] of kinds) {
      await expect(hide(kind, id)).rejects.toMatchObject({ code: `${kind}_not_found` });
      await expect(restore(kind, id)).rejects.toMatchObject({ code: `${kind}_not_found` });
    }
  }
  expect(await posts.get(post.id, reader, "ko")).toMatchObject({ isHidden: false });
  expect(await prisma.reportCase.count()).toBe(0);
  expect(await acts()).toEqual([]);
});

test("its author hears why, in news and by mail, and in kind words", async () => {
  const { hide, news, notifications, hidings, sendMails, author, reader, post } = await setup();
  await hide("post", post.id, "이름을 지워 주세요");
  expect(await news(author)).toEqual(["hidden"]);
  expect(await news(reader)).toEqual([]);
  const [told] = (await notifications.list(author.id, ALL)).items;
  expect(told).toMatchObject({ kind: "hidden", hiding: { target: "post", postId: post.id, caseId: null } });
  const [mine] = (await hidings.list(author.id, ALL)).items;
  expect(mine).toMatchObject({ reason: "abuse", note: "이름을 지워 주세요", words: "바다", answer: "" });
  expect(await hidings.ofPost(author.id, post.id)).toEqual([mine]);
  expect((await hidings.list(reader.id, ALL)).items).toEqual([]);
  const [mail] = await sendMails();
  expect(mail).toMatchObject({ kind: "hidden", subject: "내 일기 하나가 지금은 가려져 있어요" });
  expect(mail?.text).toContain("이름을 지워 주세요");
  expect(mail?.text).toContain("/me/hidden");
  expect(mail?.text).not.toContain("바다");
});

test("a mail that waits is not sent when it was given back meanwhile", async () => {
  const { hide, restore, sendMails, news, author, post } = await setup();
  await hide("post", post.id);
  await restore("post", post.id);
  expect(await sendMails()).toEqual([]);
  expect(await news(author)).toEqual(["restored"]);
});

test("an author answers once, also of two at the same time; the case waits again and its admin hears of it", async () => {
  const { cases, hidings, hide, one, read, news, list, by, admin, author, reader, post } = await setup();
  await hide("post", post.id);
  const { id, lastAt: seen } = await one();
  await cases.settle(by, id, { state: "closed", note: "", seen });
  const [mine] = (await hidings.list(author.id, ALL)).items;
  const hidingId = mine?.id ?? "";
  const answer = (who: string, text: string) => hidings.answer(who, hidingId, { answer: text });
  await expect(answer(reader.id, "내가")).rejects.toMatchObject({ code: "hiding_not_found" });
  const tries = await Promise.allSettled([answer(author.id, "하나"), answer(author.id, "둘")]);
  expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(answer(author.id, "셋")).rejects.toMatchObject({ code: "already_answered" });
  expect(await news(admin)).toEqual(["answered"]);
  expect((await list()).items).toMatchObject([{ id, state: "open", isAnswered: true }]);
  const opened = await read();
  expect(["하나", "둘"]).toContain(opened.hidings[0]?.answer);
});

test("hidden stays hidden, whatever its author makes of it, until it is given back; the admin sees that it was changed", async () => {
  const site = await setup();
  const { publishing, posts, hidings, moderation, prisma, hide, read, by, author, post } = site;
  await hide("post", post.id);
  const guest = () =>
    posts.get(post.id, null, "ko").then(
      () => "seen",
      () => "gone",
    );
  await changeRead(site, author.id, post.id, { body: "고쳤다" });
  expect(await guest()).toBe("gone");
  expect(await read()).toMatchObject({ now: { body: "고쳤다", isHidden: true }, hidings: [{ isChanged: true }] });
  await publishing.setVisibility(author.id, post.id, { visibility: "private" }, "ko");
  await publishing.setVisibility(author.id, post.id, { visibility: "public" }, "ko");
  expect(await guest()).toBe("gone");
  // Given back while nobody but its author could see it, the admin learns nothing of where it is.
  await publishing.setVisibility(author.id, post.id, { visibility: "private" }, "ko");
  expect(await read()).toMatchObject({ now: null });
  const [mine] = (await hidings.list(author.id, ALL)).items;
  await moderation.release(by, mine?.id ?? "");
  await publishing.setVisibility(author.id, post.id, { visibility: "public" }, "ko");
  expect(await guest()).toBe("seen");
  expect((await hidings.list(author.id, ALL)).items).toEqual([]);
  expect(await prisma.hiding.count({ where: { restoredAt: null } })).toBe(0);
});

test("an admin can't tell what was removed from what its author keeps for themselves", async () => {
  const site = await setup();
  const { cases, reports, posts, publishing, hidings, prisma, hide, list, by, author, reader, member, post } = site;
  const kept = await site.publish(author, "산", "산에 갔다");
  for (const { id } of [post, kept]) {
    await reports.post(reader.id, id, SPAM);
    const [first] = (await list()).items;
    const row = await prisma.reportCase.findUniqueOrThrow({ where: { id: first?.id ?? "" } });
    const seen = row.lastAt.toISOString();
    await cases.settle(by, row.id, { state: "closed", note: "", seen });
    await hide("post", id);
    await reports.post((await member()).id, id, SPAM).catch(() => {});
  }
  for (const { id } of (await hidings.list(author.id, ALL)).items)
    await hidings.answer(author.id, id, { answer: "왜" });
  await posts.remove(author.id, post.id);
  await publishing.setVisibility(author.id, kept.id, { visibility: "private" }, "ko");
  const told = await Promise.all(
    (await list()).items.map(async ({ id }) => {
      const { state, isHidden, isAnswered, reports, now, others, hidings } = await cases.read(by, id, "ko");
      return JSON.stringify([
        state,
        isHidden,
        isAnswered,
        reports,
        now,
        others,
        hidings.map(({ at: _, id: _id, ...one }) => ({ ...one, answeredAt: null })),
      ]);
    }),
  );
  expect(told).toHaveLength(4);
  // Two of each, and each of the one is as one of the other.
  expect(new Set(told).size).toBe(2);
});

test("a hidden post can be hidden and reported in one case, and of a removed one its author hears no more", async () => {
  const { reports, posts, hidings, hide, list, read, news, author, reader, post } = await setup();
  await reports.post(reader.id, post.id, SPAM);
  await hide("post", post.id);
  await hide("picture", post.picture.id);
  expect((await list()).items).toMatchObject([{ reports: 1, isHidden: true }]);
  expect((await read()).hidings.map(({ target }) => target)).toEqual(["picture", "post"]);
  await posts.remove(author.id, post.id);
  expect((await hidings.list(author.id, ALL)).items).toEqual([]);
  expect(await news(author)).toEqual([]);
});
