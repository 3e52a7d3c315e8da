import sharp from "sharp";
import { expect, test } from "vitest";
import { panelSize, putOnPage } from "./page";

const RED = { r: 220, g: 30, b: 30 };
const BLUE = { r: 30, g: 30, b: 220 };
const plain = (background: typeof RED, width = 64, height = 64) =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();

/** The colour at a place of the page, places from 0 to 1. */
async function colourAt(page: Buffer, x: number, y: number) {
  const { data, info } = await sharp(page).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 3;
  return { r: data[at], g: data[at + 1], b: data[at + 2] };
}

test("one image is the page, as it is", async () => {
  const image = await plain(RED);
  expect((await putOnPage([image], 128)).equals(image)).toBe(true);
});

test("two wide panels stand one above the other, as many pixels as the model's square", async () => {
  const { width, height } = panelSize(2, 512);
  expect([width % 8, height % 8, width / height]).toEqual([0, 0, 2]);
  expect((width * height) / 512 ** 2).toBeCloseTo(1, 1);
  const page = await putOnPage([await plain(RED, width, height), await plain(BLUE, width, height)], 128);
  expect(await sharp(page).metadata()).toMatchObject({ width: 128, height: 128 });
  expect(await colourAt(page, 0.5, 0.25)).toEqual(RED);
  expect(await colourAt(page, 0.5, 0.75)).toEqual(BLUE);
  expect(await colourAt(page, 0.5, 0.5)).toEqual({ r: 255, g: 255, b: 255 });
});

test("four panels are read from left to right and from top to bottom", async () => {
  const page = await putOnPage([await plain(RED), await plain(BLUE), await plain(BLUE), await plain(RED)], 128);
  expect(await colourAt(page, 0.25, 0.25)).toEqual(RED);
  expect(await colourAt(page, 0.75, 0.25)).toEqual(BLUE);
  expect(await colourAt(page, 0.25, 0.75)).toEqual(BLUE);
  expect(await colourAt(page, 0.75, 0.75)).toEqual(RED);
});
