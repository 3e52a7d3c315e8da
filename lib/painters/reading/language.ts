import type { ScenePlan } from "./plan";

const ENGLISH =
  /\b(?:the|and|i|i'm|my|was|were|to|we|it|it's|of|at|with|had|is|are|a|an|in|on|for|this|today|so|but|she|he|they|you)\b/g;
const SOME = 0.15;
const SHORT = 6;
/** The language shows long before a long diary ends. */
const ENOUGH = 2_000;

/**
 * The language of a diary by its letters and its commonest words.
 * @param text in lower case
 * @param knowsEnglish whether an English word of the lexicon was found: decides for texts of a few words
 */
export function readLanguage(text: string, knowsEnglish: boolean): ScenePlan["language"] {
  const sample = text.slice(0, ENOUGH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const hangul = sample.match(/[가-힣ㄱ-ㅎㅏ-ㅣ]/g)?.length ?? 0;
  if (hangul > letters * SOME) return "ko";
  const words = sample.match(/[a-z']+/g)?.length ?? 0;
  const common = sample.match(ENGLISH)?.length ?? 0;
  return (common > 0 && common > words * SOME) || (knowsEnglish && words < SHORT) ? "en" : "other";
}
