import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import PageCache, { expirePages, pausePages, resumePages } from "./page-cache";

const page = (html: string, tags: string) => ({ kind: "APP_PAGE", html, headers: { "x-next-cache-tags": tags } });

/** As Next does it: a look first, then the making, then putting away. */
async function put(cache: PageCache, key: string, value: Parameters<PageCache["set"]>[1]) {
  await cache.get(key);
  await cache.set(key, value, {});
}

async function setup() {
  const cache = new PageCache();
  await put(cache, "/ko", page("<p>목록</p>", "feed"));
  await put(cache, "/ko/posts/1", page("<p>하나</p>", "post:1,authors"));
  await put(cache, "data", { kind: "FETCH", tags: ["feed"] });
  return cache;
}

test("a change drops the pages that carry its tag, and no others", async () => {
  const cache = await setup();
  expirePages(["feed"]);
  expect(await cache.get("/ko")).toBeNull();
  expect(await cache.get("data")).toBeNull();
  expect(await cache.get("/ko/posts/1")).not.toBeNull();
  await cache.revalidateTag("post:1");
  expect(await cache.get("/ko/posts/1")).toBeNull();
});

test("a page whose making began before a change is not kept, however late it comes", async () => {
  const cache = new PageCache();
  expect(await cache.get("/ko/posts/1")).toBeNull();
  expirePages(["post:1"]);
  await cache.set("/ko/posts/1", page("<p>made public before the change</p>", "post:1"), {});
  expect(await cache.get("/ko/posts/1")).toBeNull();
  await cache.set("/ko/posts/1", page("<p>made after it</p>", "post:1"), {});
  expect(await cache.get("/ko/posts/1")).not.toBeNull();
});

test("of two that make the same page the one that began before a change spoils both", async () => {
  const cache = new PageCache();
  await cache.get("/ko/posts/2");
  expirePages(["post:2"]);
  await cache.get("/ko/posts/2");
  await cache.set("/ko/posts/2", page("<p>old</p>", "post:2"), {});
  expect(await cache.get("/ko/posts/2")).toBeNull();
});

test("while news may be missed no page is kept, nor one whose making began then", async () => {
  const cache = await setup();
  pausePages();
  expect(await cache.get("/ko/posts/1")).toBeNull();
  await cache.set("/ko/posts/1", page("<p>made in the meantime</p>", "post:1"), {});
  expect(await cache.get("/ko/posts/1")).toBeNull();
  resumePages();
  await cache.set("/ko/posts/1", page("<p>begun in the meantime</p>", "post:1"), {});
  expect(await cache.get("/ko/posts/1")).toBeNull();
  await put(cache, "/ko/posts/1", page("<p>made afterwards</p>", "post:1"));
  expect(await cache.get("/ko/posts/1")).not.toBeNull();
});

test("a cached page names the hash of each inline script and allows no other", async () => {
  const cache = new PageCache();
  const inline = 'self.__next_f.push([1,"하루"])';
  const value = page(
    `<script src="/a.js"></script><script>${inline}</script><script id="x">${inline}</script>`,
    "feed",
  );
  await put(cache, "/ko", value);
  const policy = String((await cache.get("/ko"))?.value.headers?.["content-security-policy"]);
  const hash = createHash("sha256").update(inline).digest("base64");
  expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
  expect(policy).not.toContain("script-src 'self' 'unsafe-inline'");
  // Next sends the object it was given: the first reader needs the header as much as the second.
  expect(value.headers).toMatchObject({ "content-security-policy": policy });
});

test("the cache stays within its memory: the longest unused pages go first", async () => {
  const cache = new PageCache();
  const large = "x".repeat(10 * 1024 * 1024);
  await put(cache, "/old", page(large, "feed"));
  await put(cache, "/used", page(large, "feed"));
  for (let n = 0; n < 3; n++) {
    await cache.get("/used");
    await put(cache, `/new/${n}`, page(large, "feed"));
  }
  expect(await cache.get("/old")).toBeNull();
  expect(await cache.get("/used")).not.toBeNull();
});
