import sharp, { type Sharp } from "sharp";

export type DrawnCell = { x: number; y: number; live: boolean };
type Drawing = { width?: number; height?: number; radius?: number };

/** A grid of cells, the first `dead` of them dead. */
export function gridOfCells(live: number, dead: number, columns = 6): DrawnCell[] {
  return Array.from({ length: live + dead }, (_, n) => ({
    x: 60 + (n % columns) * 80,
    y: 60 + Math.floor(n / columns) * 80,
    live: n >= dead,
  }));
}

/**
 * A picture of these cells as a bright-field microscope shows them in trypan blue: grey ground; what lives is bright with
 * a dark edge, what died is filled with blue. Drawn by the tests, of nobody's.
 */
export function cellPicture(
  cells: readonly DrawnCell[],
  { width = 560, height = 420, radius = 14 }: Drawing = {},
): Sharp {
  const shapes = cells.map(({ x, y, live }) =>
    live
      ? `<circle cx="${x}" cy="${y}" r="${radius}" fill="#dfe2e0" stroke="#55585a" stroke-width="4"/>`
      : `<circle cx="${x}" cy="${y}" r="${radius}" fill="#31478f" stroke="#26315c" stroke-width="3"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="100%" height="100%" fill="#b9bcba"/>${shapes.join("")}</svg>`;
  return sharp(Buffer.from(svg)).blur(0.8);
}
