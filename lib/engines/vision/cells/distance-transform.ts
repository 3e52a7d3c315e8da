import type { Mask, Size } from "./plane";

/** Further than that is as good as endless: squares must stay exact. */
const FAR = 4000;

/**
 * From each pixel of a mask to the nearest one outside, in pixels and exact (Felzenszwalb and Huttenlocher 2012); 0 outside.
 * The picture's border does not count as outside.
 */
export function distanceTransform(mask: Mask, { width, height }: Size): Float32Array {
  const distance = new Float32Array(width * height);
  for (let at = 0; at < distance.length; at += 1) {
    if (mask[at]) distance[at] = at < width ? FAR : Math.min(FAR, (distance[at - width] ?? 0) + 1);
  }
  for (let at = distance.length - width - 1; at >= 0; at -= 1) {
    const below = (distance[at + width] ?? 0) + 1;
    if (below < (distance[at] ?? 0)) distance[at] = below;
  }
  const row = new Float64Array(width);
  const parabolas = lowerEnvelope(width);
  for (let y = 0; y < height; y += 1) {
    const first = y * width;
    let isEmpty = true;
    for (let x = 0; x < width; x += 1) {
      const down = distance[first + x] ?? 0;
      row[x] = down * down;
      if (down > 0) isEmpty = false;
    }
    if (!isEmpty) parabolas(row, distance, first);
  }
  return distance;
}

/** Writes for each x the root of the least of (x - q)^2 + row[q] over all q. */
function lowerEnvelope(width: number) {
  const lowest = new Int32Array(width);
  const from = new Float64Array(width + 1);
  return (row: Float64Array, into: Float32Array, first: number) => {
    let last = 0;
    lowest[0] = 0;
    from[0] = Number.NEGATIVE_INFINITY;
    from[1] = Number.POSITIVE_INFINITY;
    for (let q = 1; q < width; q += 1) {
      const raised = (row[q] ?? 0) + q * q;
      let meets = 0;
      for (;;) {
        const other = lowest[last] ?? 0;
        meets = (raised - (row[other] ?? 0) - other * other) / (2 * (q - other));
        if (meets > (from[last] ?? 0)) break;
        last -= 1;
      }
      last += 1;
      lowest[last] = q;
      from[last] = meets;
      from[last + 1] = Number.POSITIVE_INFINITY;
    }
    let current = 0;
    for (let x = 0; x < width; x += 1) {
      while ((from[current + 1] ?? 0) < x) current += 1;
      const nearest = lowest[current] ?? 0;
      into[first + x] = Math.sqrt((x - nearest) ** 2 + (row[nearest] ?? 0));
    }
  };
}
