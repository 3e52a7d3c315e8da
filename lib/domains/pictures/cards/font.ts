import { readFile } from "node:fs/promises";
import path from "node:path";

/** A font whose letters are outlines to draw with; measures are in units of its em square. */
export type Font = {
  /** Units of the em square. */
  em: number;
  has(letter: string): boolean;
  /** How far a text reaches. */
  widthOf(text: string): number;
  /** SVG path data of a text whose line begins at the origin, y downwards; letters that it lacks leave nothing. */
  pathOf(text: string): string;
};

type Point = { x: number; y: number; onCurve: boolean };

/**
 * Reads a TrueType font with outlines of quadratic curves (OpenType specification: cmap 4, glyf, loca, hmtx). Only what
 * cards need: no kerning, no hints, no joined scripts.
 * @throws Error when the file is of another kind
 */
export function readFont(bytes: Buffer): Font {
  const tables = new Map<string, number>();
  for (let nth = 0; nth < bytes.readUInt16BE(4); nth++) {
    const record = 12 + nth * 16;
    tables.set(bytes.toString("latin1", record, record + 4), bytes.readUInt32BE(record + 8));
  }
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`The font has no table ${name}`);
    return at;
  };
  const [head, glyf, loca, hmtx] = [table("head"), table("glyf"), table("loca"), table("hmtx")];
  const isLong = bytes.readInt16BE(head + 50) === 1;
  const metrics = bytes.readUInt16BE(table("hhea") + 34);
  const glyphs = glyphNumbers(bytes, table("cmap"));

  const offset = (glyph: number) =>
    glyf + (isLong ? bytes.readUInt32BE(loca + glyph * 4) : bytes.readUInt16BE(loca + glyph * 2) * 2);
  const advance = (glyph: number) => bytes.readUInt16BE(hmtx + Math.min(glyph, metrics - 1) * 4);
  const glyphOf = (letter: string) => glyphs.get(letter.codePointAt(0) ?? 0) ?? 0;

  function contours(glyph: number, depth = 0): Point[][] {
    const at = offset(glyph);
    if (at === offset(glyph + 1) || depth > 4) return [];
    const count = bytes.readInt16BE(at);
    return count >= 0 ? simple(bytes, at, count) : composite(at, depth);
  }

  function composite(start: number, depth: number): Point[][] {
    const parts: Point[][] = [];
    let at = start + 10;
    for (let flags = MORE; flags & MORE; ) {
      flags = bytes.readUInt16BE(at);
      const glyph = bytes.readUInt16BE(at + 2);
      const [dx, dy] =
        flags & WORDS
          ? [bytes.readInt16BE(at + 4), bytes.readInt16BE(at + 6)]
          : [bytes.readInt8(at + 4), bytes.readInt8(at + 5)];
      at += flags & WORDS ? 8 : 6;
      const scale = (by: number) => bytes.readInt16BE(at + by) / 0x4000;
      let [a, b, c, d] = [1, 0, 0, 1];
      if (flags & SCALE) [a, d, at] = [scale(0), scale(0), at + 2];
      else if (flags & SCALES) [a, d, at] = [scale(0), scale(2), at + 4];
      else if (flags & MATRIX) [a, b, c, d, at] = [scale(0), scale(2), scale(4), scale(6), at + 8];
      for (const contour of contours(glyph, depth + 1)) {
        parts.push(contour.map(({ x, y, onCurve }) => ({ x: x * a + y * c + dx, y: x * b + y * d + dy, onCurve })));
      }
    }
    return parts;
  }

  function outline(glyph: number, x: number): string {
    return contours(glyph)
      .map((contour) => drawn(contour, x))
      .join("");
  }

  return {
    em: bytes.readUInt16BE(head + 18),
    has: (letter) => glyphOf(letter) !== 0,
    widthOf: (text) => [...text].reduce((sum, letter) => sum + advance(glyphOf(letter)), 0),
    pathOf(text) {
      let [x, path] = [0, ""];
      for (const letter of text) {
        const glyph = glyphOf(letter);
        if (glyph !== 0) path += outline(glyph, x);
        x += advance(glyph);
      }
      return path;
    },
  };
}

// Flags of a glyph that is put together of others.
const WORDS = 1;
const SCALE = 8;
const MORE = 32;
const SCALES = 64;
const MATRIX = 128;

// Flags of a point.
const ON_CURVE = 1;
const X_BYTE = 2;
const Y_BYTE = 4;
const REPEAT = 8;
const X_SAME = 16;
const Y_SAME = 32;

function simple(bytes: Buffer, start: number, count: number): Point[][] {
  const ends = Array.from({ length: count }, (_, nth) => bytes.readUInt16BE(start + 10 + nth * 2));
  const points = (ends.at(-1) ?? -1) + 1;
  let at = start + 10 + count * 2;
  at += 2 + bytes.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = bytes.readUInt8(at++);
    const times = flag & REPEAT ? bytes.readUInt8(at++) + 1 : 1;
    for (let nth = 0; nth < times; nth++) flags.push(flag);
  }
  const along = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? bytes.readUInt8(at++) : -bytes.readUInt8(at++);
      else if (!(flag & same)) {
        value += bytes.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = along(X_BYTE, X_SAME);
  const ys = along(Y_BYTE, Y_SAME);
  const all = flags.map((flag, nth) => ({ x: xs[nth] ?? 0, y: ys[nth] ?? 0, onCurve: (flag & ON_CURVE) !== 0 }));
  return ends.map((end, nth) => all.slice(nth === 0 ? 0 : (ends[nth - 1] ?? 0) + 1, end + 1));
}

/** A closed curve; between two points off it lies one on it, in the middle. */
function drawn(contour: Point[], dx: number): string {
  const [first] = contour;
  if (!first || contour.length < 2) return "";
  const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, onCurve: true });
  const last = contour.at(-1) ?? first;
  const start = first.onCurve ? first : last.onCurve ? last : middle(first, last);
  const put = ({ x, y }: Point) => `${Math.round(x + dx)} ${Math.round(-y)}`;
  let path = `M${put(start)}`;
  let held: Point | null = null;
  for (const point of [...contour.slice(first.onCurve ? 1 : 0), start]) {
    if (held) path += `Q${put(held)} ${put(point.onCurve ? point : middle(held, point))}`;
    else if (point.onCurve) path += `L${put(point)}`;
    held = point.onCurve ? null : point;
  }
  return `${path}Z`;
}

/** The subtable that Windows reads, format 4: letters of the basic plane. */
function glyphNumbers(bytes: Buffer, cmap: number): Map<number, number> {
  for (let nth = 0; nth < bytes.readUInt16BE(cmap + 2); nth++) {
    const record = cmap + 4 + nth * 8;
    const at = cmap + bytes.readUInt32BE(record + 4);
    if (bytes.readUInt16BE(record) !== 3 || bytes.readUInt16BE(at) !== 4) continue;
    const size = bytes.readUInt16BE(at + 6);
    const [ends, starts] = [at + 14, at + 16 + size];
    const numbers = new Map<number, number>();
    for (let segment = 0; segment < size; segment += 2) {
      const delta = bytes.readUInt16BE(starts + size + segment);
      const rangeAt = starts + size * 2 + segment;
      const range = bytes.readUInt16BE(rangeAt);
      const start = bytes.readUInt16BE(starts + segment);
      for (let code = start; code <= bytes.readUInt16BE(ends + segment) && code !== 0xffff; code++) {
        const listed = range === 0 ? code : bytes.readUInt16BE(rangeAt + range + (code - start) * 2);
        const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
        if (glyph !== 0) numbers.set(code, glyph);
      }
    }
    return numbers;
  }
  throw new Error("The font has no letters");
}

let handwriting: Promise<Font> | undefined;

/** Nanum Pen Script (SIL OFL 1.1): all 11,172 syllables of Korean, and Latin. Read once. */
export function handwritingFont(): Promise<Font> {
  handwriting ??= readFile(
    path.join(
      process.cwd(),
      "node_modules/@expo-google-fonts/nanum-pen-script/400Regular/NanumPenScript_400Regular.ttf",
    ),
  ).then(readFont);
  return handwriting;
}
