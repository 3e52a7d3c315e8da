import sharp from "sharp";
import { AppError } from "@/lib/shared/errors";

/** What phones make, 48 or 50 megapixels; more is a way to fill the memory. */
export const PHONE_PIXELS_MAX = 52_000_000;
const SECONDS_MAX = 10;

/** 8 bits a colour, red, green, blue, row by row from the top left. */
export type Pixels = { data: Buffer; width: number; height: number };

export type DecodeOptions = {
  /** Larger pictures are shrunk to this long edge, in pixels. */
  longest: number;
  /** More pixels than that are refused before they are decoded. */
  pixelsMax?: number;
};

/**
 * Decodes a picture (of a moving one its first frame), turned as its camera held it, in sRGB on white.
 * @throws AppError too_large for too many pixels, wrong_media_type for what is no whole picture
 */
export async function decodePicture(
  encoded: Buffer,
  { longest, pixelsMax = PHONE_PIXELS_MAX }: DecodeOptions,
): Promise<Pixels> {
  try {
    const { data, info } = await sharp(encoded, { limitInputPixels: pixelsMax, failOn: "error" })
      .autoOrient()
      .resize(longest, longest, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .removeAlpha()
      .timeout({ seconds: SECONDS_MAX })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch (cause) {
    throw whyNotDecoded(cause);
  }
}

/** What the decoder's refusal means to who sent the picture. */
export function whyNotDecoded(cause: unknown): AppError {
  const isTooLarge = cause instanceof Error && /pixel limit|too large|timeout/i.test(cause.message);
  if (isTooLarge) return new AppError("too_large", { detail: "The picture has too many pixels", cause });
  return new AppError("wrong_media_type", { detail: "The picture can't be decoded", cause });
}
