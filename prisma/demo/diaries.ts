import { readFileSync } from "node:fs";
import { z } from "zod";
import { MOODS, WEATHERS } from "@/lib/domains/posts/post";
import type { Locale } from "@/lib/shared/locale";

/** The walks of life that write a diary; a text about an exam is nobody's grandfather's. */
export const LIVES = ["student", "worker", "parent", "senior"] as const;
export type Life = (typeof LIVES)[number];

/** One day as somebody wrote it. Each text of the file gives two that differ in title and in details. */
export type Diary = {
  /** The text both variants come from. */
  origin: string;
  title: string;
  body: string;
  mood: (typeof MOODS)[number];
  weather: (typeof WEATHERS)[number];
  /** First and last month it can have happened in, 1-12, around the turn of the year too; null for any. */
  months: [number, number] | null;
  life: Life | null;
  gender: "female" | "male" | null;
  tags: string[];
};

const Marks = z.tuple(
  [
    z.enum(MOODS),
    z.enum(WEATHERS),
    z.union([
      z.literal("*").transform(() => null),
      z
        .string()
        .regex(/^(\d|1[0-2])-(\d|1[0-2])$/)
        .transform((months) => months.split("-").map(Number) as [number, number]),
    ]),
    z.string().regex(/^(any|student|worker|parent|senior)(\/(female|male))?$/),
  ],
  z.string().regex(/^#\S+$/),
);

/**
 * The diaries of diaries.LOCALE.txt: title variants, a line `mood weather months life #tag ...`, and the text with
 * {this|or that} in it; an empty line between two.
 *
 * @throws Error naming the diary that does not follow this form
 */
export function readDiaries(locale: Locale): Diary[] {
  const file = readFileSync(new URL(`./diaries.${locale}.txt`, import.meta.url), "utf8");
  return file.trim().split(/\n\n+/).flatMap(parse);
}

function parse(text: string): Diary[] {
  const [titles = "", marks = "", body = "", ...rest] = text.split("\n");
  const [first, second, ...more] = titles.split(" | ");
  const parsed = Marks.safeParse(marks.split(" "));
  if (!first || !second || more.length > 0 || !body || rest.length > 0 || !parsed.success) {
    throw new Error(`Not a diary of the demo: ${titles}`);
  }
  const [mood, weather, months, writer, ...tags] = parsed.data;
  const [life, gender] = writer.split("/") as [Life | "any", "female" | "male" | undefined];
  const marked = { mood, weather, months, tags: tags.map((tag) => tag.slice(1)), gender: gender ?? null };
  return [first, second].map((title, variant) => ({
    ...marked,
    origin: first,
    title,
    body: body.replace(/\{([^|{}]*)\|([^|{}]*)\}/g, (_, one: string, other: string) => (variant === 0 ? one : other)),
    life: life === "any" ? null : life,
  }));
}
