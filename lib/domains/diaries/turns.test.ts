import { expect, test } from "vitest";
import { changeRead } from "@/tests/support/change-read";
import { onDay } from "@/tests/support/on-day";
import { twoFriends as setup } from "@/tests/support/two-friends";

test("who takes their page back before the other wrote gives up the turn that day: they read nothing for it", async () => {
  const ways = ["removed", "taken out", "moved to another day", "moved to another diary", "erased with all of theirs"];
  for (const way of ways) {
    const site = await setup("together");
    const { posts, publishing, farewells, invitations, member, write, seen, me, friend, id } = site;
    const bait = await write(me, ".");
    if (way === "removed") await posts.remove(me.id, bait.id);
    if (way === "taken out") await publishing.setVisibility(me.id, bait.id, { visibility: "draft" }, "ko");
    if (way === "moved to another day") await changeRead(site, me.id, bait.id, { day: "2020-01-01" });
    if (way === "moved to another diary") {
      const other = await member("둘째");
      const { id: diaryId } = await invitations.invite(me.id, { name: "둘", rule: "open", memberId: other.id });
      await invitations.accept(other.id, diaryId);
      await publishing.setVisibility(me.id, bait.id, { visibility: "diary", diaryId }, "ko");
    }
    if (way === "erased with all of theirs") await farewells.eraseMine(me.id, id);
    await write(friend, "속마음");
    expect(
      (await seen(me)).filter((body) => body !== "."),
      way,
    ).toEqual([]);
    // Who writes again that day has a turn again.
    await write(me, "진짜 하루");
    expect(await seen(me), way).toContain("속마음");
    expect(await seen(friend), way).toContain("진짜 하루");
  }
});

test("a page that comes back to its day on that day has its turn again, and opens what the friend wrote for it", async () => {
  const site = await setup("together");
  const { posts, heard, write, seen, news, me, friend } = site;
  const page = await write(me, "하루");
  await changeRead(site, me.id, page.id, { day: "2020-01-01" });
  await write(friend, "속마음");
  expect(await seen(me)).toEqual(["하루"]);
  heard.length = 0;
  const away = await posts.get(page.id, me, "ko");
  await posts.save(me.id, page.id, { version: away.version, day: page.day }, "ko");
  // Nothing opens by what only waits.
  expect(await seen(me)).toEqual(["하루"]);
  await changeRead(site, me.id, page.id, {});
  for (const who of [me, friend]) expect((await seen(who)).sort()).toEqual(["속마음", "하루"].sort());
  expect(await news(friend)).toContain("opened");
  expect(heard).toEqual([{ type: "news", memberId: friend.id }]);
  // Once: nothing is told of a page that stays where it is, or goes to a day that is not today.
  heard.length = 0;
  await changeRead(site, me.id, page.id, { body: "긴 하루" });
  await changeRead(site, me.id, page.id, { day: "2020-01-01" });
  expect(heard).toEqual([]);
});

test("a page of a diary that was closed is moved and takes no turn", async () => {
  const site = await setup("together");
  const { posts, farewells, write, seen, me, friend, id } = site;
  const page = await write(me, "하루", "2020-01-01");
  await write(friend, "속마음");
  await farewells.leave(friend.id, id, "keep");
  await changeRead(site, me.id, page.id, { day: (await posts.create(me, {}, "ko")).day });
  expect(await seen(me)).toEqual(["하루"]);
});

test("news of a page that was taken out is not told for the sake of a late one that is shut", async () => {
  const { posts, write, news, me, friend } = await setup("together");
  const page = await write(me, "하루");
  expect(await news(friend)).toEqual(["page"]);
  await posts.remove(me.id, page.id);
  await write(me, "늦게 쓴 글", "2020-01-01");
  expect(await news(friend)).toEqual([]);
});

test("nor for the sake of one that came late between two that were told of", async () => {
  const { posts, write, news, me, friend } = await setup("together");
  const first = await write(me, "하루");
  await write(me, "늦게 쓴 글", "2020-01-01");
  const last = await write(me, "하루 더");
  expect(await news(friend)).toEqual(["page"]);
  await posts.remove(me.id, last.id);
  expect(await news(friend)).toEqual(["page"]);
  await posts.remove(me.id, first.id);
  expect(await news(friend)).toEqual([]);
});

test("nor for the sake of one that came late to a day that had its turn", async () => {
  const { posts, write, news, me, friend } = await setup("together");
  const first = await onDay("2026-11-03", () => write(me, "너는 쓰지 않은 날"));
  await onDay("2026-11-04", async () => {
    await write(me, "늦게 쓴 글", first.day);
    expect(await news(friend)).toEqual(["page"]);
    await posts.remove(me.id, first.id);
    expect(await news(friend)).toEqual([]);
  });
});

test("a turn stays while another page of theirs stands on that day", async () => {
  const { posts, write, seen, me, friend } = await setup("together");
  const bait = await write(me, ".");
  await write(me, "하루");
  await posts.remove(me.id, bait.id);
  await write(friend, "속마음");
  expect(await seen(me)).toEqual(["속마음", "하루"]);
});
