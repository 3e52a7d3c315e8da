import { EDITS_MAX, type WordEdits } from "@/lib/painters/edits";
import { BECAME, type Became, type Finding } from "@/lib/painters/reading/plan";
import type { Locale } from "@/lib/shared/locale";

/** What was understood of a diary, as GET /api/posts/:id/reading answers it. */
export type Reading = { edits: WordEdits; words: Finding[] };

/** A word that can be put into a picture, as GET /api/words answers it. */
export type WordChoice = Pick<Finding, "id" | "kind" | "art" | "label">;

/** A word as its writer sees it. */
export type ShownWord = WordChoice & Pick<Finding, "surface" | "count" | "became" | "added">;

/**
 * The words to show, each once, in the order of the diary and then as they were put in. What was changed since they
 * were read shows at once; what comes of it in the picture is guessed until they are read again.
 * @param chosen words that were put in and may not have been read yet
 */
export function shownWords(
  read: readonly Finding[],
  edits: WordEdits,
  chosen: readonly WordChoice[] = [],
): ShownWord[] {
  const words = new Map<string, ShownWord>();
  for (const { id, kind, art, label, surface, count, became, added } of read) {
    const known = words.get(id);
    words.set(id, {
      ...(known ?? { id, kind, art, label, surface, added }),
      count: Math.max(known?.count ?? 1, count),
      became: known ? first(known.became, became) : became,
    });
  }
  for (const word of chosen)
    if (!words.has(word.id)) words.set(word.id, { ...word, surface: "", count: 1, became: "drawn", added: true });
  return [...words.values()]
    .filter(({ id, added }) => !added || edits.with.includes(id))
    .map((word) => ({ ...word, became: becameNow(word, edits) }));
}

/** Longer than that it is no word any more, but half a sentence. */
const SURFACE_MAX = 24;

/** What a chip calls a word: as its writer wrote it, and by its label what they put in. */
export function calledAs({ surface, label }: Pick<ShownWord, "surface" | "label">, locale: Locale): string {
  return surface === "" || surface.length > SURFACE_MAX ? label[locale] : surface;
}

/** Whether the picture shows it, or follows it. */
export function isIn({ became }: Pick<ShownWord, "became">): boolean {
  return became !== "removed" && became !== "denied";
}

/**
 * Takes a word out, or back in; one that the diary denies is put in. Null when so many words can't be changed.
 * @param shown words that are gone from the diary need no edit any more and make room
 */
export function toggled(edits: WordEdits, word: ShownWord, shown: readonly ShownWord[]): WordEdits | null {
  if (edits.with.includes(word.id)) return { ...edits, with: without(edits.with, word.id) };
  if (edits.without.includes(word.id)) return { ...edits, without: without(edits.without, word.id) };
  return word.became === "denied" ? put(edits, word.id) : changed(edits, "without", word.id, shown);
}

/** Puts a word in; one that was taken out comes back. Null when so many words can't be changed. */
export function put(edits: WordEdits, id: string): WordEdits | null {
  if (edits.without.includes(id)) return { ...edits, without: without(edits.without, id) };
  return edits.with.includes(id) ? edits : changed(edits, "with", id, null);
}

/** Two of the same effect have the same key. */
export function editsKey(edits: WordEdits): string {
  return [edits.without, edits.with].map((ids) => [...ids].sort().join()).join("|");
}

function becameNow({ id, became }: ShownWord, edits: WordEdits): Became {
  if (edits.without.includes(id)) return "removed";
  const wasChanged = became === "removed" || (became === "denied" && edits.with.includes(id));
  return wasChanged ? "drawn" : became;
}

function first(one: Became, other: Became): Became {
  return BECAME.indexOf(one) <= BECAME.indexOf(other) ? one : other;
}

function changed(
  edits: WordEdits,
  list: keyof WordEdits,
  id: string,
  shown: readonly ShownWord[] | null,
): WordEdits | null {
  const full = edits[list].length >= EDITS_MAX;
  const kept = full && shown ? edits[list].filter((other) => shown.some((word) => word.id === other)) : edits[list];
  return kept.length >= EDITS_MAX ? null : { ...edits, [list]: [...kept, id] };
}

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((other) => other !== id);
}
