import { distanceTransform } from "./distance-transform";
import { boxBlur, type Mask, type Size } from "./plane";

/** When two hills of the distance map are two cells: the lower one stands out from the pass between them by both. */
export type Persistence = {
  /** Of its own height. */
  share: number;
  /** In pixels. */
  pixels: number;
};

/** Steps of the distance map that are told apart while it is flooded, a pixel. */
const FINENESS = 16;

/** Splits a mask where it has waists. @returns 0 outside, and a number for each part (not all from 1 on are used) */
export function watershed(mask: Mask, size: Size, { share, pixels }: Persistence): Int32Array {
  const { width, height } = size;
  const distance = distanceTransform(mask, size);
  boxBlur(distance, size, 1);
  const labels = new Int32Array(mask.length);
  const parents = [0];
  const heights = [0];
  const rootOf = (label: number): number => {
    let root = label;
    while (parents[root] !== root) {
      const above = parents[parents[root] ?? 0] ?? 0;
      parents[root] = above;
      root = above;
    }
    return root;
  };
  /** The hill that two meeting ones become: the lower joins the higher unless it stands out; else the higher grows on. */
  const meet = (one: number, other: number, pass: number): number => {
    const [low, high] = (heights[one] ?? 0) < (heights[other] ?? 0) ? [one, other] : [other, one];
    const top = heights[low] ?? 0;
    if (top - pass < Math.max(pixels, share * top)) parents[low] = high;
    return high;
  };
  for (const at of fromTheTop(mask, distance)) {
    const level = distance[at] ?? 0;
    const x = at % width;
    const y = (at - x) / width;
    let mine = 0;
    for (let row = y > 0 ? -width : 0; row <= (y < height - 1 ? width : 0); row += width)
      for (let side = x > 0 ? -1 : 0; side <= (x < width - 1 ? 1 : 0); side += 1) {
        const neighbour = labels[at + row + side] ?? 0;
        if (neighbour === 0) continue;
        const root = rootOf(neighbour);
        if (root === mine) continue;
        mine = mine === 0 ? root : meet(root, mine, level);
      }
    if (mine === 0) {
      mine = parents.length;
      parents.push(mine);
      heights.push(level);
    }
    labels[at] = mine;
  }
  for (let at = 0; at < labels.length; at += 1) if (labels[at]) labels[at] = rootOf(labels[at] ?? 0);
  return labels;
}

/** The pixels of a mask, the furthest inside first. */
function fromTheTop(mask: Mask, distance: Float32Array): Int32Array {
  const counts: number[] = [];
  const stepOf = (at: number) => ((distance[at] ?? 0) * FINENESS) | 0;
  let total = 0;
  for (let at = 0; at < mask.length; at += 1) {
    if (!mask[at]) continue;
    const step = stepOf(at);
    while (counts.length <= step) counts.push(0);
    counts[step] = (counts[step] ?? 0) + 1;
    total += 1;
  }
  let before = 0;
  for (let step = counts.length - 1; step >= 0; step -= 1) {
    const count = counts[step] ?? 0;
    counts[step] = before;
    before += count;
  }
  const order = new Int32Array(total);
  for (let at = 0; at < mask.length; at += 1) {
    if (!mask[at]) continue;
    const step = stepOf(at);
    const place = counts[step] ?? 0;
    order[place] = at;
    counts[step] = place + 1;
  }
  return order;
}
