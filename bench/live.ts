/** The picture that follows the words, in Chromium: how soon, at what cost to who types, and what is asked of the server. */
import { stat } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { PAINTER_ADDRESS } from "@/lib/painters/crayon/browser/generated/address";
import { LOGIN, usualArchive } from "./support/archive";
import { openBrowser } from "./support/browser";
import { alone, type Figure, quantile } from "./support/figures";
import { signIn } from "./support/sign-in";
import { startSite } from "./support/site";

/** How a phone of some years ago compares with this machine. */
const SLOW = 6;
const SENTENCES = 200;
const DIARY = [
  "가족들과 바다에 갔다.",
  "모래성을 쌓고 아이스크림을 먹었다.",
  "동생이 자전거를 탔다.",
  "비가 와서 도서관에서 책을 읽었다.",
  "강아지 두 마리랑 공원을 산책했다.",
  "친구가 우산을 빌려 줬다.",
  "저녁에는 김치찌개를 끓였다.",
  "별이 많은 밤이었다.",
];

export async function measureLive(): Promise<Figure[]> {
  const archive = await usualArchive();
  const site = await startSite(archive.env);
  const browser = await openBrowser();
  try {
    const cookie = await signIn(site.url, LOGIN);
    const figures: Figure[] = [];
    for (const rate of [1, SLOW]) {
      const context = await browser.newContext({ locale: "ko-KR", viewport: { width: 1280, height: 860 } });
      await context.addCookies(
        cookie.split("; ").map((pair) => {
          const [name = "", value = ""] = pair.split("=");
          return { name, value, url: site.url };
        }),
      );
      const page = await context.newPage();
      await page.goto(`${site.url}/write`);
      await page.waitForURL(/\/write\/.+/);
      const devtools = await context.newCDPSession(page);
      await devtools.send("Emulation.setCPUThrottlingRate", { rate });
      figures.push(...(await typed(page, rate)));
      await context.close();
    }
    const bytes = (await stat(`public${PAINTER_ADDRESS}.br`)).size;
    figures.push({ what: "the painter's file, as brotli", value: bytes / 1000, unit: "kB", goal: { under: 600 } });
    return figures;
  } finally {
    await browser.close();
    await site.stop();
  }
}

/** Types whole sentences and looks when each picture is there. */
async function typed(page: Page, rate: number): Promise<Figure[]> {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/api/")) asked.push(`${request.method()} ${pathname}`);
  });
  await watch(page);
  const body = page.getByRole("textbox", { name: "내용" });
  // The painter is loaded by the first word, if it was not before.
  await body.fill("공원에 갔다. ");
  await page.locator("#picture canvas").first().waitFor();
  await page.waitForTimeout(2000);
  asked.length = 0;
  const waits: number[] = [];
  const rounds = rate === 1 ? SENTENCES : SENTENCES / 10;
  await page.evaluate(() => {
    (globalThis as unknown as Watched).tasks.length = 0;
  });
  for (let n = 0; n < rounds; n += 1) {
    const sentence = DIARY[n % DIARY.length] ?? "";
    // What is written before is taken away now and then: nobody writes a diary of 200 sentences about the sea.
    if (n % DIARY.length === 0) await body.fill("");
    await body.pressSequentially(`${sentence.slice(0, -1)}`, { delay: 15 });
    waits.push(await page.evaluate(untilDrawn));
    await body.press(".");
  }
  const tasks = await page.evaluate(() => (globalThis as unknown as Watched).tasks);
  const where = rate === 1 ? "" : `, slowed down ${rate} times`;
  const others = asked.filter((one) => !/^PATCH \/api\/posts\//.test(one));
  return [
    {
      what: `last key to live picture${where}: p50`,
      value: quantile(waits),
      unit: "ms",
      goal: { under: rate === 1 ? 200 : 400 },
    },
    { what: "  p95", value: quantile(waits, 0.95), unit: "ms", goal: null },
    {
      what: `  tasks over 50 ms on the page, of ${rounds} sentences`,
      value: tasks.length,
      unit: "",
      goal: { under: 1 },
    },
    { what: "  the longest of them", value: Math.max(0, ...tasks), unit: "ms", goal: null },
    ...(rate === 1
      ? [
          {
            what: `  requests for ${rounds} sentences: saves`,
            value: asked.length - others.length,
            unit: "",
            goal: null,
          },
          { what: "  others", value: others.length, unit: "", goal: { under: 1 } },
        ]
      : []),
  ];
}

type Watched = { tasks: number[]; drawnAt: number; keyAt: number };

/** Notes long tasks, the last key and when pixels were put on the canvas. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    watched.tasks = [];
    watched.drawnAt = 0;
    watched.keyAt = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.tasks.push(duration);
    }).observe({ type: "longtask" });
    addEventListener("input", () => {
      watched.keyAt = performance.now();
    });
    const put = CanvasRenderingContext2D.prototype.putImageData;
    CanvasRenderingContext2D.prototype.putImageData = function (this: CanvasRenderingContext2D, ...rest: unknown[]) {
      watched.drawnAt = performance.now();
      return (put as (...all: unknown[]) => void).apply(this, rest);
    } as typeof put;
  });
}

/** In the page: waits for the picture of the last key. @returns milliseconds since that key */
async function untilDrawn(): Promise<number> {
  const watched = globalThis as unknown as Watched;
  const { keyAt } = watched;
  for (const end = performance.now() + 5000; performance.now() < end; ) {
    // The rest after the last key is 150 ms: what is put before is the picture of a letter before.
    if (watched.drawnAt - keyAt > 140) return watched.drawnAt - keyAt;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return Number.POSITIVE_INFINITY;
}

await alone(import.meta.url, measureLive);
