import { OUTLINE } from "../paper/colour";
import type { Random } from "../paper/random";
import { type Box, ellipse, ink, line, patch, path } from "../paper/shapes";

/** A rectangle as a child rules it: sides that bow, corners of which none is like another. Path data. */
export function wobblyBox(box: Box, random: Random): string {
  const { x0, y0, x1, y1 } = box;
  const bow = () => random.range(-2.2, 2.2);
  const corner = () => random.range(7, 17);
  const [a, b, c, d] = [corner(), corner(), corner(), corner()];
  const midX = (x0 + x1) / 2;
  const midY = (y0 + y1) / 2;
  return (
    path`M${x0 + a} ${y0 + bow()}Q${midX} ${y0 + bow() * 1.6} ${x1 - b} ${y0 + bow()}Q${x1} ${y0} ${x1} ${y0 + b}` +
    path`Q${x1 + bow() * 1.6} ${midY} ${x1 + bow()} ${y1 - c}Q${x1} ${y1} ${x1 - c} ${y1}` +
    path`Q${midX} ${y1 + bow() * 1.6} ${x0 + d} ${y1 + bow()}Q${x0} ${y1} ${x0} ${y1 - d}` +
    path`Q${x0 + bow() * 1.6} ${midY} ${x0 + bow()} ${y0 + a}Q${x0} ${y0} ${x0 + a} ${y0}Z`
  );
}

/** A frame in one bright crayon and the outline crayon. */
export const drawFrame = (d: string, colour: string) => line(d, colour, 6.5) + ink(d, 2.4);

/** The number of a cut as dots on a round tag, since fonts differ between machines. */
export function drawNumber({ x0, y0 }: Box, number: number, colour: string): string {
  const x = x0 + 9;
  const y = y0 + 9;
  const dots = DOTS[number - 1] ?? [];
  return (
    patch(ellipse(x, y, 13.5, 13.5), colour) +
    ink(ellipse(x, y, 13.5, 13.5), 2) +
    patch(ellipse(x, y, 10, 10), "#fffdf5") +
    dots.map(([dx, dy]) => patch(ellipse(x + dx, y + dy, 2.7, 2.7), OUTLINE)).join("")
  );
}

/** As on dice. */
const DOTS: readonly (readonly (readonly [number, number])[])[] = [
  [[0, 0]],
  [
    [-3.8, 3.8],
    [3.8, -3.8],
  ],
  [
    [-4.6, 4.6],
    [0, 0],
    [4.6, -4.6],
  ],
  [
    [-4, -4],
    [4, -4],
    [-4, 4],
    [4, 4],
  ],
];
