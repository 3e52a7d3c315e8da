import type { Page } from "@playwright/test";
import sharp from "sharp";

/** Milliseconds between two frames, at least: enough for letters that are typed, and few enough for its size. */
const EVERY_MS = 120;
/** The last one stands, before it begins again. */
const LAST_MS = 3000;
const WIDTH = 900;
const WORDS = ["강아지와 공원에 갔다.", " 비눗방울을 불고 아이스크림을 먹었다.", " 무지개가 떴다."];

/** A guest types three sentences on the main page, and the picture follows: an animated WebP. */
export async function writingLoop(page: Page, file: string): Promise<void> {
  await page.goto("/");
  const line = page.locator(".guest-only textarea");
  await line.click();
  await page.waitForTimeout(1500);
  const clip = await frameOf(page);
  const frames: { at: number; picture: Buffer }[] = [];
  let isDone = false;
  const filming = (async () => {
    while (!isDone) {
      const began = performance.now();
      frames.push({ at: began, picture: await page.screenshot({ clip, type: "png" }) });
      await page.waitForTimeout(Math.max(0, EVERY_MS - (performance.now() - began)));
    }
  })();
  for (const words of WORDS) {
    await line.pressSequentially(words, { delay: 110 });
    await page.waitForTimeout(900);
  }
  await page.waitForTimeout(1500);
  isDone = true;
  await filming;
  const small = await Promise.all(frames.map(({ picture }) => sharp(picture).resize(WIDTH).png().toBuffer()));
  // On a busy machine a frame takes longer: it is shown as long as it stood.
  const delay = frames.map(({ at }, index) => Math.round((frames[index + 1]?.at ?? at + LAST_MS) - at));
  await sharp(small, { join: { animated: true } })
    .webp({ quality: 75, effort: 6, loop: 0, delay })
    .toFile(file);
}

/** The part of the page that is filmed: the line to write into and the picture beside it. */
async function frameOf(page: Page) {
  const box = await page.locator("section.guest-only").boundingBox();
  if (!box) throw new Error("The main page has no line to write into.");
  const top = Math.max(0, box.y - 8);
  return { x: Math.max(0, box.x - 8), y: top, width: box.width + 16, height: Math.min(box.height + 16, 800 - top) };
}
