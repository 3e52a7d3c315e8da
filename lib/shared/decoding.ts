import { AppError } from "./errors";

/** What phones make, 48 or 50 megapixels; more is a way to fill the memory. */
export const PHONE_PIXELS_MAX = 52_000_000;

/** What the decoder's refusal means to who sent the picture. */
export function whyNotDecoded(cause: unknown): AppError {
  const isTooLarge = cause instanceof Error && /pixel limit|too large|timeout/i.test(cause.message);
  if (isTooLarge) return new AppError("too_large", { detail: "The picture has too many pixels", cause });
  return new AppError("wrong_media_type", { detail: "The picture can't be decoded", cause });
}
