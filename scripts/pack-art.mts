/**
 * Packs every drawing the crayon painter may need into lib/painters/crayon/art.json:
 * ours from things/drawings/NAME.svg under ":NAME", and the emoji that the lexicon and the scenes name.
 * Row: key -> [SVG body, x, y, width, height], the box being what is drawn on: all of ours, the inked part of an emoji.
 * Run it after a drawing, a row of the lexicon or a scene names something new: npm run painter:pack
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import sharp from "sharp";
import { cleanSvg } from "./support/art/clean-svg";
import { EMOJI_UNITS, emojiBody } from "./support/art/emoji-art";

type Box = [x: number, y: number, w: number, h: number];
export type PackedArt = [body: string, ...box: Box];

const LEXICON = "lib/painters/reading/lexicon.json";
const CRAYON = "lib/painters/crayon";
const DRAWINGS = "lib/painters/crayon/things/drawings";
const OUT = "lib/painters/crayon/art.json";
/** What a reader of the repository or a new container downloads for both packs, compressed. */
export const MOST_GZIPPED = 500_000;
const EMOJI = /\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*/gu;
const MEASURE_PX = 256;

/** Variation selectors differ between data sets: keys carry none. */
const keyOf = (emoji: string) => emoji.replaceAll("\uFE0F", "");

/** Bytes of both packs together after gzip. */
export const gzippedBytes = () =>
  [LEXICON, OUT].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/**
 * Our drawings by key, ":stew" first among equals by name.
 * @throws Error naming the file when a drawing holds more than flat shapes
 */
export function ownDrawings(folder = DRAWINGS): Map<string, PackedArt> {
  const names = readdirSync(folder).sort();
  return new Map(
    names.map((name) => {
      try {
        const { w, h, body } = cleanSvg(readFileSync(join(folder, name), "utf8"));
        return [`:${name.replace(/\.svg$/, "")}`, [body, 0, 0, w, h]];
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
      }
    }),
  );
}

/** The keys of all emoji that the lexicon and the scenes name. */
export function neededEmoji(): string[] {
  const lexicon = JSON.parse(readFileSync(LEXICON, "utf8")) as Record<"table" | "tail", { art: string }[]>;
  const named = [...lexicon.table, ...lexicon.tail].map((row) => row.art).filter((art) => art && !art.startsWith(":"));
  return [...new Set([...named, ...emojisIn(CRAYON)].map(keyOf))];
}

/** Every emoji written in a source file. */
function emojisIn(path: string): string[] {
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => emojisIn(join(path, name)));
  if (!path.endsWith(".ts") || path.endsWith(".test.ts")) return [];
  return readFileSync(path, "utf8").match(EMOJI) ?? [];
}

async function measure(body: string): Promise<Box> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${MEASURE_PX}" height="${MEASURE_PX}" viewBox="0 0 ${EMOJI_UNITS} ${EMOJI_UNITS}">${body}</svg>`;
  const trimmed = await sharp(Buffer.from(svg))
    .trim({ background: "#00000000", threshold: 1 })
    .toBuffer({ resolveWithObject: true });
  const { width, height, trimOffsetLeft = 0, trimOffsetTop = 0 } = trimmed.info;
  const unit = (px: number) => Number(((px * EMOJI_UNITS) / MEASURE_PX).toFixed(1));
  return [unit(-trimOffsetLeft), unit(-trimOffsetTop), unit(width), unit(height)];
}

async function main() {
  const pack = ownDrawings();
  const missing: string[] = [];
  for (const emoji of neededEmoji()) {
    const body = emojiBody(emoji);
    if (body) pack.set(emoji, [body, ...(await measure(body))]);
    else missing.push(emoji);
  }
  const rows = [...pack].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(OUT, `{\n${rows.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join(",\n")}\n}\n`);
  const bytes = gzippedBytes();
  console.log(`${pack.size} drawings; both packs ${Math.round(bytes / 1000)} kB gzipped; no art: ${missing.join(" ")}`);
  if (bytes > MOST_GZIPPED) throw new Error(`both packs together may have ${MOST_GZIPPED} bytes`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
