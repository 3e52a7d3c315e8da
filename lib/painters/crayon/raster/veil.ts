import { PAPER } from "../paper/shapes";
import type { Grade } from "./grade";
import type { Page } from "./page";

/**
 * Lays the moods over a raster, in place, before a tool draws it.
 * @param rgba rows of `size` pixels, 4 bytes each
 */
export function layVeils(rgba: Uint8Array, size: number, veils: Page["veils"]): void {
  const pixel = (n: number) => Math.min(size, Math.max(0, Math.round((n * size) / PAPER)));
  for (const { box, grade } of veils) {
    const { tint, strength, saturation } = grade;
    if (strength === 0 && saturation === 1) continue;
    const mix = mixOf(tint, strength, saturation);
    for (let y = pixel(box.y0); y < pixel(box.y1); y++)
      veilRow(rgba, (y * size + pixel(box.x0)) * 4, (y * size + pixel(box.x1)) * 4, mix);
  }
}

type Mix = { own: number; grey: number; red: number; green: number; blue: number };

/** out = own * channel + grey * luminance + constant, in 256ths. */
function mixOf(tint: Grade["tint"], strength: number, saturation: number): Mix {
  const in256ths = (share: number) => Math.round(share * 256);
  return {
    own: in256ths(saturation * (1 - strength)),
    grey: in256ths((1 - saturation) * (1 - strength)),
    red: in256ths(tint[0] * strength),
    green: in256ths(tint[1] * strength),
    blue: in256ths(tint[2] * strength),
  };
}

function veilRow(rgba: Uint8Array, from: number, to: number, { own, grey, red, green, blue }: Mix): void {
  for (let i = from; i < to; i += 4) {
    const r = rgba[i] as number;
    const g = rgba[i + 1] as number;
    const b = rgba[i + 2] as number;
    const shared = ((77 * r + 150 * g + 29 * b) >> 8) * grey;
    rgba[i] = byte((r * own + shared + red) >> 8);
    rgba[i + 1] = byte((g * own + shared + green) >> 8);
    rgba[i + 2] = byte((b * own + shared + blue) >> 8);
  }
}

const byte = (n: number) => (n < 0 ? 0 : Math.min(n, 255));
