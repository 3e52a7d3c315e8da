/** Counts over many diaries, and how they are shown. */
import type { Half, LabelledDiary } from "./labels";
import type { Outcome } from "./measure";

export type Language = "ko" | "en";

/** Parts of 1; 1 where there was nothing to count for what should happen, 0 for what should not. */
export type Rates = {
  diaries: number;
  nouns: number;
  /** Drawable nouns found. */
  found: number;
  /** Of the words in the picture, those that no label backs. */
  wrong: number;
  /** Of the words that must not be drawn, those that were. */
  forbidden: number;
  /** Of the words only thought of, those kept off the paper. */
  thought: number;
  deeds: number;
  /** Of the deeds shown, those that no label backs. */
  deedsWrong: number;
};

export const NAMES: Readonly<Record<Language, string>> = { ko: "Korean", en: "English" };
const share = (part: number, whole: number, empty: number) => (whole === 0 ? empty : part / whole);
export const percent = (rate: number) => `${(rate * 100).toFixed(1)} %`;

export function ratesOf(outcomes: readonly Outcome[]): Rates {
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const found = sum((each) => each.found.length);
  const nouns = found + sum((each) => each.missed.length);
  const wrong = sum((each) => each.wrong.length);
  const kept = sum((each) => each.thoughtKept.length);
  const done = sum((each) => each.deedsFound.length);
  return {
    diaries: outcomes.length,
    nouns,
    found: share(found, nouns, 1),
    wrong: share(wrong, wrong + sum((each) => each.right.length), 0),
    forbidden: share(
      sum((each) => each.forbiddenDrawn.length),
      sum((each) => each.forbidden),
      0,
    ),
    thought: share(kept, kept + sum((each) => each.thoughtDrawn.length), 1),
    deeds: share(done, done + sum((each) => each.deedsMissed.length), 1),
    deedsWrong: share(
      sum((each) => each.deedsWrong.length),
      sum((each) => each.deedsShown),
      0,
    ),
  };
}

export type Row = { language: Language; half: Half; rates: Rates; ambiguous: number };

/** The measures as a Markdown table, one row a language and half. */
export function markdownTable(rows: readonly Row[]): string {
  const head = [
    "language",
    "half",
    "diaries",
    "nouns",
    "found",
    "wrong",
    "forbidden drawn",
    "thought kept off the paper",
    "deeds found",
    "deeds wrong",
    "ambiguous words",
  ];
  const cells = ({ language, half, rates, ambiguous }: Row) => [
    NAMES[language],
    half,
    rates.diaries,
    rates.nouns,
    ...[rates.found, rates.wrong, rates.forbidden, rates.thought, rates.deeds, rates.deedsWrong, ambiguous].map(
      percent,
    ),
  ];
  return markdown(head, rows.map(cells));
}

/** A Markdown table. */
export function markdown(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (row: readonly (string | number)[]) => `| ${row.join(" | ")} |`;
  return [head, head.map(() => "---"), ...rows].map(line).join("\n");
}

/** What went wrong in one diary, a line a kind; "" when nothing did. */
export function listOf(diary: LabelledDiary, outcome: Outcome): string {
  const labels = (list: readonly { surface: string; gloss: string }[]) =>
    list.map(({ surface, gloss }) => (surface === gloss ? surface : `${surface}=${gloss}`)).join(", ");
  const parts = [
    ["missed", labels(outcome.missed)],
    ["wrong", outcome.wrong.join(", ")],
    ["forbidden", labels(outcome.forbiddenDrawn)],
    ["thought of", labels(outcome.thoughtDrawn)],
    ["deeds missed", labels(outcome.deedsMissed)],
    ["deeds wrong", outcome.deedsWrong.join(", ")],
  ] as const;
  const lines = parts.filter(([, what]) => what !== "").map(([kind, what]) => `  ${kind}: ${what}`);
  return lines.length === 0 ? "" : [`${diary.number} ${diary.description}`, ...lines].join("\n");
}
