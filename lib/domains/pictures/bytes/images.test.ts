import { expect, test, vi } from "vitest";
import { NewMember } from "@/lib/domains/accounts/inputs";
import { AppError } from "@/lib/shared/errors";
import { bytesOf, listNames } from "@/tests/support/images";
import { type TestSite, testSite } from "@/tests/support/site";
import { newImageKey } from "./finish";
import { imageNames } from "./image-names";

const PASSWORD = "long enough 1";

/** A member with a public post and its picture at rest. */
async function setup() {
  const site = await testSite();
  const input = { email: "jiwoo@example.com", password: PASSWORD, name: "지우", gender: "female" };
  const { id } = await site.accounts.signUp(NewMember.parse(input));
  const owner = await site.accounts.identify(id, "none");
  if (!owner) throw new Error("The new member is not identified");
  const { id: postId } = await site.posts.create(owner, { body: "바다에 갔다" }, "ko");
  const picture = await drawn(site, owner.id, postId);
  await site.publishing.setCover(owner.id, postId, picture.id, "ko");
  await site.publishing.setVisibility(owner.id, postId, { visibility: "public" }, "ko");
  const keyNow = async () => (await site.prisma.picture.findUniqueOrThrow({ where: { id: picture.id } })).key ?? "";
  const stored = () => listNames(site.store);
  const removals = () => site.prisma.imageRemoval.count();
  return { ...site, owner, postId, picture, keyNow, stored, removals };
}

/** As the worker leaves a picture, without the drawing. */
async function drawn({ prisma, images }: TestSite, ownerId: string, postId: string) {
  const key = newImageKey();
  const bytes = new Uint8Array([1, 2, 3]);
  await images.put(key, [
    { width: 480, bytes },
    { width: 1024, bytes },
  ]);
  return prisma.$transaction(async (tx) => {
    await images.keep(tx, [key]);
    const data = { ownerId, postId, key, text: "", style: "crayon", seed: 1, status: "done" as const };
    return tx.picture.create({ data: { ...data, width: 8, height: 8 } });
  });
}

test.each<[string, (site: Awaited<ReturnType<typeof setup>>) => Promise<unknown>]>([
  ["erasing a member", ({ accounts, owner }) => accounts.erase(owner.id, PASSWORD)],
  ["removing a post", ({ posts, owner, postId }) => posts.remove(owner.id, postId)],
  ["removing a picture", ({ pictures, owner, picture }) => pictures.cancelOrRemove(owner.id, picture.id, "ko")],
])("%s succeeds while the store is away; the bytes go when it is back", async (_, letGo) => {
  const site = await setup();
  const { store, images, prisma, picture, stored, removals, errors } = site;
  const away = vi.spyOn(store, "remove").mockRejectedValue(new AppError("unavailable"));
  await letGo(site);
  expect(await prisma.picture.count()).toBe(0);
  await expect.poll(() => errors.length).toBe(1);
  expect(await prisma.imageRemoval.findMany()).toMatchObject([{ key: picture.key, attempts: 1 }]);
  away.mockRestore();
  await prisma.imageRemoval.updateMany({ data: { tryAfter: new Date(0) } });
  images.wakeCleaner();
  await expect.poll(removals).toBe(0);
  expect(await stored()).toEqual([]);
});

test("a post can be hidden while nothing can be removed: no old key shows its picture from then on", async () => {
  const { publishing, images, store, owner, postId, picture, keyNow, removals } = await setup();
  vi.spyOn(store, "remove").mockRejectedValue(new AppError("unavailable"));
  await publishing.setVisibility(owner.id, postId, { visibility: "private" }, "ko");
  expect(await images.find(picture.key ?? "", 480, owner.id)).toBeNull();
  const found = await images.find(await keyNow(), 480, owner.id);
  expect(await bytesOf(found?.open())).toEqual(new Uint8Array([1, 2, 3]));
  expect(await removals()).toBe(1);
});

test("a post that can't get its copies is hidden all the same, and what was copied is named for removal", async () => {
  const { publishing, images, store, prisma, owner, postId, picture, keyNow, stored } = await setup();
  vi.spyOn(store, "copy").mockResolvedValueOnce(true).mockRejectedValue(new AppError("unavailable"));
  await publishing.setVisibility(owner.id, postId, { visibility: "private" }, "ko");
  expect(await prisma.post.findUniqueOrThrow({ where: { id: postId } })).toMatchObject({ visibility: "private" });
  expect(await keyNow()).toBe(picture.key);
  expect(await images.find(picture.key ?? "", 480, null)).toBeNull();
  expect(await stored()).toEqual(imageNames(picture.key ?? ""));
  expect(await prisma.imageRemoval.findMany()).toMatchObject([{ attempts: 0 }]);
});

test("while the copies are made the post is hidden already, and may be saved", async () => {
  const { publishing, posts, images, store, owner, postId, picture, keyNow, stored, removals } = await setup();
  const seen: unknown[] = [];
  const copy = store.copy;
  vi.spyOn(store, "copy").mockImplementation(async (from, to) => {
    seen.push(await images.find(picture.key ?? "", 480, null));
    if (seen.length === 1) await posts.save(owner.id, postId, { version: 3, body: "고쳤다" }, "ko");
    return copy(from, to);
  });
  const hidden = await publishing.setVisibility(owner.id, postId, { visibility: "private" }, "ko");
  expect(seen).toEqual([null, null]);
  expect(hidden).toMatchObject({ body: "고쳤다", visibility: "private" });
  await expect.poll(removals).toBe(0);
  expect(await stored()).toEqual(imageNames(await keyNow()));
  expect(await keyNow()).not.toBe(picture.key);
});

test("a picture that is finished while the others move keeps the key that nobody ever saw", async () => {
  const site = await setup();
  const { publishing, images, store, prisma, owner, postId, stored, removals } = site;
  const copy = store.copy;
  let late: Awaited<ReturnType<typeof drawn>> | undefined;
  vi.spyOn(store, "copy").mockImplementation(async (from, to) => {
    if (!late) {
      late = {} as never;
      late = await drawn(site, owner.id, postId);
    }
    return copy(from, to);
  });
  await publishing.setVisibility(owner.id, postId, { visibility: "private" }, "ko");
  await expect.poll(removals).toBe(0);
  const keys = (await prisma.picture.findMany({ where: { postId } })).flatMap(({ key }) => key ?? []);
  expect(keys).toHaveLength(2);
  expect(await images.find(late?.key ?? "", 480, null)).toBeNull();
  expect(await stored()).toEqual(keys.flatMap(imageNames).sort());
});

test("a picture that is removed while it moves leaves no bytes", async () => {
  const { publishing, pictures, store, owner, postId, picture, stored, removals } = await setup();
  const copy = store.copy;
  let copies = 0;
  vi.spyOn(store, "copy").mockImplementation(async (from, to) => {
    const done = await copy(from, to);
    copies += 1;
    if (copies === 2) await pictures.cancelOrRemove(owner.id, picture.id, "ko");
    return done;
  });
  await publishing.setVisibility(owner.id, postId, { visibility: "private" }, "ko");
  await expect.poll(removals).toBe(0);
  expect(await stored()).toEqual([]);
});
