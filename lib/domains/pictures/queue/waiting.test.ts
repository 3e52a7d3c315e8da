import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";
import { waitingPictures } from "./waiting";

test("waiting pictures are counted by painter, with the age of the oldest", async () => {
  const { prisma, member, posts, pictures } = await testSite();
  expect(await waitingPictures(prisma)).toEqual([]);
  const me = await member();
  const { id } = await posts.create(me, { body: "바다" }, "ko");
  await pictures.draw(me.id, id, { style: "crayon" }, "ko");
  await pictures.draw(me.id, id, { style: "crayon" }, "ko");
  const [first] = await prisma.picture.findMany({ orderBy: { id: "asc" } });
  await prisma.picture.update({ where: { id: first?.id ?? "" }, data: { createdAt: new Date(Date.now() - 90_000) } });
  await prisma.picture.create({
    data: { ownerId: me.id, postId: id, text: "산", style: "crayon", seed: 1, painter: "other", status: "done" },
  });
  const [crayon, ...others] = await waitingPictures(prisma);
  expect(others).toEqual([]);
  expect(crayon).toMatchObject({ painter: "crayon", pictures: 2 });
  expect(crayon?.oldestS).toBeGreaterThanOrEqual(90);
});
