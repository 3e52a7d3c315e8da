import { expect, test } from "vitest";
import { newImageKey } from "@/lib/domains/pictures/bytes/finish";
import { imageName } from "@/lib/domains/pictures/bytes/image-names";
import { testSite } from "@/tests/support/site";
import { GalleryQuery } from "../inputs";

type Drawn = { at?: string; style?: string; painter?: string; starred?: boolean; status?: "done" | "queued" };

async function setup() {
  const site = await testSite();
  const [owner, stranger] = [await site.member("지우"), await site.member("하늘")];
  const { id: postId } = await site.posts.create(owner, { title: "바다", body: "바다에 갔다." }, "ko");
  const draw = async ({ at = "2026-11-20T03:00:00Z", style = "crayon", ...over }: Drawn = {}, of = owner.id) => {
    const key = newImageKey();
    const created = { createdAt: new Date(at), ownerId: of, postId, text: "", seed: 7, status: "done" as const, key };
    const { id } = await site.prisma.picture.create({ data: { ...created, style, ...over } });
    return { id, key };
  };
  const cover = (pictureId: string) => site.publishing.setCover(owner.id, postId, pictureId, "ko");
  const list = async (query: Record<string, string>) =>
    (await site.pictures.gallery(owner.id, GalleryQuery.parse(query), "ko")).items.map(({ id }) => id);
  return { ...site, owner, stranger, postId, draw, cover, list };
}

test("months are counted by the calendar of the pictures' owner, the latest first", async () => {
  const { gallery, draw, owner, stranger } = await setup();
  // The last evening of October in London is the first morning of November in Seoul.
  await draw({ at: "2026-10-31T23:30:00Z" });
  await draw({ at: "2026-11-28T00:00:00Z" });
  await draw({ at: "2026-08-05T00:00:00Z" });
  await draw({ at: "2026-11-02T00:00:00Z", status: "queued" });
  expect(await gallery.months(owner, {})).toEqual([
    { month: "2026-11", count: 2 },
    { month: "2026-08", count: 1 },
  ]);
  expect(await gallery.months({ ...owner, timeZone: "Europe/London" }, {})).toEqual([
    { month: "2026-11", count: 1 },
    { month: "2026-10", count: 1 },
    { month: "2026-08", count: 1 },
  ]);
  expect(await gallery.months(stranger, {})).toEqual([]);
  await draw({ at: "2026-08-07T00:00:00Z" }, stranger.id);
  expect(await gallery.months(stranger, {})).toEqual([{ month: "2026-08", count: 1 }]);
});

test("the gallery and its months show what fits: style, painter, cover or not, stars, and before a moment", async () => {
  const { gallery, draw, cover, list, owner } = await setup();
  const ink = await draw({ style: "ink", at: "2026-10-05T00:00:00Z" });
  const other = await draw({ painter: "stable-diffusion" });
  const star = await draw({ starred: true });
  await cover(star.id);
  expect(await list({})).toEqual([star.id, other.id, ink.id]);
  const fitting: [Record<string, string>, string[]][] = [
    [{ style: "ink" }, [ink.id]],
    [{ painter: "stable-diffusion" }, [other.id]],
    [{ cover: "true" }, [star.id]],
    [{ cover: "false" }, [other.id, ink.id]],
    [{ starred: "true" }, [star.id]],
    [{ starred: "true", style: "ink" }, []],
    [{ before: "2026-11-01T00:00:00Z" }, [ink.id]],
  ];
  for (const [query, ids] of fitting) {
    expect([query, await list(query)]).toEqual([query, ids]);
    const { limit: _, before, ...filter } = GalleryQuery.parse(query);
    if (before) continue;
    const months = await gallery.months(owner, filter);
    expect([query, months.reduce((sum, { count }) => sum + count, 0)]).toEqual([query, ids.length]);
  }
});

test("a star is given and taken, by the picture's owner alone", async () => {
  const { gallery, draw, list, owner, stranger } = await setup();
  const { id } = await draw();
  for (const _ of ["once", "again"]) expect(await gallery.star(owner.id, id, true)).toEqual({ starred: true });
  expect(await list({ starred: "true" })).toEqual([id]);
  await expect(gallery.star(stranger.id, id, false)).rejects.toMatchObject({ code: "picture_not_found" });
  expect(await list({ starred: "true" })).toEqual([id]);
  expect(await gallery.star(owner.id, id, false)).toEqual({ starred: false });
  expect(await list({ starred: "true" })).toEqual([]);
});

test("many are removed at once; a cover stays unless it is asked for too, and others' pictures are none of mine", async () => {
  const site = await setup();
  const { gallery, draw, cover, list, owner, stranger, prisma, store, postId, publishing, heard } = site;
  const [a, b, c] = [await draw(), await draw(), await draw()];
  const waiting = await draw({ status: "queued" });
  const theirs = await draw({}, stranger.id);
  await store.put(imageName(a.key, 480), new Uint8Array([1]));
  await cover(b.id);
  const ids = [a, b, c, waiting, theirs].map(({ id }) => id);
  const first = await gallery.remove(owner.id, { ids });
  expect([first.removed.sort(), first.kept.sort()]).toEqual([[a.id, c.id].sort(), [b.id, waiting.id].sort()]);
  expect(await list({})).toEqual([b.id]);
  await expect.poll(() => store.read(imageName(a.key, 480))).toBeNull();

  await publishing.setVisibility(owner.id, postId, { visibility: "public" }, "ko");
  const told = heard.length;
  expect(await gallery.remove(owner.id, { ids, covers: true })).toEqual({ removed: [b.id], kept: [waiting.id] });
  expect(heard.slice(told)).toContainEqual({ type: "pages.stale", tags: ["feed", `post:${postId}`] });
  expect(await prisma.picture.count({ where: { id: theirs.id } })).toBe(1);
  expect(await gallery.remove(owner.id, { ids: [theirs.id] })).toEqual({ removed: [], kept: [] });
});

test("how a picture was drawn is its owner's to know", async () => {
  const { gallery, draw, owner, stranger } = await setup();
  const { id } = await draw({ style: "ink" });
  expect(await gallery.settings(owner.id, id)).toEqual({
    style: "ink",
    paper: "white",
    panels: 1,
    seed: 7,
    painter: "crayon",
    edits: { without: [], with: [] },
  });
  await expect(gallery.settings(stranger.id, id)).rejects.toMatchObject({ code: "picture_not_found" });
});
