/** What a writer may put into a picture, found while they type its name. */
import { actionOf, deedId } from "../deeds/ids";
import { DEED_LABELS } from "../deeds/labels";
import { type Entry, lexicon, plainEmoji } from "../lexicon";
import { ACTIONS, type Finding } from "../plan";
import { kindOf } from "./kinds";

export type Suggestion = Pick<Finding, "id" | "kind" | "label" | "art">;

/** Whether an id names a word of the lexicon or a deed ("do:eat"), and so can be put into a picture. */
export function canAdd(id: string): boolean {
  return lexicon().byId.has(id) || actionOf(id) !== undefined;
}

/**
 * Words and deeds whose names begin with the query, then those that hold it; names in the reader's language first.
 * Knows every form of the lexicon in Korean and English, half-typed syllables ("가" finds "강아지") and emoji.
 */
export function suggestWords(query: string, locale: "ko" | "en", limit: number): Suggestion[] {
  const wanted = letters(query.slice(0, LONGEST_QUERY));
  if (wanted === "") return [];
  const byEmoji = lexicon().emoji.get(plainEmoji(query.trim()));
  if (byEmoji) return [suggestionOf(byEmoji)];
  const best = new Map<string, { rank: number; suggestion: Suggestion }>();
  for (const { name, language, tail, suggestion } of names()) {
    const rank = rankOf(name, wanted, language === locale, tail);
    const known = best.get(suggestion.id);
    if (rank !== undefined && (!known || rank < known.rank)) best.set(suggestion.id, { rank, suggestion });
  }
  // Sorting is stable: of equal ranks the lexicon's order stays.
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, Math.max(0, limit))
    .map(({ suggestion }) => suggestion);
}

const LONGEST_QUERY = 40;
/** Ranks are lengths of names, moved behind each other by these. */
const INSIDE = 1000;
const OTHER_LANGUAGE = 400;
const TAIL = 100;

function rankOf(name: string, wanted: string, own: boolean, tail: boolean): number | undefined {
  const at = name.indexOf(wanted);
  if (at < 0) return undefined;
  if (name === wanted) return 0;
  return name.length + (at > 0 ? INSIDE : 0) + (own ? 0 : OTHER_LANGUAGE) + (tail ? TAIL : 0);
}

type Name = { name: string; language: "ko" | "en"; tail: boolean; suggestion: Suggestion };
let known: readonly Name[] | undefined;

function names(): readonly Name[] {
  known ??= [...deedNames(), ...formNames("ko"), ...formNames("en")];
  return known;
}

function formNames(language: "ko" | "en"): Name[] {
  const forms = language === "ko" ? lexicon().korean : lexicon().english;
  return [...forms].map(([form, entry]) => ({
    name: letters(form),
    language,
    tail: entry.tail,
    suggestion: suggestionOf(entry),
  }));
}

function deedNames(): Name[] {
  return ACTIONS.flatMap((action) =>
    (["ko", "en"] as const).map((language) => ({
      name: letters(DEED_LABELS[action][language]),
      language,
      tail: false,
      suggestion: { id: deedId(action), kind: "deed" as const, label: DEED_LABELS[action], art: "" },
    })),
  );
}

function suggestionOf(entry: Entry): Suggestion {
  return { id: entry.id, kind: kindOf(entry), label: entry.name, art: entry.art };
}

/** Korean in single letters, so that a syllable still being typed is the beginning of the finished one. */
function letters(text: string): string {
  return text.toLowerCase().normalize("NFKD").replace(/\s+/g, "");
}
