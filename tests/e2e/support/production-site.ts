import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { type Production, startProduction } from "./production";

/**
 * `test` with the whole site on its production parts: one a worker, and one for each `siteOf`, which a file names that
 * changes what others find.
 */
export const test = base.extend<{ visitor: () => Promise<Page> }, { production: Production; siteOf: string }>({
  siteOf: ["everybody", { option: true, scope: "worker" }],
  production: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern
    async ({}, use) => {
      const production = await startProduction();
      await use(production);
      await production.stop();
    },
    { scope: "worker", timeout: 300_000 },
  ],
  baseURL: ({ production }, use) => use(production.url),
  visitor: async ({ browser, production }, use, info) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ baseURL: production.url, locale: "ko-KR" });
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
    if (info.status !== info.expectedStatus) console.log(`The processes said:\n${production.output()}`);
  },
});

export { expect };

export type Answer = { status: number; json: Record<string, unknown> & { code?: string; id?: string } };

/** Speaks to one web process itself, past nginx, as the person signed in on `page`. */
export async function callerOf(page: Page, production: Production) {
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  return async (web: 0 | 1, method: string, path: string, body?: unknown): Promise<Answer> => {
    const answer = await fetch(`${production.webs[web].url}${path}`, {
      method,
      headers: { cookie, origin: production.url, "accept-language": "ko", "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, json: text ? JSON.parse(text) : {} };
  };
}

export type Caller = Awaited<ReturnType<typeof callerOf>>;

/** A diary entry by the API. */
export async function writePost(call: Caller, body = "가족들과 바다에 갔다. 모래성을 쌓았다."): Promise<string> {
  const { status, json } = await call(0, "POST", "/api/posts", { title: "바다", body });
  expect(status).toBe(201);
  return String(json.id);
}

/** Asks for a picture and answers its id. */
export async function draw(call: Caller, postId: string, painter: string, web: 0 | 1 = 0): Promise<string> {
  const { status, json } = await call(web, "POST", `/api/posts/${postId}/pictures`, { style: "crayon", painter });
  expect(status, JSON.stringify(json)).toBe(202);
  return String(json.id);
}

/** A picture's status and what it waits for, as the API tells. */
export async function pictureState(call: Caller, id: string): Promise<string> {
  const { status, json } = await call(1, "GET", `/api/pictures/${id}`);
  if (status !== 200) return `http ${status}`;
  return json.error ? `${json.status} ${json.error}` : String(json.status);
}
