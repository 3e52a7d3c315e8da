/**
 * Draws the diaries of lib/painters/crayon/contact-sheet on one sheet, to see at a glance what the painter can do:
 * npm run painter:sheet -- [--out sheet.png] [--cell 340] [--columns 10] [--from 1] [--to 60]
 * The ending of --out chooses the format; .webp is made small enough for a repository.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import sharp, { type OverlayOptions } from "sharp";
import { paintCrayon } from "../lib/painters/crayon/paint-crayon";
import { PANEL_COUNTS, PAPERS, PICTURE_STYLES, PLAIN } from "../lib/painters/painter";

const DIARIES = "lib/painters/crayon/contact-sheet/diaries.txt";
const GAP = 4;

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "sheet.png" },
    cell: { type: "string", default: "340" },
    columns: { type: "string", default: "10" },
    from: { type: "string", default: "1" },
    to: { type: "string", default: "60" },
  },
});
const [cell, columns] = [Number(values.cell), Number(values.columns)];

function pick<T>(allowed: readonly T[], given: string | undefined): T {
  const found = allowed.find((value) => String(value) === given);
  if (found === undefined) throw new Error(`${DIARIES}: one of ${allowed.join(", ")}, not "${given}"`);
  return found;
}

/** "crayon white 1 7 | diary": how it is drawn, and what of. */
function requestOf(row: string) {
  const [how = "", text = ""] = row.split(" | ");
  const [style, paper, panels, seed] = how.split(" ");
  return {
    ...PLAIN,
    text,
    style: pick(PICTURE_STYLES, style),
    paper: pick(PAPERS, paper),
    panels: pick(PANEL_COUNTS, panels),
    seed: Number(seed),
    size: 512,
  };
}

const rows = readFileSync(DIARIES, "utf8")
  .split("\n")
  .filter((row) => row !== "" && !row.startsWith("#"))
  .slice(Number(values.from) - 1, Number(values.to));
const tiles: OverlayOptions[] = [];
for (const [i, row] of rows.entries()) {
  const { image, alt } = await paintCrayon(requestOf(row));
  console.log(`${Number(values.from) + i} ${alt.en}`);
  tiles.push({
    input: await sharp(image)
      .resize(cell - GAP)
      .png()
      .toBuffer(),
    left: (i % columns) * cell,
    top: Math.floor(i / columns) * cell,
  });
}
const size = { width: columns * cell - GAP, height: Math.ceil(rows.length / columns) * cell - GAP };
const sheet = sharp({ create: { ...size, channels: 3, background: "#8a8a86" } }).composite(tiles);
await (values.out.endsWith(".webp") ? sheet.webp({ quality: 76, effort: 6 }) : sheet).toFile(values.out);
