/**
 * Packs lib/painters/reading/data/lexicon/*.txt and the names of further emoji into lib/painters/reading/lexicon.json.
 * Run it with `npm run painter:pack` after a change; the output is the same on every machine.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type EmojiName, packTail, plainEmoji, type Row } from "./pack-lexicon-tail.mjs";

const require = createRequire(import.meta.url);
const reading = new URL("../lib/painters/reading/", import.meta.url);
const drawings = new URL("../lib/painters/crayon/things/drawings/", import.meta.url);
const CLASSES = new Set(
  "scene weather time season person topic animal food small big vehicle building plant sky".split(" "),
);

/** What food may be taken from; anything else is held in the hand. */
const VESSELS = ["cup", "bowl"] as const;

/** One file of the table. */
export type TableFile = { name: string; text: string };

/**
 * Reads the table, one thing a line.
 * @throws Error naming file and line when a row is broken, or a word or id is claimed twice
 */
export function parseTable(files: readonly TableFile[], hasArt: (emoji: string) => boolean): Row[] {
  const claimed = new Map<string, string>();
  const claim = (what: string, at: string) => {
    const by = claimed.get(what);
    if (by) throw new Error(`${at}: ${what} is claimed twice, first at ${by}`);
    claimed.set(what, at);
  };
  return files.flatMap((file) => parseFile(file, hasArt, claim));
}

function parseFile(
  { name, text }: TableFile,
  hasArt: (emoji: string) => boolean,
  claim: (what: string, at: string) => void,
): Row[] {
  const words = (cell: string, separator: string) => (cell === "-" ? [] : cell.split(separator).map((w) => w.trim()));
  return text.split("\n").flatMap((line, index) => {
    if (!line || line.startsWith("#")) return [];
    const cells = line.split("|").map((cell) => cell.trim());
    const [id = "", kind = "", art = "", size = "", ko = "", en = "", phrase = "", emoji = "", vessel = ""] = cells;
    const broken = (why: string) => new Error(`${name}:${index + 1}: ${why}`);
    if (cells.length < 8 || cells.length > 9 || !id || !phrase)
      throw broken("a row has eight cells, food may have nine");
    if (!CLASSES.has(kind)) throw broken(`no such class: ${kind}`);
    if (art !== "-" && !hasArt(art)) throw broken(`no art for ${art}`);
    const servedIn = VESSELS.find((one) => one === vessel);
    if (cells.length === 9 && (kind !== "food" || !servedIn)) throw broken(`no food is served in: ${vessel}`);
    const row: Row = {
      id,
      class: kind,
      art: art === "-" ? "" : art,
      size: Number(size === "-" ? 0 : size),
      ko: words(ko, ","),
      en: words(en, ","),
      phrase,
      label: "",
      emoji: words(emoji, " ").map(plainEmoji),
      ...(servedIn && { servedIn }),
    };
    row.label = row.ko[0] ?? "";
    if (!row.label) throw broken("a row needs a Korean word");
    for (const word of [`id ${id}`, ...[...row.ko, ...row.en, ...row.emoji].map((w) => `"${w}"`)])
      claim(word, `${name}:${index + 1}`);
    return [row];
  });
}

/** The text of lexicon.json: one thing a line, so that a change reads well in a diff. */
export function packLexicon(): string {
  const chars: Record<string, string> = require("@iconify-json/fluent-emoji-flat/chars.json");
  const hasArt = (emoji: string) => {
    if (emoji.startsWith(":")) return existsSync(new URL(`${emoji.slice(1)}.svg`, drawings));
    const hex = [...plainEmoji(emoji)].map((c) => c.codePointAt(0)?.toString(16)).join("-");
    return hex in chars || `${hex}-fe0f` in chars;
  };
  const folder = new URL("data/lexicon/", reading);
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const files = names.sort().map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
  const table = parseTable(files, hasArt);
  const stop = readFileSync(new URL("data/tail-stop-words.txt", reading), "utf8").replace(/^#.*$/gm, "");
  const emojiNames = (language: string): EmojiName[] => require(`emojibase-data/${language}/data.json`);
  const tail = packTail({
    table,
    ko: emojiNames("ko"),
    en: emojiNames("en"),
    stop: new Set(stop.split(/\s+/)),
    hasArt,
  });
  const lines = (rows: Row[]) => rows.map((row) => `    ${JSON.stringify(row)}`).join(",\n");
  return `{\n  "table": [\n${lines(table)}\n  ],\n  "tail": [\n${lines(tail)}\n  ]\n}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const target = fileURLToPath(new URL("lexicon.json", reading));
  const json = packLexicon();
  writeFileSync(target, json);
  console.log(`lexicon.json: ${json.split("\n").length - 8} things, ${Math.round(json.length / 1024)} kB`);
}
