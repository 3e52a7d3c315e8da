import type { PaintRequest } from "@/lib/painters/painter";
import { findingsIn } from "@/lib/painters/reading/diary-reader";
import { type NamedFriend, namedIn, withFriend } from "@/lib/painters/reading/named-friend";
import { toldDay } from "@/lib/painters/reading/told-day";
import { layOut } from "../lay-out";
import type { Rasterise } from "../raster/raster";
import { renderPicture } from "../raster/render";
import type { DrawnHere } from "./messages";

/** Draws a diary as the server's crayon painter does, with pixels from somewhere else. */
export async function drawHere(
  asked: PaintRequest,
  friend: NamedFriend | null,
  rasterise: Rasterise,
): Promise<DrawnHere> {
  const { text, looks, isNamed } = withFriend(asked.text, asked.looks, friend);
  const request = { ...asked, text, looks };
  const words = namedIn(findingsIn(text, request.edits, request.day), isNamed ? friend : null);
  const { page, alt } = layOut(request);
  const pixels = opaque(await renderPicture(page, request, rasterise));
  return { pixels, size: request.size, alt, words, told: toldDay(text) };
}

/** Three bytes a pixel to the four that a canvas takes. */
function opaque(rgb: Uint8ClampedArray): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray((rgb.length / 3) * 4);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    rgba[to] = rgb[from] as number;
    rgba[to + 1] = rgb[from + 1] as number;
    rgba[to + 2] = rgb[from + 2] as number;
    rgba[to + 3] = 255;
  }
  return rgba;
}
