import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { cachedPage, expirePages } from "@/lib/http/pages/page-cache";
import { servedSite } from "@/tests/support/served-site";
import { outline } from "@/tests/support/xml";
import { GET as authorFeed } from "../members/[id]/feed.xml/route";
import { GET as robots } from "../robots.txt/route";
import { GET as index } from "../sitemap.xml/route";
import { GET as page } from "../sitemaps/[file]/route";
import { GET as feed } from "./route";

type Handler = typeof feed;

async function setup() {
  const site = await servedSite();
  site.events.subscribe((event) => event.type === "pages.stale" && expirePages(event.tags));
  const author = await site.member("지우 & <친구>");
  const write = async (title: string, over: { body?: string; tags?: string[]; hide?: boolean } = {}) => {
    const { hide, ...input } = over;
    const { id } = await site.posts.create(author, { title, body: "바다", ...input }, "ko");
    await site.publishing.setVisibility(author.id, id, { visibility: hide ? "private" : "public" }, "ko");
    return id;
  };
  const get = async (handler: Handler, path: string, params: Record<string, string> = {}) => {
    const headers = { host: "localhost:3000", "accept-language": "ko" };
    const answer = await handler(new NextRequest(`http://localhost:3000${path}`, { headers }), {
      params: Promise.resolve(params),
    });
    return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
  };
  const ofAuthor = () => get(authorFeed, `/members/${author.id}/feed.xml`, { id: author.id });
  return { ...site, author, write, get, ofAuthor };
}

test("a feed has the newest public posts, well formed whatever was written", async () => {
  const { write, get, ofAuthor } = await setup();
  const nasty = `<b>&amp; ]]> "따옴표" ${String.fromCharCode(1, 11, 0xfffe)} 🎉`;
  const id = await write(nasty, { body: `${nasty}\n\n**굵게**`, tags: ["a&b<c"] });
  await write("", { body: "제목이 없다" });
  await write("숨긴 글", { hide: true });
  for (const { status, type, text } of [await get(feed, "/feed.xml"), await ofAuthor()]) {
    expect([status, type]).toEqual([200, "application/atom+xml; charset=utf-8"]);
    const names = outline(text);
    expect(names[0]).toBe("feed");
    expect(names.filter((name) => name === "feed/entry")).toHaveLength(2);
    expect(text).toContain('xml:lang="ko"');
    expect(text).toContain(`<id>http://localhost:3000/posts/${id}</id>`);
    expect(text).toContain("<title>&lt;b&gt;&amp;amp; ]]&gt; &quot;따옴표&quot;");
    expect(text).toContain("<title>제목 없는 하루</title>");
    expect(text).toContain("<name>지우 &amp; &lt;친구&gt;</name>");
    expect(text).not.toContain("숨긴 글");
  }
});

test("a feed is kept like a page, and made anew the moment something on it is hidden", async () => {
  const { write, get, ofAuthor, author, publishing, accounts } = await setup();
  const id = await write("바다");
  await write("산");
  await get(feed, "/feed.xml");
  await ofAuthor();
  const kept = () =>
    [cachedPage("/ko/feed.xml"), cachedPage(`/ko/members/${author.id}/feed.xml`)].map((one) => one?.text);
  for (const text of kept()) expect(text).toContain("바다");
  await publishing.setVisibility(author.id, id, { visibility: "private" }, "ko");
  expect(kept()).toEqual([undefined, undefined]);
  expect((await get(feed, "/feed.xml")).text).not.toContain(id);
  expect((await ofAuthor()).text).not.toContain(id);
  await accounts.update(author, { name: "하늘" });
  expect(kept()).toEqual([undefined, undefined]);
});

test("somebody who shows nothing has no feed", async () => {
  const { write, ofAuthor } = await setup();
  await write("숨긴 글", { hide: true });
  expect((await ofAuthor()).status).toBe(404);
});

test("the sitemap lists every public post once, and the private rooms are closed to robots", async () => {
  const { write, get } = await setup();
  const open = [await write("하나"), await write("둘")];
  const hidden = await write("숨긴 글", { hide: true });
  const { text } = await get(index, "/sitemap.xml");
  expect(outline(text)[0]).toBe("sitemapindex");
  const pages = [...text.matchAll(/\/sitemaps\/([^<]+)</g)].map(([, file = ""]) => file);
  const all = await Promise.all(pages.map((file) => get(page, `/sitemaps/${file}`, { file })));
  for (const one of all) expect([one.status, outline(one.text)[0]]).toEqual([200, "urlset"]);
  const listed = all.flatMap((one) => [...one.text.matchAll(/\/posts\/([^<]+)</g)].map(([, id]) => id));
  expect(listed.sort()).toEqual(open.sort());
  expect(listed).not.toContain(hidden);
  expect((await get(page, "/sitemaps/x.xml", { file: "x.xml" })).status).toBe(404);
  const { text: rules } = await get(robots, "/robots.txt");
  for (const path of ["/api/", "/me$", "/me/", "/write/"]) expect(rules).toContain(`Disallow: ${path}\n`);
  expect(rules).toContain("Sitemap: http://localhost:3000/sitemap.xml");
});
