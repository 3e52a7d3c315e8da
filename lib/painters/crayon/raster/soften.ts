/** A picture at half its size, blurred: what the eye sees around each point. Three planes of `side` x `side` bytes. */
export type Surroundings = { side: number; red: Uint8Array; green: Uint8Array; blue: Uint8Array };

/** @param radius of the blur in pixels of the whole picture; it is made of two box blurs */
export function surroundingsOf(rgba: Uint8Array, size: number, radius: number): Surroundings {
  const side = size >> 1;
  const reach = Math.max(1, Math.round(radius / 2));
  const plane = (channel: number) => blurred(blurred(halved(rgba, size, channel), side, reach), side, reach);
  return { side, red: plane(0), green: plane(1), blue: plane(2) };
}

function halved(rgba: Uint8Array, size: number, channel: number): Uint8Array {
  const side = size >> 1;
  const half = new Uint8Array(side * side);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const i = (y * 2 * size + x * 2) * 4 + channel;
      const below = i + size * 4;
      half[y * side + x] =
        ((rgba[i] as number) + (rgba[i + 4] as number) + (rgba[below] as number) + (rgba[below + 4] as number)) >> 2;
    }
  return half;
}

/** One box blur along the rows, transposed: done twice it has gone both ways. */
function blurred(plane: Uint8Array, side: number, reach: number): Uint8Array {
  return blurredRows(blurredRows(plane, side, reach), side, reach);
}

function blurredRows(plane: Uint8Array, side: number, reach: number): Uint8Array {
  const out = new Uint8Array(plane.length);
  const wide = 2 * reach + 1;
  const share = Math.round(65536 / wide);
  for (let y = 0; y < side; y++) {
    const row = y * side;
    const first = plane[row] as number;
    const final = plane[row + side - 1] as number;
    let sum = first * reach;
    for (let x = 0; x < reach; x++) sum += x < side ? (plane[row + x] as number) : final;
    for (let x = 0; x < side; x++) {
      sum += x + reach < side ? (plane[row + x + reach] as number) : final;
      out[x * side + y] = (sum * share) >> 16;
      sum -= x - reach >= 0 ? (plane[row + x - reach] as number) : first;
    }
  }
  return out;
}
