import { expect, test } from "vitest";
import { plainPainter, testSite } from "@/tests/support/site";
import { RemoveQuery } from "./inputs";

async function setup() {
  const site = await testSite();
  const owner = await site.member();
  const { id: postId } = await site.posts.create(owner, { body: "공원" }, "ko");
  site.worker(plainPainter());
  const status = async (id: string) => (await site.pictures.get(owner.id, id, "ko")).status;
  const draw = async (seed: number) => {
    const { id } = await site.pictures.draw(owner.id, postId, { style: "crayon", seed }, "ko");
    await expect.poll(() => status(id)).toBe("done");
    return id;
  };
  const cover = async () => (await site.posts.get(postId, owner, "ko")).cover?.id ?? null;
  const ids = async () =>
    (await site.pictures.gallery(owner.id, { limit: 50, postId }, "ko")).items.map(({ id }) => id);
  return { ...site, owner, postId, draw, cover, ids };
}

test("a cover stays where only what covers nothing may be removed, and is answered", async () => {
  const { pictures, owner, draw, cover, ids } = await setup();
  const first = await draw(1);
  const second = await draw(2);
  const spare = RemoveQuery.parse({ unlessCover: "true" });
  expect(await pictures.cancelOrRemove(owner.id, first, "ko", spare)).toMatchObject({ id: first, status: "done" });
  expect(await pictures.cancelOrRemove(owner.id, second, "ko", spare)).toBeNull();
  expect(await ids()).toEqual([first]);
  expect(await cover()).toBe(first);
  expect(await pictures.cancelOrRemove(owner.id, first, "ko")).toBeNull();
  expect(await ids()).toEqual([]);
});

test("canceled pictures leave a post's pages to the others", async () => {
  const { pictures, prisma, owner, postId, draw } = await setup();
  const id = await draw(1);
  const canceled = { ownerId: owner.id, postId, text: "", style: "crayon", seed: 1, status: "canceled" as const };
  await prisma.picture.createMany({ data: Array(3).fill(canceled) });
  const page = await pictures.gallery(owner.id, { limit: 2, postId }, "ko");
  expect(page.items.map((picture) => picture.id)).toEqual([id]);
  expect(page.next).toBeNull();
});

test("after its writer chose no cover, a picture drawn anew becomes it, and one that follows does not", async () => {
  const { publishing, owner, postId, draw, cover } = await setup();
  await draw(1);
  await publishing.setCover(owner.id, postId, null, "ko");
  await draw(1);
  expect(await cover()).toBeNull();
  const anew = await draw(2);
  expect(await cover()).toBe(anew);
});

test("a suspended member is told of no picture, not even of their own", async () => {
  const { prisma, pictures, owner, draw } = await setup();
  const id = await draw(1);
  await prisma.member.update({ where: { id: owner.id }, data: { suspendedAt: new Date() } });
  await expect(pictures.get(owner.id, id, "ko")).rejects.toMatchObject({ code: "picture_not_found" });
  await expect(pictures.underWay(owner.id)).rejects.toMatchObject({ code: "not_signed_in" });
});
