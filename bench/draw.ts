/** From pressing Draw to the picture on the screen, in Chromium, through the site's own editor. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "@playwright/test";
import { openBrowser } from "./support/browser";
import { alone, type Figure, quantile } from "./support/figures";
import { startSite } from "./support/site";

const RUNS = 15;
const TEXT = "가족들과 바다에 갔다. 모래성을 쌓고 아이스크림을 먹었다.";
/** The draft is saved and the browser has gone quiet. */
const PAUSE_MS = 2_500;

export async function measureDraw(): Promise<Figure[]> {
  const browser = await openBrowser();
  try {
    const small = await pressed(browser, { PICTURE_SIZE: "512" });
    const usual = await pressed(browser, {});
    return [
      {
        what: "Draw pressed to picture visible, 512 px",
        value: quantile(small.later),
        unit: "ms",
        goal: { under: 700 },
      },
      { what: "the same, first picture after a start", value: small.first, unit: "ms", goal: null },
      { what: "Draw pressed to picture visible, default size", value: quantile(usual.later), unit: "ms", goal: null },
      { what: "the same, first picture after a start", value: usual.first, unit: "ms", goal: null },
    ];
  } finally {
    await browser.close();
  }
}

/** Milliseconds of each press on a fresh site. */
async function pressed(browser: Browser, env: Record<string, string>): Promise<{ first: number; later: number[] }> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "deep-story-bench-"));
  const site = await startSite({ DATA_DIR: dataDir, ...env });
  const context = await browser.newContext({
    locale: "ko-KR",
    viewport: { width: 1280, height: 900 },
    baseURL: site.url,
  });
  try {
    const page = await context.newPage();
    await signUp(page);
    await page.goto("/write");
    await page.waitForURL(/\/write\/[0-9a-f-]{36}$/);
    await page.getByLabel("내용", { exact: true }).fill(TEXT);
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run++) {
      await sleep(PAUSE_MS);
      times.push(await pressOnce(page));
    }
    const [first = Number.NaN, ...later] = times;
    return { first, later };
  } finally {
    await context.close();
    await site.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function signUp(page: Page): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("이메일").fill("bench@example.com");
  await page.getByLabel("비밀번호", { exact: true }).fill("a password for measuring");
  await page.getByLabel("이름").fill("지우");
  await page.getByRole("button", { name: "가입하기" }).click();
  await page.waitForURL((url) => !url.pathname.includes("sign-up"));
}

/** Presses Draw; the time from the browser's pointer event until a picture that was not there before is decoded. */
async function pressOnce(page: Page): Promise<number> {
  const button = page.getByRole("button", { name: "그리기", exact: true }).first();
  const measured = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const stage = "#picture > div:first-of-type img";
        const before = document.querySelector<HTMLImageElement>(stage)?.src;
        addEventListener(
          "pointerdown",
          // Without a name of its own: tsx marks named functions by a helper that the page does not have.
          async ({ timeStamp }) => {
            for (;;) {
              await new Promise<number>(requestAnimationFrame);
              const image = document.querySelector<HTMLImageElement>(stage);
              if (!image || image.src === before || !image.complete || image.naturalWidth === 0) continue;
              await image.decode();
              resolve((await new Promise<number>(requestAnimationFrame)) - timeStamp);
              return;
            }
          },
          { once: true, capture: true },
        );
      }),
  );
  await button.click();
  return measured;
}

await alone(import.meta.url, measureDraw);
