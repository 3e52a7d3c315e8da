import { randomBytes } from "node:crypto";
import sharp, { type SharpOptions } from "sharp";
import { rgbaToThumbHash } from "thumbhash";
import { IMAGE_WIDTHS, type ImageWidth } from "../picture";

/** Bytes ready for the image store. */
export type FinishedImage = {
  files: { width: ImageWidth; bytes: Buffer }[];
  width: number;
  height: number;
  /** Base64. */
  thumbhash: string;
};

const QUALITY = { quality: 82, effort: 2 } as const;

/**
 * Decodes whatever a painter gave and encodes it anew as WebP in each kept width; nothing but pixels survives.
 * @throws Error when the bytes are not an image
 */
export async function finishImage(encoded: Buffer): Promise<FinishedImage> {
  const { data, info } = await sharp(encoded, { limitInputPixels: 4096 * 4096 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } };
  const [files, thumbhash] = await Promise.all([
    Promise.all(
      IMAGE_WIDTHS.map(async (width) => ({
        width,
        bytes: await sharp(data, raw).resize({ width, withoutEnlargement: true }).webp(QUALITY).toBuffer(),
      })),
    ),
    thumbhashOf(data, raw),
  ]);
  return { files, width: info.width, height: info.height, thumbhash };
}

async function thumbhashOf(data: Buffer, raw: SharpOptions): Promise<string> {
  const { data: small, info } = await sharp(data, raw)
    .resize(96, 96, { fit: "inside" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(info.width, info.height, small)).toString("base64");
}

/** A name for a picture's bytes: 128 random bits, hex, that tell nothing. */
export function newImageKey(): string {
  return randomBytes(16).toString("hex");
}
