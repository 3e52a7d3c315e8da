import type { Page } from "@playwright/test";
import { expect, signUp, test } from "./support/site";

/** Every way to ask for a page: as a reader's browser, as Next's router, ahead of a click, without the body. */
const ASKED: Record<string, { method?: string; headers?: Record<string, string> }> = {
  page: {},
  router: { headers: { rsc: "1" } },
  prefetch: { headers: { rsc: "1", "next-router-prefetch": "1" } },
  segment: { headers: { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" } },
  head: { method: "HEAD" },
};

/** Spellings that might be taken for the address of one post. */
const spellingsOf = (id: string) => [
  `/posts/${id}`,
  `/posts/${id.replace(/[a-f]/, (letter) => letter.toUpperCase())}`,
  `/posts/${id.toUpperCase()}`,
  `/posts/%${id.charCodeAt(0).toString(16)}${id.slice(1)}`,
  `/posts/${id}/`,
  `/ko/posts/${id}`,
  `/en/posts/${id.toUpperCase()}`,
  `//posts/${id}`,
  `/./posts/${id}`,
  `/posts/${id}?x=1`,
  `/%70osts/${id}`,
];

const HIDDEN = "아무도 읽지 않을 말";

/** What is asked of an answer here. */
type Answered = { id: string; pending?: { version: number } | null };

async function call(page: Page, method: string, path: string, body?: unknown): Promise<Answered> {
  return page.evaluate(
    async ([how, where, what]) => {
      const headers = { "content-type": "application/json" };
      const answer = await fetch(where, { method: how, headers, body: what });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${how} ${where}: ${answer.status} ${text}`);
      return text ? JSON.parse(text) : {};
    },
    [method, path, body === undefined ? undefined : JSON.stringify(body)] as const,
  );
}

/** What a guest sees of a post, at every address and in every way: those that show the text, and how many gave 200. */
async function seen(url: string, id: string): Promise<{ shown: string[]; statuses: Set<number> }> {
  const shown: string[] = [];
  const statuses = new Set<number>();
  for (const spelling of spellingsOf(id)) {
    for (const [way, { method = "GET", headers = {} }] of Object.entries(ASKED)) {
      for (const language of ["ko", "en"]) {
        const answer = await fetch(url + spelling, { method, headers: { "accept-language": language, ...headers } });
        const text = await answer.text();
        if (way === "head") statuses.add(answer.status);
        if (text.includes(HIDDEN)) shown.push(`${way} ${spelling}`);
      }
    }
  }
  return { shown, statuses };
}

test("a day that was hidden, removed or renamed is so at every spelling of its address", async ({ page, server }) => {
  await signUp(page);
  const publish = async () => {
    const { id } = await call(page, "POST", "/api/posts", { title: "제목", body: HIDDEN });
    await call(page, "POST", `/api/posts/${id}/publish`, { visibility: "public" });
    const before = await seen(server.url, id);
    expect(before.shown.length, "the text is there while it is public").toBeGreaterThan(40);
    return id;
  };
  const CAPITALS: Record<string, (id: string) => Promise<unknown>> = {
    hidden: (id) => call(page, "POST", `/api/posts/${id.toUpperCase()}/publish`, { visibility: "private" }),
    removed: (id) => call(page, "DELETE", `/api/posts/${id.toUpperCase()}`),
  };
  for (const [what, change] of Object.entries(CAPITALS)) {
    const id = await publish();
    await change(id);
    const after = await seen(server.url, id);
    expect.soft(after.shown, what).toEqual([]);
    expect.soft([...after.statuses], what).toEqual([404]);
  }
  const id = await publish();
  const { pending } = await call(page, "PATCH", `/api/posts/${id.toUpperCase()}`, { version: 2, body: "다른 말" });
  await call(page, "POST", `/api/posts/${id.toUpperCase()}/edit/publish`, { version: pending?.version });
  expect((await seen(server.url, id)).shown, "rewritten").toEqual([]);
});

test("nobody makes copies of pictures for strangers", async ({ request }) => {
  for (const url of ["%2Fog.png", "%2Fimages%2F0123456789abcdef0123456789abcdef"]) {
    expect((await request.get(`/_next/image?url=${url}&w=1080&q=75`)).status()).toBe(404);
  }
});
