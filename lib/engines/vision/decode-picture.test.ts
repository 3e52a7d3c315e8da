import sharp from "sharp";
import { expect, test } from "vitest";
import { decodePicture } from "./decode-picture";

const LEFT = "#c02020";
const RIGHT = "#2020c0";

/** Red at the left, blue at the right. */
const halves = (width = 200, height = 100) =>
  sharp({ create: { width, height, channels: 3, background: LEFT } }).composite([
    { input: { create: { width: width / 2, height, channels: 3, background: RIGHT } }, left: width / 2, top: 0 },
  ]);

const at = ({ data, width }: { data: Buffer; width: number }, x: number, y: number) => [
  ...data.subarray((y * width + x) * 3, (y * width + x) * 3 + 3),
];
const isRed = ([r = 0, , b = 0]: number[]) => r > b + 60;

test.each(["jpeg", "png", "webp", "gif"] as const)("%s becomes red, green and blue, row by row", async (format) => {
  const pixels = await decodePicture(await halves().toFormat(format).toBuffer(), { longest: 1000 });
  expect(pixels).toMatchObject({ width: 200, height: 100 });
  expect(pixels.data.length).toBe(200 * 100 * 3);
  expect([isRed(at(pixels, 20, 50)), isRed(at(pixels, 180, 50))]).toEqual([true, false]);
});

test("a larger picture is shrunk to its long edge, a smaller one stays", async () => {
  const encoded = await halves(400, 100).png().toBuffer();
  expect(await decodePicture(encoded, { longest: 100 })).toMatchObject({ width: 100, height: 25 });
  expect(await decodePicture(encoded, { longest: 4000 })).toMatchObject({ width: 400, height: 100 });
});

test("a picture stands as its camera held it", async () => {
  const encoded = await halves().jpeg().withMetadata({ orientation: 6 }).toBuffer();
  const pixels = await decodePicture(encoded, { longest: 1000 });
  expect(pixels).toMatchObject({ width: 100, height: 200 });
  expect([isRed(at(pixels, 50, 20)), isRed(at(pixels, 50, 180))]).toEqual([true, false]);
});

test("print colours, one grey channel and transparency come out as three colours", async () => {
  for (const encoded of [
    await halves().toColourspace("cmyk").jpeg().toBuffer(),
    await halves().greyscale().toColourspace("b-w").png().toBuffer(),
    await halves().ensureAlpha(0.5).png().toBuffer(),
  ]) {
    const pixels = await decodePicture(encoded, { longest: 1000 });
    expect(pixels.data.length).toBe(200 * 100 * 3);
  }
});

test("what moves is looked at by its first frame", async () => {
  const frames = [LEFT, RIGHT].map((background) =>
    sharp({ create: { width: 20, height: 20, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  const encoded = await sharp(await Promise.all(frames), { join: { animated: true } })
    .gif()
    .toBuffer();
  const pixels = await decodePicture(encoded, { longest: 1000 });
  expect(pixels).toMatchObject({ width: 20, height: 20 });
  expect(isRed(at(pixels, 5, 5))).toBe(true);
});

/** PNG (third edition), 5.5: the checksum over a chunk's type and data. */
function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  }
  return ~crc >>> 0;
}

/** A PNG whose header says 30,000 x 30,000 pixels, in good order. */
async function enormous(): Promise<Buffer> {
  const encoded = await halves().png().toBuffer();
  encoded.writeUInt32BE(30_000, 16);
  encoded.writeUInt32BE(30_000, 20);
  encoded.writeUInt32BE(crcOf(encoded.subarray(12, 29)), 29);
  return encoded;
}

test("what is no whole picture, or far too large, is refused as such", async () => {
  const jpeg = await halves(2000, 2000).jpeg().toBuffer();
  const refused = (encoded: Buffer) =>
    decodePicture(encoded, { longest: 1000 }).then(
      () => null,
      ({ code }) => code,
    );
  expect(await refused(Buffer.alloc(0))).toBe("wrong_media_type");
  expect(await refused(Buffer.from("a text that is called .jpg"))).toBe("wrong_media_type");
  expect(await refused(jpeg.subarray(0, jpeg.length / 2))).toBe("wrong_media_type");
  expect(await refused(await enormous())).toBe("too_large");
  await expect(decodePicture(jpeg, { longest: 1000, pixelsMax: 1_000_000 })).rejects.toMatchObject({
    code: "too_large",
  });
});
