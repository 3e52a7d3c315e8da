/** A dream goes on until somebody wakes. */
const FALLS_ASLEEP = /꿈에서|꿈속|꿈을 ?[꾸꿨꿔]|악몽|\b(?:dream(?:ed|t)|nightmare|in my dream)\b/;
const WAKES =
  /(?<![가-힣])깨(?:[어니서고]| ?보)|(?<![가-힣])깼|깨어|잠에서|눈을 ?[뜨떴]|일어[나났]|\b(?:woke|wake|awoke|got up)\b/;
/** A dream that is told for longer is one the writer has left without saying so. */
const LONGEST = 6;

/**
 * Which sentences lie wholly in a dream: those between the one that begins it and the one that ends it.
 * @param sentences in order, in lower case
 */
export function dreamt(sentences: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  sentences.forEach((sentence, begun) => {
    if (!FALLS_ASLEEP.test(sentence) || WAKES.test(sentence)) return;
    const rest = sentences.slice(begun + 1, begun + 1 + LONGEST);
    const woken = rest.findIndex((later) => WAKES.test(later));
    for (let i = 0; i < woken; i++) found.add(begun + 1 + i);
  });
  return found;
}
