import type { Action } from "../plan";
import type { DeedClause, DeedWord } from "./told";
import type { Likes, Verb } from "./verbs/verb";
import { VERBS } from "./verbs/verbs";

/** A verb that was found, from the start of the sentence. */
export type VerbMatch = { verb: Verb; surface: string; at: number; end: number };

/** The verbs of a clause in order; each deed once, the more telling row first where two overlap. */
export function verbsIn({ sentence, span, words, nearby }: DeedClause): VerbMatch[] {
  const text = sentence.slice(span.at, span.end);
  const isKorean = /[가-힣\u{1F300}-\u{1FAFF}]/u.test(text);
  const isEnglish = /[a-z]/.test(text);
  const found: VerbMatch[] = [];
  const seen = new Set<Action>();
  for (const verb of VERBS) {
    if (seen.has(verb.action) || shadowed(verb.action, seen)) continue;
    if (verb.needs && ![...words, ...nearby].some((word) => likes(verb.likes, word))) continue;
    const korean = isKorean ? firstOf(verb.ko, text) : null;
    const match = korean ?? (isEnglish ? firstOf(verb.en, text) : null);
    if (!match) continue;
    const stands = (word: DeedWord) => likes(verb.likes, word) && word.at >= span.at + match.index + match[0].length;
    if (verb.after && !korean && !words.some(stands)) continue;
    seen.add(verb.action);
    const at = span.at + match.index;
    found.push({ verb, surface: match[0], at, end: at + match[0].length });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Whether a deed goes well with a word. */
export function likes({ kinds, ids }: Likes, { entry }: DeedWord): boolean {
  return (ids?.includes(entry.id) || kinds?.some((kind) => kind === entry.class)) ?? false;
}

function firstOf(pattern: RegExp | null, text: string): RegExpExecArray | null {
  if (!pattern) return null;
  pattern.lastIndex = 0;
  return pattern.exec(text);
}

/** Deeds that say more than another one told by the same words. */
const SHADOWS: Partial<Record<Action, readonly Action[]>> = {
  walk: ["walkDog"],
  give: ["feed"],
  carry: ["give"],
};

function shadowed(action: Action, seen: ReadonlySet<Action>): boolean {
  return SHADOWS[action]?.some((stronger) => seen.has(stronger)) ?? false;
}
