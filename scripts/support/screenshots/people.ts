import type { Browser, Page } from "@playwright/test";
import { DEMO_LOGIN } from "@/prisma/demo/people";

/** How a page is looked at. */
export type Look = { locale: "ko" | "en"; device: "desktop" | "phone"; theme: "light" | "dark" };

const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

/** A browser of somebody who looks so. */
export async function browserOf(browser: Browser, url: string, { locale, device, theme }: Look): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    locale: locale === "ko" ? "ko-KR" : "en-GB",
    timezoneId: "Asia/Seoul",
    viewport: SIZES[device],
    deviceScaleFactor: device === "phone" ? 2 : 1,
    isMobile: device === "phone",
    hasTouch: device === "phone",
    colorScheme: theme,
  });
  return context.newPage();
}

/** Signs in as one of the demo's people. */
export async function signIn(page: Page, email: string = DEMO_LOGIN.email): Promise<void> {
  await page.goto("/sign-in");
  const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
  const form = { email, password: DEMO_LOGIN.password, csrfToken, json: "true", callbackUrl: "/" };
  const answer = await page.request.post("/api/auth/callback/credentials", { form, headers: originOf(page) });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()}`);
}

/** Makes the first admin, by the link that the start printed, and signs them in. */
export async function becomeAdmin(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.locator("#email").fill("admin@example.com");
  await page.locator("#password").fill(DEMO_LOGIN.password);
  await page.locator("main form button[type=submit]").click();
  await page.waitForURL((address) => !address.pathname.includes("sign-up"));
}

/** Asks the API as whoever is signed in there. @throws Error when it refuses */
export async function api<Answer>(page: Page, method: string, address: string, data?: object): Promise<Answer> {
  const answer = await page.request.fetch(address, { method, data, headers: originOf(page) });
  if (!answer.ok()) throw new Error(`${method} ${address}: ${answer.status()} ${await answer.text()}`);
  return answer.status() === 204 ? (undefined as Answer) : answer.json();
}

const originOf = (page: Page) => ({ origin: new URL(page.url()).origin });
