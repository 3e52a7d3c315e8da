import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";
import { createSitemap } from "./sitemap";

test("pages together list every public post, also when some are hidden after it was told where pages begin", async () => {
  const { prisma, posts, publishing, member } = await testSite();
  const author = await member();
  const ids: string[] = [];
  for (let nth = 0; nth < 11; nth++) {
    const { id } = await posts.create(author, { title: `${nth}` }, "ko");
    await publishing.setVisibility(author.id, id, { visibility: nth % 4 === 3 ? "private" : "public" }, "ko");
    if (nth % 4 !== 3) ids.push(id);
  }
  const sitemap = createSitemap(prisma, 3);
  const starts = await sitemap.starts();
  expect(starts).toEqual([ids[0], ids[3], ids[6]]);
  const listed = async () => {
    const pages = await Promise.all(starts.map(sitemap.page));
    for (const page of pages) expect(page.length).toBeLessThanOrEqual(3);
    return [...new Set(pages.flat().map(({ id }) => id))].sort();
  };
  expect(await listed()).toEqual(ids);
  await publishing.setVisibility(author.id, ids[3] ?? "", { visibility: "private" }, "ko");
  expect(await listed()).toEqual(ids.filter((id) => id !== ids[3]));
  // No id of one that is hidden is named, and no post is missed for it.
  starts.splice(0, 3, ...(await sitemap.starts()));
  expect(starts).toEqual([ids[0], ids[4], ids[6]]);
  expect(await listed()).toEqual(ids.filter((id) => id !== ids[3]));
  for (const id of ids.slice(6)) await publishing.setVisibility(author.id, id, { visibility: "private" }, "ko");
  expect(await sitemap.starts()).toEqual([ids[0], ids[4]]);
});
