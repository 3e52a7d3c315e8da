// Each part starts at the start of a word: otherwise a long run without spaces would be searched from every syllable.
const KOREAN =
  /(?<![가-힣])(?:(?:안|못) ?[가-힣]+|[가-힣]{1,12}지(?:는|도|를)? ?(?:않|못|말고|말았|마라|마세요)[가-힣]*|[가-힣]{1,12} 없[가-힣]*)/g;
const ENGLISH =
  /\b(?:(?:did|does|do|could|can|would|will|was|were|is|are|have|had|has)(?:n't| not)|cannot|never|no|without)\s+(?:(?:even|really|very|so|feel|get|go|have|see|much|any|my|the|a)\s+){0,2}[a-z']+/g;

/**
 * The sentence without what it says did not happen: "밥을 안 먹었다" keeps "밥을", "it didn't rain" keeps "it".
 * @param sentence in lower case
 */
export function withoutNegated(sentence: string): string {
  return sentence.replace(KOREAN, " ").replace(ENGLISH, " ");
}
