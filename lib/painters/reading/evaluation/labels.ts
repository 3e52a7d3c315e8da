/** The labelled diaries: what a careful person says a picture of each should show. Format: README.md. */

/**
 * shown: belongs on the paper. thought: only remembered or wished for. never: named, but not to be drawn as its gloss.
 * abstract: nothing that can be drawn. deed: something somebody visibly does.
 */
export type LabelKind = "shown" | "thought" | "never" | "abstract" | "deed";

/** A marked word, where it stands in the diary without its marks. */
export type Label = { kind: LabelKind; surface: string; gloss: string; at: number; end: number };

export type LabelledDiary = { number: number; description: string; text: string; labels: Label[] };

/**
 * dev and extra: to learn from, and listed word by word. test and fresh: only ever counted, so that nobody tunes to them;
 * fresh was written last, when the rules were done.
 */
export type Half = "dev" | "extra" | "test" | "fresh";
export const HALVES = ["dev", "extra", "test", "fresh"] as const satisfies readonly Half[];

/** The first diaries were read while the measure was made: they can't judge it. */
const LAST_OF_THE_FIRST = 20;

const KINDS: Readonly<Record<string, LabelKind>> = { "?": "thought", "!": "never", "~": "abstract", "*": "deed" };
const HEADER = /^# (\d+) \| (.+)$/;
const MARK = /\{([?!~*]?)([^{}=]+)(?:=([^{}=]+))?\}/g;

/** Even numbers above 20 are the test half. */
export function halfOf({ number }: Pick<LabelledDiary, "number">): Half {
  return number > LAST_OF_THE_FIRST && number % 2 === 0 ? "test" : "dev";
}

/**
 * Reads blocks of `# number | description` and a marked text, separated by empty lines.
 * @throws Error naming the diary whose header or braces are broken
 */
export function parseDiaries(source: string): LabelledDiary[] {
  return source
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map((block) => {
      const [header = "", ...lines] = block.split("\n");
      const [, number = "", description = ""] = HEADER.exec(header) ?? [];
      if (!number) throw new Error(`no header: ${header.slice(0, 40)}`);
      const { text, labels } = parseMarks(lines.join("\n"));
      if (/[{}]/.test(text)) throw new Error(`diary ${number}: a brace is left over`);
      return { number: Number(number), description, text, labels };
    });
}

/** A text without its marks, and the marks. */
export function parseMarks(marked: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, sign = "", surface = "", gloss = surface] = match;
    text += marked.slice(from, match.index);
    labels.push({ kind: KINDS[sign] ?? "shown", surface, gloss, at: text.length, end: text.length + surface.length });
    text += surface;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), labels };
}
