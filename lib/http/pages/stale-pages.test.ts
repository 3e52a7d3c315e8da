import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { expect, test, vi } from "vitest";
import type { Identity } from "@/lib/domains/accounts/account";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import type { Comment } from "@/lib/domains/comments/comment";
import { postTag } from "@/lib/shared/page-tags";
import { changeRead, coverRead } from "@/tests/support/change-read";
import { serve } from "@/tests/support/served-site";
import { plainPainter, testSite } from "@/tests/support/site";

/** What the page that is being rendered hangs on, as Next gathers it. */
const rendering = vi.hoisted(() => ({ tags: [] as string[] }));
vi.mock("next/cache", () => ({
  unstable_cache: (read: () => unknown, _key: string[], { tags }: { tags: string[] }) => {
    rendering.tags.push(...tags);
    return read;
  },
}));

/** A site, its public post with a cover, and a memory of pages that forgets what the site says is stale. */
async function setup() {
  const site = await testSite();
  serve(site);
  const { publicAround, publicComments, publicFeed, publicPost, publicProfile, publicTop, publicTops } = await import(
    "./public-pages"
  );
  const author = await site.member("지우");
  const { id } = await site.posts.create(author, { title: "바다", body: "바다에 갔다.", tags: ["여행"] }, "ko");
  /** The author's other post, and one of somebody else's with the same tag: from both a reader goes on to the first. */
  const beside = async (writer: typeof author, title: string) => {
    const post = await site.posts.create(writer, { title, tags: ["여행"] }, "ko");
    return (await site.publishing.setVisibility(writer.id, post.id, { visibility: "public" }, "ko")).id;
  };
  const neighbour = await beside(author, "어제");
  const stranger = await beside(await site.member("하늘"), "남의 여행");
  site.worker(plainPainter());
  const draw = async () => {
    const picture = await site.pictures.draw(author.id, id, { style: "crayon", panels: 1 }, "ko");
    const isDone = async () => (await site.pictures.get(author.id, picture.id, "ko")).status;
    await expect.poll(isDone, { interval: 10 }).toBe("done");
    return picture.id;
  };
  const around = async (from: string) => {
    const post = await publicPost("ko", from);
    return post && { post, around: await publicAround("ko", post) };
  };
  const pages = {
    list: () => publicFeed("ko", {}),
    tag: () => publicFeed("en", { tag: "여행" }),
    author: () => publicFeed("ko", { author: author.id }),
    profile: () => publicProfile(author.id),
    tops: () => publicTops("ko"),
    top: () => publicTop("en", { period: "week" }),
    post: () => publicPost("ko", id),
    neighbour: () => around(neighbour),
    "of the same tag": () => around(stranger),
    comments: () => publicComments("ko", id),
    "post, spelled in capitals": () => publicPost("en", id.toUpperCase()),
  };
  const kept = new Map<string, { tags: string[]; shown: unknown }>();
  site.events.subscribe((event) => {
    if (event.type !== "pages.stale") return;
    for (const [name, { tags }] of kept) if (tags.some((tag) => event.tags.includes(tag))) kept.delete(name);
  });
  /** What readers see of each page: from the memory where it is kept. */
  const visit = async () => {
    for (const [name, read] of Object.entries(pages)) {
      if (kept.has(name)) continue;
      rendering.tags = [];
      const shown = await read();
      kept.set(name, { tags: rendering.tags, shown });
    }
    return Object.fromEntries([...kept].map(([name, { shown }]) => [name, shown]));
  };
  const truth = async () =>
    Object.fromEntries(await Promise.all(Object.entries(pages).map(async ([name, read]) => [name, await read()])));
  const show = (visibility: "public" | "private" | "draft") =>
    site.publishing.setVisibility(author.id, id, { visibility }, "ko");
  return { ...site, author, id, draw, visit, truth, show };
}
type Setup = Awaited<ReturnType<typeof setup>>;
/** With a comment of a guest's under the post. */
type Visited = Setup & { guest: Identity; said: Comment };

const photo = () =>
  sharp({ create: { width: 20, height: 20, channels: 3, background: "#3a7" } })
    .png()
    .toBuffer();

async function suspend({ prisma, member, suspensions }: Visited, id: string) {
  const admin = await member("관리자");
  await prisma.member.update({ where: { id: admin.id }, data: { role: "admin" } });
  const by = { id: admin.id, address: "", requestId: "" };
  await suspensions.suspend(by, id, { reason: "장난", days: null });
  return by;
}

/** All that changes what a public page shows. */
const CHANGES: Record<string, (site: Visited) => Promise<unknown>> = {
  "hiding a post": ({ show }) => show("private"),
  "taking a post back": ({ show }) => show("draft"),
  "removing a post": ({ posts, author, id }) => posts.remove(author.id, id),
  "what waited beside a post": (site) => changeRead(site, site.author.id, site.id, { title: "산" }),
  "taking its tag away": (site) => changeRead(site, site.author.id, site.id, { tags: [] }),
  "another cover": async (site) => coverRead(site, site.author.id, site.id, await site.draw()),
  "no cover": (site) => coverRead(site, site.author.id, site.id, null),
  "removing the cover": async ({ pictures, posts, author, id }) =>
    pictures.cancelOrRemove(author.id, (await posts.get(id, author, "ko")).cover?.id ?? "none", "ko"),
  "a new name": ({ accounts, author }) => accounts.update(author, { name: "하늘" }),
  "a new line about oneself": ({ accounts, author }) => accounts.update(author, { about: "바다를 좋아해요" }),
  "a profile that shows less": ({ accounts, author }) => accounts.update(author, { profileShows: ["posts"] }),
  "a new avatar": async ({ avatars, author }) => avatars.upload(author.id, await photo()),
  "an erased account": async ({ prisma, accounts, author }) => {
    const password = randomBytes(12).toString("hex");
    await prisma.member.update({ where: { id: author.id }, data: { passwordHash: await hashPassword(password) } });
    await accounts.erase(author.id, password);
  },
  "a comment": async ({ comments, member, id }) => {
    await comments.write((await member("두나")).id, id, { body: "예뻐요" });
    await comments.flush();
  },
  "a comment of mine, changed": ({ comments, said }) => comments.edit(said.author.id, said.id, { body: "다른 말" }),
  "a comment taken back": async ({ comments, said }) => {
    await comments.remove(said.author.id, said.id);
    await comments.flush();
  },
  "closed comments": ({ comments, author, id }) => comments.setClosed(author.id, id, true),
  "a new name of who commented": ({ accounts, guest }) => accounts.update(guest, { name: "새 이름" }),
  "an erased account of who commented": async ({ prisma, accounts, guest }) => {
    const password = randomBytes(12).toString("hex");
    await prisma.member.update({ where: { id: guest.id }, data: { passwordHash: await hashPassword(password) } });
    await accounts.erase(guest.id, password);
  },
  "a suspended author": (site) => suspend(site, site.author.id),
  "who commented, suspended": (site) => suspend(site, site.guest.id),
  "an author restored": async (site) => {
    const by = await suspend(site, site.author.id);
    await site.visit();
    await site.suspensions.restore(by, site.author.id);
    await changeRead(site, site.author.id, site.id, { title: "산" });
  },
  "a heart": async ({ likes, member, id }) => {
    await likes.like((await member("두나")).id, id);
    await likes.flush();
  },
};

test.each(Object.entries(CHANGES))("%s is seen on every page at once", async (_name, change) => {
  const site = await setup();
  await site.draw();
  await site.show("public");
  const guest = await site.member("보리");
  const said = await site.comments.write(guest.id, site.id, { body: "잘 봤어요" });
  await site.comments.flush();
  const before = await site.visit();
  expect(before).toEqual(await site.truth());
  await change({ ...site, guest, said });
  const after = await site.truth();
  expect(after, "the change is one").not.toEqual(before);
  expect(await site.visit()).toEqual(after);
});

test("a post that becomes public, and its first picture with what goes up, are seen at once", async () => {
  const site = await setup();
  await site.visit();
  await site.show("public");
  expect(await site.visit()).toMatchObject({
    list: { items: [{ id: site.id, cover: null }, {}, {}] },
    post: { id: site.id },
    neighbour: { around: { next: { id: site.id } } },
  });
  await site.draw();
  expect(await site.visit()).toMatchObject({ post: { cover: null } });
  await changeRead(site, site.author.id, site.id, {});
  expect(await site.visit()).toMatchObject({ post: { cover: { status: "done" } } });
  // That there is one more of its tag the pages of others may learn later.
  const { "of the same tag": _, ...truth } = await site.truth();
  expect(await site.visit()).toMatchObject(truth);
});

test("hidden and made public again while its pictures moved, a post shows their new addresses", async () => {
  const site = await setup();
  await site.draw();
  await site.show("public");
  const oldUrl = (await site.posts.get(site.id, null, "ko")).cover?.url;
  const copy = site.images.copyToNewKeys;
  vi.spyOn(site.images, "copyToNewKeys").mockImplementationOnce(async (keys) => {
    await site.show("public");
    // Somebody reads the page before the rows name the new keys.
    await site.visit();
    return copy(keys);
  });
  await site.show("private");
  expect((await site.posts.get(site.id, null, "ko")).cover?.url).not.toBe(oldUrl);
  expect(await site.visit()).toEqual(await site.truth());
});

test("pages of one post are named alike, however its id is spelled", () => {
  expect(postTag("01A1FBE0-2BA9-747F-9360-BFABFE98CE14")).toBe(postTag("01a1fbe0-2ba9-747f-9360-bfabfe98ce14"));
});
