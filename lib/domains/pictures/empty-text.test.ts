import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";

test("Draw on an empty text draws nothing; a word that was put in, or words of one's own, can be drawn", async () => {
  const { posts, pictures, prisma, member } = await testSite();
  const owner = await member();
  const { id } = await posts.create(owner, { title: " ", body: "\n\u3164\u200B" }, "ko");
  const draw = (over: object = {}) => pictures.draw(owner.id, id, { style: "crayon", ...over }, "ko");
  await expect(draw()).rejects.toMatchObject({ code: "nothing_to_draw", status: 409 });
  await expect(draw({ without: ["cat"], with: [] })).rejects.toMatchObject({ code: "nothing_to_draw" });
  expect(await prisma.picture.count()).toBe(0);
  await draw({ with: ["cat"] });
  await draw({ prompt: "a whale" });
  expect(await prisma.picture.count()).toBe(2);
});
