import { indentation, type Marker, marker, outdented, quoted } from "./markers";

/** Part of a diary's text, and how many empty lines stand before it. */
export type Block = { blank: number } & (
  | { kind: "paragraph"; text: string }
  | { kind: "quote"; blocks: Block[] }
  | { kind: "list"; mark: Marker["mark"]; items: ListItem[] }
);

/** `number` is null in a list of bullets. */
export type ListItem = { blank: number; number: number | null; blocks: Block[] };

/** Quotes and lists inside each other; what is deeper is shown as it was typed. */
const DEEPEST = 6;

/**
 * The blocks of a text: quotes, lists and, as they were typed, all other lines. Each line is read once for each depth,
 * so that no text takes longer than its length.
 */
export function blocksOf(text: string): Block[] {
  return read(text.replace(/\r\n?/g, "\n").split("\n"), 0);
}

function read(lines: string[], depth: number): Block[] {
  const blocks: Block[] = [];
  let blank = 0;
  for (let at = 0; at < lines.length; ) {
    if (isBlank(lines[at])) {
      blank++;
      at++;
      continue;
    }
    const taken =
      (depth < DEEPEST && (quoteAt(lines, at, depth) ?? listAt(lines, at, depth))) || textAt(lines, at, depth);
    blocks.push({ ...taken.block, blank: blocks.length > 0 ? blank : 0 });
    blank = 0;
    at = taken.next;
  }
  return blocks;
}

type Taken = { block: Block; next: number };

function quoteAt(lines: string[], at: number, depth: number): Taken | null {
  if (!beginsQuote(lines[at] ?? "")) return null;
  const inside: string[] = [];
  let next = at;
  for (let words: string | null; next < lines.length; next++) {
    words = quoted(lines[next] ?? "");
    if (words === null) break;
    inside.push(words);
  }
  return { block: { kind: "quote", blank: 0, blocks: read(inside, depth + 1) }, next };
}

function beginsQuote(line: string): boolean {
  return !isBlank(quoted(line) ?? "");
}

function listAt(lines: string[], at: number, depth: number): Taken | null {
  const first = marker(lines[at] ?? "");
  if (!first) return null;
  const items: ListItem[] = [];
  let next = at;
  let blank = 0;
  for (let item: Marker | null = first; item && item.mark === first.mark; item = marker(lines[next + blank] ?? "")) {
    const { inside, after } = insideOf(item, lines, next + blank + 1);
    items.push({ blank, number: item.number, blocks: read(inside, depth + 1) });
    next = after;
    blank = blankFrom(lines, next);
  }
  return { block: { kind: "list", blank: 0, mark: first.mark, items: counted(items) }, next };
}

/** An item's own words and the lines below that are indented like them. */
function insideOf(item: Marker, lines: string[], from: number): { inside: string[]; after: number } {
  const inside = [item.words];
  let after = from;
  for (;;) {
    const blank = blankFrom(lines, after);
    const line = lines[after + blank];
    if (line === undefined || indentation(line) < item.indent + 2) return { inside, after };
    for (let n = 0; n < blank; n++) inside.push("");
    inside.push(outdented(line, item.offset));
    after += blank + 1;
  }
}

/** Numbers stay as they were typed, but "1. 1. 1." leaves the counting to us. */
function counted(items: ListItem[]): ListItem[] {
  const start = items[0]?.number;
  if (start === null || start === undefined || items.some(({ number }) => number !== start)) return items;
  return items.map((item, index) => ({ ...item, number: start + index }));
}

function textAt(lines: string[], at: number, depth: number): Taken {
  let next = at + 1;
  while (next < lines.length && !isBlank(lines[next]) && !(depth < DEEPEST && interrupts(lines[next] ?? ""))) next++;
  return { block: { kind: "paragraph", blank: 0, text: lines.slice(at, next).join("\n") }, next };
}

/** Whether a line ends the text above without an empty line between: a list that begins in the middle is a number. */
function interrupts(line: string): boolean {
  if (beginsQuote(line)) return true;
  const item = marker(line);
  return item !== null && (item.number ?? 0) <= 1;
}

function blankFrom(lines: string[], at: number): number {
  let end = at;
  while (end < lines.length && isBlank(lines[end])) end++;
  return end - at;
}

function isBlank(line: string | undefined): boolean {
  return line?.trim() === "";
}
