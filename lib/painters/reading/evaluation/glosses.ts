/** What the plain English glosses of the labels mean in the lexicon. */
import { lemmas } from "../english/lemmas";
import { lexicon } from "../lexicon";

/** Pairs reviewed by hand: another name of the same drawable thing. */
export type SameMeaning = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads lines of `gloss | id, id`; "#" begins a comment. */
export function parseSameMeaning(source: string): SameMeaning {
  const pairs = new Map<string, Set<string>>();
  for (const line of source.split("\n")) {
    if (!line.trim() || line.startsWith("#")) continue;
    const [gloss = "", ids = ""] = line.split("|").map((cell) => cell.trim());
    const known = pairs.get(gloss) ?? new Set();
    for (const id of ids.split(",")) known.add(id.trim());
    pairs.set(gloss, known);
  }
  return pairs;
}

/** The lexicon ids a gloss stands for: of the phrase, or when that is unknown of its last noun, and those paired by hand. */
export function idsOfGloss(gloss: string, same: SameMeaning): Set<string> {
  const lower = gloss.toLowerCase().trim();
  const words = lower.split(/\s+/);
  const ids = new Set(same.get(lower));
  for (let from = 0; from < words.length; from++) {
    const last = words.at(-1) ?? "";
    for (const lemma of lemmas(last)) {
      const phrase = [...words.slice(from, -1), lemma].join(" ").replaceAll("-", " ");
      const entry = lexicon().english.get(phrase);
      if (!entry) continue;
      return ids.add(entry.id);
    }
    for (const id of same.get(words.slice(from + 1).join(" ")) ?? []) ids.add(id);
  }
  return ids;
}
