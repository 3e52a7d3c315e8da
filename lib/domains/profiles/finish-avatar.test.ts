import sharp from "sharp";
import { expect, test } from "vitest";
import { finishAvatar } from "./finish-avatar";

/** Left half red, right half blue. */
async function halves(width: number, height: number) {
  const blue = { create: { width: Math.ceil(width / 2), height, channels: 3 as const, background: "#00f" } };
  const input = await sharp(blue).png().toBuffer();
  return sharp({ create: { width, height, channels: 3, background: "#f00" } }).composite([{ input, gravity: "east" }]);
}

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#3a7" } });

async function colourAt(bytes: Buffer, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * (info.height - 1)) * info.width + Math.floor(x * (info.width - 1))) * info.channels;
  return [...data.subarray(at, at + 3)];
}
const isRed = ([r = 0, , b = 0]: number[]) => r > 180 && b < 70;
const isBlue = ([r = 0, , b = 0]: number[]) => b > 180 && r < 70;

test("an avatar is a square WebP in two widths, whatever the picture was", async () => {
  for (const encoded of [
    await plain(900, 300).jpeg().toBuffer(),
    await plain(40, 60).png().toBuffer(),
    await plain(640, 640).webp().toBuffer(),
    await plain(200, 100).gif().toBuffer(),
  ]) {
    const files = await finishAvatar(encoded);
    const seen = await Promise.all(files.map(async ({ bytes }) => sharp(bytes).metadata()));
    expect(files.map(({ width }) => width)).toEqual([96, 480]);
    expect(seen.map(({ format, width, height }) => [format, width, height])).toEqual([
      ["webp", 96, 96],
      ["webp", 480, 480],
    ]);
  }
});

test("it stands upright as its camera was held, and says neither where nor with what it was taken", async () => {
  // Orientation 6: to be turned by 90 degrees to the right, so that left is above.
  const photo = await (await halves(400, 400))
    .withExif({ IFD0: { Make: "Camera of mine" }, IFD3: { GPSLatitude: "37/1 33/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95 })
    .toBuffer();
  expect((await sharp(photo).metadata()).orientation).toBe(6);
  for (const { bytes } of await finishAvatar(photo)) {
    expect(isRed(await colourAt(bytes, 0.5, 0.1))).toBe(true);
    expect(isBlue(await colourAt(bytes, 0.5, 0.9))).toBe(true);
    const { exif, xmp, icc, orientation } = await sharp(bytes).metadata();
    expect([exif, xmp, icc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
    expect(bytes.includes("Camera of mine")).toBe(false);
  }
});

test("of a moving picture it is the first frame; what is transparent lies on paper", async () => {
  const [red, blue] = await Promise.all(
    ["#f00", "#00f"].map((background) =>
      sharp({ create: { width: 64, height: 64, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const moving = await sharp([red ?? "", blue ?? ""], { join: { animated: true } })
    .gif({ delay: [50, 50] })
    .toBuffer();
  expect((await sharp(moving).metadata()).pages).toBe(2);
  const [small] = await finishAvatar(moving);
  expect(isRed(await colourAt(small?.bytes ?? Buffer.alloc(0), 0.5, 0.5))).toBe(true);
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const nothing = sharp({ create: { width: 64, height: 64, channels: 4, background: clear } });
  const [paper] = await finishAvatar(await nothing.png().toBuffer());
  const colour = await colourAt(paper?.bytes ?? Buffer.alloc(0), 0.5, 0.5);
  expect(Math.min(...colour)).toBeGreaterThan(235);
});

test("of a picture as long as a line its middle is taken, in no more time than any other", async () => {
  for (const [width, height] of [
    [40_000, 2],
    [2, 30_000],
  ] as const) {
    const began = performance.now();
    const [, large] = await finishAvatar(await plain(width, height).png().toBuffer());
    expect((await sharp(large?.bytes).metadata()).width).toBe(480);
    expect(performance.now() - began).toBeLessThan(3000);
  }
  // Turned too: the middle is that of the picture as it is seen.
  const input = await sharp({ create: { width: 500, height: 100, channels: 3, background: "#00f" } })
    .png()
    .toBuffer();
  const ends = sharp({ create: { width: 1600, height: 100, channels: 3, background: "#f00" } });
  const photo = ends.composite([{ input, gravity: "centre" }]).withMetadata({ orientation: 6 });
  const [, large] = await finishAvatar(await photo.jpeg({ quality: 95 }).toBuffer());
  for (const y of [0.02, 0.5, 0.98]) {
    expect(isBlue(await colourAt(large?.bytes ?? Buffer.alloc(0), 0.5, y))).toBe(true);
  }
});

test("more pixels than a phone takes, and what is no whole picture, is refused", async () => {
  // 64 megapixels in a few kilobytes.
  const bomb = await plain(8000, 8000).png({ compressionLevel: 9 }).toBuffer();
  expect(bomb.length).toBeLessThan(400_000);
  await expect(finishAvatar(bomb)).rejects.toMatchObject({ code: "too_large" });
  const whole = await plain(600, 600).jpeg().toBuffer();
  const noise = Buffer.from(`\x89PNG\r\n\x1a\n\0\0\0\rIHDR${"x".repeat(99)}`, "latin1");
  for (const broken of [whole.subarray(0, whole.length / 2), noise, Buffer.from("GIF89a"), Buffer.from("<svg/>")]) {
    await expect(finishAvatar(broken)).rejects.toMatchObject({ code: "wrong_media_type" });
  }
});
