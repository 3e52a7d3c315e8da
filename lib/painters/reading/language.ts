import type { ScenePlan } from "./plan";

const ENGLISH =
  /\b(?:the|and|i|i'm|my|was|were|to|we|it|it's|of|at|with|had|is|are|a|an|in|on|for|this|today|so|but|she|he|they|you)\b/g;
const SOME = 0.15;
const SHORT = 6;

/**
 * The language of a diary by its letters and its commonest words.
 * @param text in lower case
 * @param knowsEnglish whether an English word of the lexicon was found: decides for texts of a few words
 */
export function readLanguage(text: string, knowsEnglish: boolean): ScenePlan["language"] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const hangul = text.match(/[가-힣ㄱ-ㅎㅏ-ㅣ]/g)?.length ?? 0;
  if (hangul > letters * SOME) return "ko";
  const words = text.match(/[a-z']+/g)?.length ?? 0;
  const common = text.match(ENGLISH)?.length ?? 0;
  return (common > 0 && common > words * SOME) || (knowsEnglish && words < SHORT) ? "en" : "other";
}
