import sharp from "sharp";
import { AVATAR_WIDTHS } from "@/lib/domains/pictures/picture";
import { PHONE_PIXELS_MAX, whyNotDecoded } from "@/lib/shared/decoding";

/** Bytes of an avatar in one of its widths, ready for the image store. */
export type AvatarFile = { width: (typeof AVATAR_WIDTHS)[number]; bytes: Buffer };

/** Of a picture that is longer than that its middle is looked at: filling a square, a line of pixels would be enormous. */
const LONGEST = 4;
const SECONDS_MAX = 10;
const QUALITY = { quality: 82, effort: 2 } as const;
/** Under what is transparent: the sheet that avatars lie on. */
const PAPER = "#fffdf6";

const [SMALL, LARGE] = AVATAR_WIDTHS;

/**
 * Decodes a picture (its first frame), turns it as its camera held it, cuts the square that draws the eye, and encodes it anew:
 * nothing but pixels survives, no place and no camera.
 * @throws AppError too_large for more pixels than anybody needs, wrong_media_type for what is no whole picture
 */
export async function finishAvatar(encoded: Buffer): Promise<AvatarFile[]> {
  try {
    const square = await (await upright(encoded))
      .resize(LARGE, LARGE, { fit: "cover", position: sharp.strategy.attention })
      .flatten({ background: PAPER })
      .timeout({ seconds: SECONDS_MAX })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = square.info;
    const from = () => sharp(square.data, { raw: { width, height, channels } });
    return [
      { width: SMALL, bytes: await from().resize(SMALL, SMALL).webp(QUALITY).toBuffer() },
      { width: LARGE, bytes: await from().webp(QUALITY).toBuffer() },
    ];
  } catch (cause) {
    throw whyNotDecoded(cause);
  }
}

/** The picture as its camera held it; of a very long one its middle. */
async function upright(encoded: Buffer) {
  const image = sharp(encoded, { limitInputPixels: PHONE_PIXELS_MAX, failOn: "error" }).autoOrient();
  const { width, height } = (await image.metadata()).autoOrient;
  const longest = LONGEST * Math.min(width, height);
  if (width <= longest && height <= longest) return image;
  const middle = { width: Math.min(width, longest), height: Math.min(height, longest) };
  const [left, top] = [Math.floor((width - middle.width) / 2), Math.floor((height - middle.height) / 2)];
  return image.extract({ ...middle, left, top });
}
