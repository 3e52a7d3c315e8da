import sharp from "sharp";
import { PHONE_PIXELS_MAX, whyNotDecoded } from "@/lib/shared/decoding";
import { decodePicture, type Pixels } from "../decode-picture";
import { LOOKED_AT_LONGEST } from "./gender-server";

export type UprightPicture = {
  /** Small enough to look at. */
  pixels: Pixels;
  /** The whole picture's size as its camera held it, in pixels. */
  upright: { width: number; height: number };
};

/**
 * Decodes a picture to look at faces in it.
 * @throws AppError as decodePicture()
 */
export async function decodeUpright(encoded: Buffer): Promise<UprightPicture> {
  const pixels = await decodePicture(encoded, { longest: LOOKED_AT_LONGEST });
  // A picture that was not shrunk is as large as it was decoded.
  if (Math.max(pixels.width, pixels.height) < LOOKED_AT_LONGEST) return { pixels, upright: pixels };
  try {
    const { autoOrient: upright } = await sharp(encoded, { limitInputPixels: PHONE_PIXELS_MAX }).metadata();
    return { pixels, upright };
  } catch (cause) {
    throw whyNotDecoded(cause);
  }
}
