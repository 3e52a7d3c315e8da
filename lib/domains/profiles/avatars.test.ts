import sharp from "sharp";
import { expect, test } from "vitest";
import { imageName } from "@/lib/domains/pictures/bytes/image-names";
import { plainPainter, testSite } from "@/tests/support/site";

const photo = (background = "#3a7") =>
  sharp({ create: { width: 200, height: 120, channels: 3, background } })
    .jpeg()
    .toBuffer();

async function setup() {
  const site = await testSite();
  const me = await site.member("지우");
  const stranger = await site.member("하늘");
  const keyOf = (avatar: string) => avatar.split("/").at(-1) ?? "";
  const isThere = async (avatar: string) => {
    const stored = await Promise.all(
      ([96, 480] as const).map((width) => site.store.read(imageName(keyOf(avatar), width))),
    );
    await Promise.all(stored.map((one) => one?.stream.cancel()));
    return stored.map((one) => one !== null);
  };
  return { ...site, me, stranger, keyOf, isThere };
}

/** A finished picture of a private day. */
async function secretPicture({ posts, pictures, worker, me }: Awaited<ReturnType<typeof setup>>) {
  const { id } = await posts.create(me, { body: "비밀" }, "ko");
  worker(plainPainter());
  const picture = await pictures.draw(me.id, id, { style: "crayon" }, "ko");
  const status = async () => (await pictures.get(me.id, picture.id, "ko")).status;
  await expect.poll(status, { interval: 10 }).toBe("done");
  return picture.id;
}

test("an uploaded photo is kept in two widths under a key of its own, and my profile names it", async () => {
  const { avatars, accounts, profiles, prisma, me, isThere } = await setup();
  const avatar = await avatars.upload(me.id, await photo());
  expect(avatar).toMatch(/^\/images\/avatars\/[0-9a-f]{32}$/);
  expect(await isThere(avatar)).toEqual([true, true]);
  expect((await accounts.me(me.id)).avatar).toBe(avatar);
  expect((await profiles.get(me.id)).avatar).toBe(avatar);
  // It stays: nobody is about to remove it.
  expect(await prisma.imageRemoval.count()).toBe(0);
});

test("the bytes of one that is replaced or removed go, and those of an erased member", async () => {
  const { avatars, accounts, prisma, me, keyOf, isThere } = await setup();
  const first = await avatars.upload(me.id, await photo());
  const second = await avatars.upload(me.id, await photo("#a37"));
  await expect.poll(() => isThere(first)).toEqual([false, false]);
  expect(await isThere(second)).toEqual([true, true]);
  await avatars.remove(me.id);
  await expect.poll(() => isThere(second)).toEqual([false, false]);
  expect((await accounts.me(me.id)).avatar).toBeNull();
  await avatars.remove(me.id);
  const third = await avatars.upload(me.id, await photo());
  await prisma.member.delete({ where: { id: me.id } });
  expect(await prisma.imageRemoval.count({ where: { key: keyOf(third) } })).toBe(1);
});

test("one of my pictures becomes an avatar as a copy: its own address stays as private as it was", async () => {
  const site = await setup();
  const { avatars, images, prisma, me, keyOf } = site;
  const id = await secretPicture(site);
  const avatar = await avatars.choose(me.id, id);
  const { key } = await prisma.picture.findUniqueOrThrow({ where: { id }, select: { key: true } });
  expect(keyOf(avatar)).not.toBe(key);
  expect(await images.find(key ?? "", 480, null)).toBeNull();
  expect(await avatars.find(key ?? "", 480)).toBeNull();
  const open = await avatars.find(keyOf(avatar), 480);
  const stored = await open?.();
  expect(stored?.size).toBeGreaterThan(0);
  await stored?.stream.cancel();
});

test("nobody takes another's picture, and one that is not drawn yet is none", async () => {
  const site = await setup();
  const { avatars, posts, pictures, me, stranger } = site;
  const id = await secretPicture(site);
  const missing = { code: "picture_not_found" };
  await expect(avatars.choose(stranger.id, id)).rejects.toMatchObject(missing);
  await expect(avatars.choose(me.id, stranger.id)).rejects.toMatchObject(missing);
  const { id: theirs } = await posts.create(stranger, { body: "남의 글" }, "ko");
  const { id: failed } = await site.prisma.picture.create({
    data: { ownerId: stranger.id, postId: theirs, text: "", style: "crayon", seed: 1, status: "failed" },
  });
  await expect(avatars.choose(stranger.id, failed)).rejects.toMatchObject({ code: "picture_not_ready" });
  expect(await pictures.underWay(stranger.id)).toEqual([]);
});

test("the avatar of a suspended member is shown to nobody", async () => {
  const { avatars, prisma, me, keyOf } = await setup();
  const key = keyOf(await avatars.upload(me.id, await photo()));
  expect(await avatars.find(key, 96)).not.toBeNull();
  await prisma.member.update({ where: { id: me.id }, data: { suspendedAt: new Date() } });
  expect(await avatars.find(key, 96)).toBeNull();
  expect(await avatars.find("0".repeat(32), 96)).toBeNull();
});

test("what can't be decoded leaves the avatar as it was", async () => {
  const { avatars, accounts, me } = await setup();
  const avatar = await avatars.upload(me.id, await photo());
  await expect(avatars.upload(me.id, Buffer.from("GIF89a"))).rejects.toMatchObject({ code: "wrong_media_type" });
  expect((await accounts.me(me.id)).avatar).toBe(avatar);
});

test("a member who is gone gets none, and leaves no bytes behind for good", async () => {
  const { avatars, prisma, me } = await setup();
  await prisma.member.delete({ where: { id: me.id } });
  await expect(avatars.upload(me.id, await photo())).rejects.toMatchObject({ code: "not_signed_in" });
  expect(await prisma.imageRemoval.count()).toBe(1);
});
