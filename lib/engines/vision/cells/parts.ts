import type { Size } from "./plane";

/** One part of a labelled picture. Places and lengths in pixels. */
export type Part = {
  label: number;
  x: number;
  y: number;
  area: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Longest by shortest axis of the ellipse with the same second moments. */
  elongation: number;
  /** Its area by that of this ellipse: 1 for a disc or an ellipse, less for what has arms or bays. */
  fullness: number;
};

type Sums = { n: number; x: number; y: number; xx: number; yy: number; xy: number } & Pick<
  Part,
  "left" | "top" | "right" | "bottom"
>;

/** Measures each part, whole parts only: a label may lie in several pieces, which count as one. */
export function measureParts(labels: Int32Array, { width }: Size): Part[] {
  const sums: (Sums | undefined)[] = [];
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] ?? 0;
    if (label === 0) continue;
    const x = at % width;
    const y = (at - x) / width;
    let sum = sums[label];
    if (!sum) {
      sum = { n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0, left: x, top: y, right: x, bottom: y };
      sums[label] = sum;
    }
    sum.n += 1;
    sum.x += x;
    sum.y += y;
    sum.xx += x * x;
    sum.yy += y * y;
    sum.xy += x * y;
    if (x < sum.left) sum.left = x;
    if (x > sum.right) sum.right = x;
    sum.bottom = y;
  }
  return sums.flatMap((sum, label) => (sum ? [partOf(sum, label)] : []));
}

/** A pixel is a square, not a point. */
const PIXEL_MOMENT = 1 / 12;

function partOf({ n, x, y, xx, yy, xy, ...box }: Sums, label: number): Part {
  const [middleX, middleY] = [x / n, y / n];
  const acrossX = xx / n - middleX ** 2 + PIXEL_MOMENT;
  const acrossY = yy / n - middleY ** 2 + PIXEL_MOMENT;
  const slanted = xy / n - middleX * middleY;
  const mean = (acrossX + acrossY) / 2;
  const spread = Math.hypot((acrossX - acrossY) / 2, slanted);
  const [long, short] = [mean + spread, Math.max(PIXEL_MOMENT, mean - spread)];
  return {
    label,
    x: middleX,
    y: middleY,
    area: n,
    ...box,
    elongation: Math.sqrt(long / short),
    fullness: n / (4 * Math.PI * Math.sqrt(long * short)),
  };
}

/** Of the disc with this area. */
export const radiusOf = (area: number) => Math.sqrt(area / Math.PI);
