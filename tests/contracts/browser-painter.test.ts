import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { expect, onTestFinished, test } from "vitest";
import { PAINTER_ADDRESS } from "@/lib/painters/crayon/browser/generated/address";
import type { DrawnHere } from "@/lib/painters/crayon/browser/messages";
import { layOut } from "@/lib/painters/crayon/lay-out";
import { renderPicture } from "@/lib/painters/crayon/raster/render";
import { rasteriseBySharp } from "@/lib/painters/crayon/raster/sharp";
import { PANEL_COUNTS, type PaintRequest, PICTURE_STYLES, PLAIN } from "@/lib/painters/painter";
import { findingsIn } from "@/lib/painters/reading/diary-reader";

const SIZE = 512;
/** What two ways of smoothing an edge may differ by, of 255: in the mean of all pictures, and in one. */
const MEAN_MOST = 2;
const ONE_MOST = 3;

const DIARIES = readFileSync("lib/painters/crayon/contact-sheet/diaries.txt", "utf8")
  .split(/\n+/)
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => line.split("|").at(-1)?.trim() ?? "")
  .filter((text) => text.length > 8)
  .slice(0, 20);

/** The painter as setup bundled it, in a page of Chromium, asked as a page asks it. */
async function setup() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === PAINTER_ADDRESS
      ? route.fulfill({ contentType: "text/javascript", path: `public${PAINTER_ADDRESS}` })
      : route.fulfill({ contentType: "text/html", body: "<!doctype html><title>A page</title>" });
  });
  await page.goto("http://site.test/");
  await page.evaluate((address) => {
    const worker = new Worker(address);
    const paint = (request: unknown) =>
      new Promise((resolve) => {
        worker.onmessage = ({ data }) => {
          const { pixels, ...drawn } = data.drawn ?? { pixels: [], failed: data.failed };
          let bytes = "";
          for (let at = 0; at < pixels.length; at += 8192)
            bytes += String.fromCharCode(...pixels.subarray(at, at + 8192));
          resolve({ ...drawn, bytes: btoa(bytes) });
        };
        worker.postMessage({ id: 1, request, friend: null });
      });
    Object.assign(globalThis, { paint });
  }, PAINTER_ADDRESS);
  return (asked: PaintRequest) =>
    page.evaluate(
      (request) =>
        (globalThis as unknown as { paint(request: PaintRequest): Promise<DrawnHere & { bytes: string }> }).paint(
          request,
        ),
      asked,
    );
}

test("server and browser agree: on words and alt text to the letter, on pixels closely", {
  timeout: 300_000,
}, async () => {
  const paint = await setup();
  expect(DIARIES).toHaveLength(20);
  const differences: number[] = [];
  for (const [at, text] of DIARIES.entries())
    for (const panels of at % 4 === 0 ? PANEL_COUNTS : ([1] as const)) {
      const style = PICTURE_STYLES[(at + panels) % PICTURE_STYLES.length] ?? "crayon";
      const request: PaintRequest = { ...PLAIN, text, panels, style, seed: at * 1009, size: SIZE };
      const { page: laid, alt } = layOut(request);
      const here = await renderPicture(laid, request, rasteriseBySharp);
      const there = await paint(request);
      expect(there.alt, text).toEqual(alt);
      // As a message carries them: without what is undefined.
      expect(there.words, text).toEqual(JSON.parse(JSON.stringify(findingsIn(text, request.edits, request.day))));
      const differs = difference(here, Buffer.from(there.bytes, "base64"));
      expect(differs, `${style}, ${panels}: ${text}`).toBeLessThan(ONE_MOST);
      differences.push(differs);
    }
  expect(differences.length).toBeGreaterThan(25);
  expect(differences.reduce((sum, one) => sum + one, 0) / differences.length).toBeLessThan(MEAN_MOST);
});

/** Mean difference of a channel, 0 to 255. @param rgb 3 bytes a pixel @param rgba 4 */
function difference(rgb: Uint8ClampedArray, rgba: Buffer): number {
  expect(rgba.length / 4).toBe(rgb.length / 3);
  let sum = 0;
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4)
    for (let channel = 0; channel < 3; channel += 1)
      sum += Math.abs((rgb[from + channel] ?? 0) - (rgba[to + channel] ?? 0));
  return sum / rgb.length;
}
