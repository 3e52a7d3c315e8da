import { expect, test } from "vitest";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { newImageKey } from "@/lib/domains/pictures/bytes/finish";
import { imageName } from "@/lib/domains/pictures/bytes/image-names";
import { IMAGE_WIDTHS } from "@/lib/domains/pictures/picture";
import { twoFriends as setup } from "@/tests/support/two-friends";

test("a closed diary is read by both and takes nothing more; each takes all of it along", async () => {
  const { farewells, comments, exports, publishing, posts, write, seen, news, me, friend, id } = await setup();
  const first = await write(me, "바다에 **갔다**", "2026-11-01");
  await comments.write(friend.id, first.id, { body: "나도" });
  const begun = await posts.create(me, { body: "쓰다 만 글", diaryId: id }, "ko");
  const closed = await farewells.leave(friend.id, id, "keep");
  expect(closed).toMatchObject({ state: "closed", leftBy: "me", eraseAskedBy: null });
  expect(await news(me)).toContain("left");
  for (const who of [me, friend]) {
    expect(await seen(who)).toEqual(["바다에 **갔다**"]);
    await expect(write(who, "더")).rejects.toMatchObject({ code: "diary_not_open" });
    await expect(comments.write(who.id, first.id, { body: "더" })).rejects.toMatchObject({ code: "comments_closed" });
    const files = await exports.files(who.id, id, "ko");
    expect(files.map(({ name }) => name)).toEqual(["diary.json", "2026-11-01.md"]);
    const [json, page] = await Promise.all(files.map(async (file) => (await file.bytes()).toString("utf8")));
    expect(JSON.parse(json ?? "")).toMatchObject({
      name: "둘의 일기",
      entries: [{ author: "지우", day: "2026-11-01" }],
    });
    expect(page).toContain("## 지우\n\n바다에 **갔다**\n\n> 하늘: 나도");
  }
  // What was begun for it before it was closed stays with its writer.
  const put = publishing.setVisibility(me.id, begun.id, { visibility: "diary", diaryId: id }, "ko");
  await expect(put).rejects.toMatchObject({ code: "diary_not_open" });
  expect(await posts.get(begun.id, me, "ko")).toMatchObject({ visibility: "draft", body: "쓰다 만 글" });
  const saved = await posts.save(me.id, first.id, { version: first.version, body: "고쳤다" }, "ko");
  expect(saved).toMatchObject({ visibility: "diary", diaryId: id });
  await publishing.setVisibility(me.id, first.id, { visibility: "private" }, "ko");
  expect(await seen(friend)).toEqual([]);
});

test("nothing of a diary goes by one word: to erase all needs both, one's own nobody else", async () => {
  const { farewells, diaries, write, seen, news, me, friend, id } = await setup();
  await write(me, "나");
  await write(friend, "너");
  expect(await farewells.leave(me.id, id, "erase")).toMatchObject({ state: "closed", eraseAskedBy: "me" });
  expect(await farewells.leave(me.id, id, "erase")).toMatchObject({ eraseAskedBy: "me" });
  expect(await news(friend)).toEqual(expect.arrayContaining(["eraseAsked", "left"]));
  expect(await seen(friend)).toEqual(["너", "나"]);
  await farewells.eraseMine(me.id, id);
  expect(await seen(friend)).toEqual(["너"]);
  expect(await farewells.leave(friend.id, id, "erase")).toBeNull();
  for (const who of [me, friend]) {
    await expect(diaries.get(who.id, id)).rejects.toMatchObject({ code: "diary_not_found" });
  }
});

test("when one of two leaves or is erased, no old address shows a picture of theirs", async () => {
  const { farewells, accounts, images, prisma, store, write, me, friend, id } = await setup();
  const draw = async (who: typeof me) => {
    const post = await write(who, "바다");
    const key = newImageKey();
    for (const width of IMAGE_WIDTHS) await store.put(imageName(key, width), new Uint8Array(8));
    const drawn = {
      ownerId: who.id,
      postId: post.id,
      key,
      text: "",
      style: "crayon",
      seed: 1,
      status: "done" as const,
    };
    const { id: coverPictureId } = await prisma.picture.create({ data: drawn });
    await prisma.post.update({ where: { id: post.id }, data: { coverPictureId } });
    return coverPictureId;
  };
  const keyOf = async (picture: string) =>
    (await prisma.picture.findUniqueOrThrow({ where: { id: picture } })).key ?? "";
  const [mine, theirs] = [await draw(me), await draw(friend)];
  const known = [await keyOf(mine), await keyOf(theirs)];
  for (const key of known) expect(await images.find(key, 480, me.id)).not.toBeNull();
  await farewells.leave(friend.id, id, "keep");
  for (const key of known) for (const who of [me, friend]) expect(await images.find(key, 480, who.id)).toBeNull();
  const moved = await keyOf(mine);
  expect(await images.find(moved, 480, friend.id)).toMatchObject({ isPublic: false });
  const password = "a long enough password";
  await prisma.member.update({ where: { id: friend.id }, data: { passwordHash: await hashPassword(password) } });
  await accounts.erase(friend.id, password);
  expect(await images.find(moved, 480, me.id)).toBeNull();
  expect(await images.find(await keyOf(mine), 480, me.id)).not.toBeNull();
});
