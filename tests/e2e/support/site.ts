import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { startServer, type TestServer } from "./server";

/** Fails the test when a page logs an error or breaks its own content security policy. */
function watch(page: Page, problems: string[]): void {
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    // A response with an error status is said to the console too; the tests look at those themselves.
    if (message.type() !== "error" || /Failed to load resource/.test(message.text())) return;
    problems.push(`${page.url()}: ${message.text()}`);
  });
}

type Fixtures = {
  /** Another browser: own cookies, own language. */
  visitor: (options?: Parameters<import("@playwright/test").Browser["newContext"]>[0]) => Promise<Page>;
  problems: string[];
};

type Running = {
  server: TestServer;
  /** Tests of one name share a site; those who count what is on theirs choose a name of their own by test.use(). */
  siteOf: string;
};

/** `test` with a running site: one server a worker, and one for each `siteOf`. */
export const test = base.extend<Fixtures, Running>({
  siteOf: ["everybody", { option: true, scope: "worker" }],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 300_000 },
  ],
  baseURL: ({ server }, use) => use(server.url),
  problems: [
    async ({ server }, use, info) => {
      await countSignUpsAnew(server);
      const problems: string[] = [];
      const before = server.output().length;
      await use(problems);
      const failed = problems.length > 0 || info.status !== info.expectedStatus;
      if (failed) console.log(`The server said:\n${server.output().slice(before)}`);
      expect(problems, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page, problems }, use) => {
    watch(page, problems);
    await use(page);
  },
  visitor: async ({ browser, server, problems }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ baseURL: server.url, locale: "ko-KR", ...options });
      contexts.push(context);
      const page = await context.newPage();
      watch(page, problems);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect };

/** One address may sign up 20 people an hour (LIMITS.signUp); no test needs more than the rest. */
const SIGN_UPS_A_PROCESS = 12;
let people = 0;
let peopleBefore = 0;

/** A new process on the same data has counted nobody yet. */
async function countSignUpsAnew(server: TestServer): Promise<void> {
  if (people - peopleBefore < SIGN_UPS_A_PROCESS) return;
  peopleBefore = people;
  await server.terminate();
  await server.start();
}

/** Signs up by the form, in Korean, and lands signed in. */
export async function signUpByForm(page: Page, name = "지우"): Promise<Credentials> {
  const { email, password } = newCredentials();
  await page.goto("/sign-up");
  await page.getByLabel("이메일").fill(email);
  await page.getByLabel("비밀번호", { exact: true }).fill(password);
  await page.getByLabel("이름").fill(name);
  await page.getByRole("button", { name: "가입하기" }).click();
  await expect(page).not.toHaveURL(/sign-up/);
  return { email, password };
}

/** Somebody who signed up by what the form sends: where signing up is not what is walked through. Lands on the main page. */
export async function signUp(page: Page, name = "지우"): Promise<Credentials> {
  const { email, password } = newCredentials();
  const { request } = page;
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const { origin } = new URL((await request.get("/api/health")).url());
  const headers = { origin };
  const profile = { name, locale: "ko", timeZone: "Asia/Seoul" };
  const made = await request.post("/api/members", { data: { email, password, ...profile }, headers });
  expect(made.status()).toBe(201);
  const form = { email, password, csrfToken, json: "true", callbackUrl: "/" };
  const signedIn = await request.post("/api/auth/callback/credentials", { form, headers });
  expect(signedIn.status()).toBe(200);
  await page.goto("/");
  return { email, password };
}

export type Credentials = { email: string; password: string };

export function newCredentials(): Credentials {
  people += 1;
  return { email: `e2e${people}.${Date.now()}@example.com`, password: "한번 정하면 긴 비밀번호" };
}

export const keepButton = (page: Page) => page.getByRole("button", { name: "이 그림 간직하기" }).first();

/** Keeps the live picture, as its writer does. @returns where the server has it */
export async function keep(page: Page): Promise<string> {
  await keepButton(page).click();
  // Words have small drawings of their own.
  const kept = page.locator('#picture img[src^="/images/"]:not([src^="/images/words/"])').first();
  await expect(kept).toBeVisible();
  return (await kept.getAttribute("src")) ?? "";
}

/** In a browser where pictures do not follow the words: its writer switched that off. */
export async function withoutLive(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem("deep-story.live", "off"));
}

/** Opens a new diary and writes it; resolves when the editor says that it is saved. */
export async function write(page: Page, title: string, body: string): Promise<string> {
  await page.goto("/write");
  await page.waitForURL(/\/write\/[0-9a-f-]{36}$/);
  await page.getByLabel("제목").fill(title);
  await page.getByRole("textbox", { name: "내용" }).fill(body);
  await expect(page.getByText(/에 저장됨|^저장됨$/).first()).toBeVisible();
  return page.url().split("/").at(-1) ?? "";
}
