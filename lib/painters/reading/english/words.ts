import { type Entry, lexicon } from "../lexicon";
import type { Hit } from "../words";
import { replaceIdioms } from "./idioms";
import { isNounAt, lemmas, OFTEN_VERBS } from "./nouns";

const TOKEN = /[a-zé][a-zé'.-]{0,38}[a-zé.]|[a-z]/g;
/** "golden retriever puppy": the lexicon holds no longer phrase. */
const LONGEST_PHRASE = 3;

/** The nouns of an English sentence that the lexicon knows, longest phrase first. Positions are those after idioms. */
export function findEnglish(sentence: string): Hit[] {
  if (!/[A-Za-z]/.test(sentence)) return [];
  const plain = replaceIdioms(sentence);
  const matches = [...plain.matchAll(TOKEN)];
  const tokens = matches.map((match) => withoutEnding(match[0]));
  const hits: Hit[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = phraseAt(tokens, i, plain);
    if (found) {
      hits.push({
        entry: found.entry,
        surface: tokens.slice(i, i + found.length).join(" "),
        at: matches[i]?.index ?? 0,
      });
    }
    i += found?.length ?? 1;
  }
  return hits;
}

function withoutEnding(token: string): string {
  if (token === "a.m." || token === "p.m.") return token;
  return token.replace(/[.']+$/, "").replace(/'s$/, "");
}

function phraseAt(tokens: string[], at: number, sentence: string): { entry: Entry; length: number } | undefined {
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length >= 1; length--) {
    const words = tokens.slice(at, at + length);
    const last = words.pop() ?? "";
    for (const lemma of lemmas(last)) {
      const entry = known([...words, lemma]);
      if (!entry) continue;
      const doubtful = entry.tail || OFTEN_VERBS.has(lemma);
      if (length === 1 && doubtful && !isNounAt(tokens, at, lemma !== last)) continue;
      // "The sun rose": after another noun it is a verb.
      if (length === 1 && OFTEN_VERBS.has(lemma) && known([tokens[at - 1] ?? ""])) continue;
      // Stars in a diary are people, films and reviews, unless the sky is near.
      if (length === 1 && lemma === "star" && !/night|sky|moon|dark/.test(sentence)) continue;
      return { entry, length };
    }
  }
  return undefined;
}

function known(words: string[]): Entry | undefined {
  const { english } = lexicon();
  return english.get(words.join(" ")) ?? (words.length > 1 ? english.get(words.join("-")) : undefined);
}
