/** Width and height in pixels of what lies row by row, from the top left. */
export type Size = { width: number; height: number };

/** 1 where something is, 0 elsewhere. */
export type Mask = Uint8Array;

/** Blurs in place by a box of 2 x `reach` + 1 pixels; beyond the border its last pixel goes on. */
export function boxBlur(plane: Float32Array, { width, height }: Size, reach: number): void {
  const rows = new Float32Array(plane.length);
  const share = 1 / (2 * reach + 1);
  for (let y = 0; y < height; y += 1) {
    const first = y * width;
    const last = first + width - 1;
    let sum = (plane[first] ?? 0) * (reach + 1);
    for (let step = 1; step <= reach; step += 1) sum += plane[Math.min(last, first + step)] ?? 0;
    for (let at = first; at <= last; at += 1) {
      rows[at] = sum * share;
      const entering = at + reach + 1;
      const leaving = at - reach;
      sum += (plane[Math.min(entering, last)] ?? 0) - (plane[Math.max(leaving, first)] ?? 0);
    }
  }
  const sums = new Float32Array(width);
  const addRow = (y: number, weight: number) => {
    const from = Math.max(0, Math.min(height - 1, y)) * width;
    for (let x = 0; x < width; x += 1) sums[x] = (sums[x] ?? 0) + (rows[from + x] ?? 0) * weight;
  };
  addRow(0, reach + 1);
  for (let step = 1; step <= reach; step += 1) addRow(step, 1);
  for (let y = 0; y < height; y += 1) {
    const to = y * width;
    const entering = Math.min(height - 1, y + reach + 1) * width;
    const leaving = Math.max(0, y - reach) * width;
    for (let x = 0; x < width; x += 1) {
      const sum = sums[x] ?? 0;
      plane[to + x] = sum * share;
      sums[x] = sum + (rows[entering + x] ?? 0) - (rows[leaving + x] ?? 0);
    }
  }
}

/** The middle one of some numbers, or `otherwise` where there are none. */
export function median(numbers: readonly number[], otherwise = 0): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? otherwise;
}
