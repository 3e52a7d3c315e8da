import type { Mask, Size } from "./plane";

/** The opposite of a mask. */
export const inverted = (mask: Mask): Mask => mask.map((value) => 1 - value);

/** Grows by a disc of this radius. */
export function dilated(mask: Mask, size: Size, radius: number): Mask {
  return stamped(mask, size, radius, 1);
}

/** Shrinks by a disc of this radius; beyond the border the picture goes on as inside. */
export function eroded(mask: Mask, size: Size, radius: number): Mask {
  return stamped(mask, size, radius, 0);
}

/** Takes away what a disc of this radius does not fit into. */
export const opened = (mask: Mask, size: Size, radius: number) => dilated(eroded(mask, size, radius), size, radius);

/** Closes gaps that a disc of this radius does not fit through. */
export const closed = (mask: Mask, size: Size, radius: number) => eroded(dilated(mask, size, radius), size, radius);

/** Sets a disc of `value` around each pixel of that value that has a neighbour of the other. */
function stamped(mask: Mask, { width, height }: Size, radius: number, value: number): Mask {
  const result = mask.slice();
  const reach = Math.floor(radius);
  const halfWidths = Array.from({ length: 2 * reach + 1 }, (_, row) =>
    Math.floor(Math.sqrt(radius * radius - (row - reach) ** 2)),
  );
  for (let y = 0; y < height; y += 1) {
    const first = y * width;
    for (let x = 0; x < width; x += 1) {
      const at = first + x;
      if (mask[at] !== value) continue;
      const isInner =
        (x === 0 || mask[at - 1] === value) &&
        (x === width - 1 || mask[at + 1] === value) &&
        (y === 0 || mask[at - width] === value) &&
        (y === height - 1 || mask[at + width] === value);
      if (isInner) continue;
      for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row += 1) {
        const half = halfWidths[row - y + reach] ?? 0;
        const start = row * width;
        result.fill(value, start + Math.max(0, x - half), start + Math.min(width, x + half + 1));
      }
    }
  }
  return result;
}

/** Fills the holes of a mask, in place: what no path along the sides of pixels leads out of, up to `largest` pixels. */
export function fillHoles(mask: Mask, { width, height }: Size, largest: number): void {
  const seen = mask.slice();
  const queue = new Int32Array(width * height);
  for (let start = 0; start < mask.length; start += 1) {
    if (seen[start]) continue;
    let count = 0;
    let isOpen = false;
    seen[start] = 1;
    queue[count++] = start;
    for (let next = 0; next < count; next += 1) {
      const at = queue[next] ?? 0;
      const x = at % width;
      if (x === 0 || x === width - 1 || at < width || at >= mask.length - width) isOpen = true;
      if (x > 0 && !seen[at - 1]) {
        seen[at - 1] = 1;
        queue[count++] = at - 1;
      }
      if (x < width - 1 && !seen[at + 1]) {
        seen[at + 1] = 1;
        queue[count++] = at + 1;
      }
      if (at >= width && !seen[at - width]) {
        seen[at - width] = 1;
        queue[count++] = at - width;
      }
      if (at < mask.length - width && !seen[at + width]) {
        seen[at + width] = 1;
        queue[count++] = at + width;
      }
    }
    if (!isOpen && count < largest) for (let next = 0; next < count; next += 1) mask[queue[next] ?? 0] = 1;
  }
}
