import sharp from "sharp";
import { PHONE_PIXELS_MAX, whyNotDecoded } from "@/lib/shared/decoding";

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
