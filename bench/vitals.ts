/** What a phone of some years ago on a slow line sees of the main page and the editor: how soon, and what moves under it. */
import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";
import { LOGIN, usualArchive } from "./support/archive";
import { openBrowser } from "./support/browser";
import { alone, type Figure, quantile } from "./support/figures";
import { signIn } from "./support/sign-in";
import { startSite } from "./support/site";

const ROUNDS = 5;
const PHONE = { width: 390, height: 844 };
/** 1.6 Mbit/s down, 0.75 up, 150 ms there and back: Lighthouse's slow 4G. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
/** How much slower the page's thread is than this machine's. */
const SLOW = 4;
/** After the load: the handwriting face comes, the islands are filled in, an example is typed. */
const SETTLED_MS = 6_000;

type Vitals = { lcp: number; cls: number; flickedCls: number };

export async function measureVitals(): Promise<Figure[]> {
  const archive = await usualArchive();
  const site = await startSite(archive.env);
  const browser = await openBrowser();
  try {
    const cookie = await signIn(site.url, LOGIN);
    const figures: Figure[] = [];
    for (const [name, address, cookies] of [
      ["main page", "/", ""],
      ["editor", "/write", cookie],
    ] as const) {
      // Once before, so that nothing is made for the first time.
      await visit(browser, site.url, address, cookies);
      const rounds: Vitals[] = [];
      for (let n = 0; n < ROUNDS; n += 1) rounds.push(await visit(browser, site.url, address, cookies));
      const median = (vital: keyof Vitals) => quantile(rounds.map((round) => round[vital]));
      figures.push(
        { what: `${name}, largest contentful paint`, value: median("lcp"), unit: "ms", goal: { under: 2300 } },
        { what: "  layout shift", value: median("cls"), unit: "", goal: { under: 0.02 } },
        { what: "  layout shift, flicked down", value: median("flickedCls"), unit: "", goal: { under: 0.02 } },
      );
    }
    return figures;
  } finally {
    await browser.close();
    await site.stop();
  }
}

/** One visit with nothing in the browser's cache. */
async function visit(browser: Browser, url: string, address: string, cookies: string): Promise<Vitals> {
  const context = await browser.newContext({
    locale: "ko-KR",
    timezoneId: "Asia/Seoul",
    viewport: PHONE,
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  });
  try {
    await addCookies(context, url, cookies);
    // A browser that was here before knows that its reader is a member (public/theme.js).
    if (cookies) await context.addInitScript(() => localStorage.setItem("reader", "member"));
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", LINE);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOW });
    await page.addInitScript(watch);
    await page.goto(url + address, { waitUntil: "load" });
    await page.waitForTimeout(SETTLED_MS);
    if (!new URL(page.url()).pathname.startsWith(address)) throw new Error(`${address} led to ${page.url()}`);
    const before = await page.evaluate(vitals);
    await flick(page, devtools);
    const { cls } = await page.evaluate(vitals);
    return { ...before, flickedCls: cls };
  } finally {
    await context.close();
  }
}

async function addCookies(context: BrowserContext, url: string, cookies: string): Promise<void> {
  const pairs = cookies.split("; ").filter(Boolean);
  await context.addCookies(
    pairs.map((pair) => {
      const [name = "", value = ""] = pair.split("=");
      return { name, value, url };
    }),
  );
}

/** The page goes up four times, faster than its pictures come. (Of a gesture by touch a headless Chromium moves nothing.) */
async function flick(page: Page, devtools: CDPSession): Promise<void> {
  for (let n = 0; n < 4; n += 1) {
    const gesture = { x: PHONE.width / 2, y: PHONE.height * 0.8, yDistance: -1_500, speed: 6_000 };
    await devtools.send("Input.synthesizeScrollGesture", { ...gesture, gestureSourceType: "mouse" });
  }
  await page.waitForTimeout(3_000);
  if ((await page.evaluate(() => scrollY)) === 0) throw new Error(`${page.url()} did not move`);
}

type Watched = { lcp: number; shifts: { value: number; startTime: number }[] };

/** In the page, before its first script. */
function watch(): void {
  const watched = globalThis as unknown as Watched;
  watched.lcp = 0;
  watched.shifts = [];
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) watched.lcp = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) watched.shifts.push({ value: entry.value, startTime: entry.startTime });
  }).observe({ type: "layout-shift", buffered: true });
}

/** In the page: LCP in ms, and CLS, the worst window of at most 5 s with no pause of 1 s (https://web.dev/articles/cls). */
function vitals(): { lcp: number; cls: number } {
  const { lcp, shifts } = globalThis as unknown as Watched;
  let [cls, sum, from, last] = [0, 0, 0, Number.NEGATIVE_INFINITY];
  for (const { value, startTime } of shifts) {
    if (startTime - last > 1_000 || startTime - from > 5_000) [sum, from] = [0, startTime];
    last = startTime;
    sum += value;
    cls = Math.max(cls, sum);
  }
  return { lcp, cls };
}

await alone(import.meta.url, measureVitals);
