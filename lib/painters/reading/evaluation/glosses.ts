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

/**
 * The lexicon ids a gloss stands for: those of the whole phrase, of its last noun ("fried chicken" is chicken too), of
 * everything that is named as a kind of it ("cup noodles" are noodles), and those paired by hand.
 */
export function idsOfGloss(gloss: string, same: SameMeaning): Set<string> {
  const words = gloss.toLowerCase().trim().split(/\s+/);
  const kinds = words.length === 1 ? lemmas(words[0] ?? "").flatMap((noun) => [...(kindsOf().get(noun) ?? [])]) : [];
  return new Set([...idsOfPhrase(words, same), ...idsOfPhrase(words.slice(-1), same), ...kinds]);
}

let kinds: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Last noun of a name of several words -> ids so named. */
function kindsOf(): ReadonlyMap<string, ReadonlySet<string>> {
  if (kinds) return kinds;
  const found = new Map<string, Set<string>>();
  for (const [name, { id }] of lexicon().english) {
    const words = name.split(" ");
    if (words.length < 2) continue;
    for (const lemma of lemmas(words.at(-1) ?? "")) found.set(lemma, (found.get(lemma) ?? new Set()).add(id));
  }
  kinds = found;
  return kinds;
}

/** Of the longest end of the phrase that is known. */
function idsOfPhrase(words: readonly string[], same: SameMeaning): string[] {
  for (let from = 0; from < words.length; from++) {
    const last = words.at(-1) ?? "";
    const ids = lemmas(last).flatMap((lemma) => {
      const phrase = [...words.slice(from, -1), lemma].join(" ");
      const entry = lexicon().english.get(phrase.replaceAll("-", " "));
      return [...(entry ? [entry.id] : []), ...(same.get(phrase) ?? [])];
    });
    if (ids.length > 0) return ids;
  }
  return [];
}
