/**
 * Packs the drawings that the lexicon and the scenes name into lib/painters/crayon/art.json.
 * Source: Fluent Emoji flat by Microsoft (MIT), from @iconify-json/fluent-emoji-flat.
 * Row: key -> [SVG body, x, y, width, height], the box being what is really inked, in units of a 32 x 32 drawing.
 * Run it after the lexicon or a scene names a new emoji: npx tsx scripts/pack-art.mts
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import sharp from "sharp";
import { roundPath } from "./support/round-path";

type IconSet = { icons: Record<string, { body: string }>; aliases?: Record<string, { parent: string }> };

const require = createRequire(import.meta.url);
const icons = require("@iconify-json/fluent-emoji-flat/icons.json") as IconSet;
const names = require("@iconify-json/fluent-emoji-flat/chars.json") as Record<string, string>;

const LEXICON = "lib/painters/reading/lexicon.json";
const SCENES = "lib/painters/crayon";
/** The painting thread reads the pack at its start: what the lexicon's table and the scenes name always fits ... */
const MOST_BYTES = 500_000;
const EMOJI = /\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*/gu;
const UNITS = 32;
const MEASURE_PX = 256;
const OUT = "lib/painters/crayon/art.json";

const hexOf = (emoji: string) => [...emoji].map((c) => (c.codePointAt(0) ?? 0).toString(16)).join("-");
/** Variation selectors differ between data sets: keys carry none. */
const keyOf = (emoji: string) => emoji.replaceAll("\uFE0F", "");

function bodyOf(emoji: string): string | null {
  const hex = hexOf(emoji);
  const name = names[hex] ?? names[hex.replaceAll("-fe0f", "")] ?? names[`${hex}-fe0f`];
  if (!name) return null;
  const icon = icons.icons[name] ?? icons.icons[icons.aliases?.[name]?.parent ?? ""];
  return icon ? slim(icon.body, hex.replaceAll("-", "")) : null;
}

/** A tenth of a unit is a fifth of a pixel here; ids are made unique because many drawings meet in one SVG. */
function slim(body: string, prefix: string): string {
  return body
    .replace(/ d="([^"]+)"/g, (_, d: string) => ` d="${roundPath(d)}"`)
    .replace(/id="([^"]+)"/g, `id="${prefix}$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${prefix}$1"`);
}

async function measure(body: string): Promise<[number, number, number, number]> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${MEASURE_PX}" height="${MEASURE_PX}" viewBox="0 0 ${UNITS} ${UNITS}">${body}</svg>`;
  const trimmed = await sharp(Buffer.from(svg))
    .trim({ background: "#00000000", threshold: 1 })
    .toBuffer({ resolveWithObject: true });
  const { width, height, trimOffsetLeft = 0, trimOffsetTop = 0 } = trimmed.info;
  const unit = (px: number) => Number(((px * UNITS) / MEASURE_PX).toFixed(1));
  return [unit(-trimOffsetLeft), unit(-trimOffsetTop), unit(width), unit(height)];
}

/** Every emoji written in a source file. */
function emojisIn(path: string): string[] {
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => emojisIn(join(path, name)));
  if (!path.endsWith(".ts") || path.endsWith(".test.ts")) return [];
  return readFileSync(path, "utf8").match(EMOJI) ?? [];
}

const lexicon = JSON.parse(readFileSync(LEXICON, "utf8")) as Record<"table" | "tail", { art: string }[]>;
const artOf = (rows: { art: string }[]) => rows.map((row) => row.art).filter((art) => art && !art.startsWith(":"));
const needed = new Set([...artOf(lexicon.table), ...emojisIn(SCENES)].map(keyOf));
// ... and of its tail, drawings that cost few bytes come first.
const welcome = [...new Set(artOf(lexicon.tail).map(keyOf))]
  .filter((emoji) => !needed.has(emoji))
  .sort((a, b) => (bodyOf(a)?.length ?? 0) - (bodyOf(b)?.length ?? 0));

const pack: Record<string, [string, number, number, number, number]> = {};
const missing: string[] = [];
const leftOut: string[] = [];
let bytes = 0;
for (const emoji of [...needed, ...welcome]) {
  const body = bodyOf(emoji);
  if (!body) missing.push(emoji);
  else if (!needed.has(emoji) && bytes + body.length > MOST_BYTES) leftOut.push(emoji);
  else {
    pack[emoji] = [body, ...(await measure(body))];
    bytes += body.length + 40;
  }
}
const json = `{\n${Object.entries(pack)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`)
  .join(",\n")}\n}\n`;
writeFileSync(OUT, json);
console.log(
  `${Object.keys(pack).length} drawings, ${Math.round(json.length / 1024)} kB; left out for size: ${leftOut.length}; not in the set: ${missing.join(" ")}`,
);
