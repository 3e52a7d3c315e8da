import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import PageCache, { expirePages, keepAnswer } from "./page-cache";
import { answerFromMemory } from "./page-front";

const FOR_EVER: { cacheControl: { revalidate: number | false } } = { cacheControl: { revalidate: false } };
const KEY = "/route-cache/APP_PAGE/0123/$";

/** The real front on a real server; what it leaves alone is answered "next". */
async function setup() {
  const cache = new PageCache();
  const put = async (path: string, value: Parameters<PageCache["set"]>[1], context = FOR_EVER) => {
    await cache.get(KEY + path);
    await cache.set(KEY + path, value, context);
  };
  const html = (words: string) => `<html><body>${words}<script>go(1)</script></body></html>`;
  const page = (words: string, status = 200) => ({
    kind: "APP_PAGE",
    html: html(words),
    status,
    headers: { "x-next-cache-tags": "feed", link: "</a.css>; rel=preload" },
  });
  await put("/ko", page("한국어 목록"));
  await put("/en", page("English list"));
  await put("/ko/posts/1", page("없는 글", 404));
  await put("/ko/lab/guard", page("자세 지킴이"));
  await put("/ko/short", page("잠깐"), { cacheControl: { revalidate: 60 } });
  const server = createServer((request, response) => {
    if (!answerFromMemory(request, response)) response.end("next");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(url + path, {
      headers: { "accept-encoding": "identity", "accept-language": "ko", ...headers },
    });
    return { answer, text: await answer.text() };
  };
  return { html, get };
}

test("a page is sent in the reader's language, with its policy and the site's headers", async () => {
  const { get, html } = await setup();
  expect((await get("/", { "accept-language": "ko-KR,en;q=0.5" })).text).toBe(html("한국어 목록"));
  expect((await get("/", { "accept-language": "en-GB" })).text).toBe(html("English list"));
  const { answer, text } = await get("/", { "accept-language": "ko", cookie: "a=b; locale=en" });
  expect(text).toBe(html("English list"));
  expect(answer.headers.get("content-security-policy")).toMatch(/script-src 'self' 'sha256-/);
  expect(answer.headers.get("x-frame-options")).toBe("DENY");
  expect(answer.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  expect(answer.headers.get("vary")).toMatch(/cookie.*rsc/);
  expect(answer.headers.get("link")).toBe("</a.css>; rel=preload");
  expect(answer.headers.get("x-next-cache-tags")).toBeNull();
});

test("a reader who has the page hears that nothing changed; after a change it is Next's turn", async () => {
  const { get } = await setup();
  const etag = (await get("/")).answer.headers.get("etag") ?? "";
  expect((await get("/", { "if-none-match": etag })).answer.status).toBe(304);
  expirePages(["feed"]);
  expect((await get("/", { "if-none-match": etag })).text).toBe("next");
});

test("the list that everybody asks for is sent from memory until a post changes; others are not", async () => {
  const { get } = await setup();
  const headers = { "content-type": "application/json", "content-security-policy": "default-src 'none'" };
  const keep = (path: string, text: string, began = performance.now()) =>
    keepAnswer(path, text, { headers, tags: ["feed"], began });
  keep("/ko/api/posts", '{"items":[]}');
  keep("/ko/api/posts?limit=5", '{"items":[5]}');
  keep("/ko/api/posts?tag=x", '{"items":["x"]}');
  const { answer, text } = await get("/api/posts");
  expect(text).toBe('{"items":[]}');
  expect(answer.headers.get("content-type")).toBe("application/json");
  expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'");
  expect((await get("/api/posts?limit=5")).text).toBe('{"items":[5]}');
  expect((await get("/api/posts", { "accept-language": "en" })).text).toBe("next");
  expect((await get("/api/posts?tag=x")).text).toBe("next");
  const before = performance.now();
  expirePages(["feed"]);
  keep("/ko/api/posts", "read before the change", before);
  expect((await get("/api/posts")).text).toBe("next");
});

test("a page is compressed as the reader likes it", async () => {
  const { get, html } = await setup();
  expect((await get("/", { "accept-encoding": "gzip, br" })).answer.headers.get("content-encoding")).toBe("br");
  expect((await get("/", { "accept-encoding": "gzip" })).text).toBe(html("한국어 목록"));
  expect((await get("/", { "accept-encoding": "br;q=0, gzip;q=0" })).answer.headers.get("content-encoding")).toBeNull();
});

test("client navigation, queries, missing pages, pages that run out, writes and strange paths are Next's", async () => {
  const { get } = await setup();
  expect((await get("/", { rsc: "1" })).text).toBe("next");
  for (const path of ["/?x=1", "/posts/1", "/short", "/ko", "//", "/api/posts", "/../ko"]) {
    expect.soft((await get(path)).text, path).toBe("next");
  }
});

test("a camera may be used on the pages with a pair of eyes alone", async () => {
  const { get } = await setup();
  const policyOf = async (path: string) => (await get(path)).answer.headers.get("permissions-policy");
  expect(await policyOf("/lab/guard")).toMatch(/^camera=\(self\), microphone=\(\)/);
  expect(await policyOf("/")).toMatch(/^camera=\(\), microphone=\(\)/);
});
