/** A dream goes on until somebody wakes. */
const FALLS_ASLEEP = /꿈에서|꿈속|꿈을 ?[꾸꿨꿔]|악몽|\b(?:dream(?:ed|t)|nightmare|in my dream)\b/;
const WAKES =
  /(?<![가-힣])깨(?:[어니서고]| ?보)|(?<![가-힣])깼|깨어|잠에서|눈을 ?[뜨떴]|일어[나났]|\b(?:woke|wake|awoke|got up)\b/;
/** So do the old days, until somebody comes back to this one. */
const LONG_AGO =
  /예전에|옛날|어릴 ?(?:때|적)|어렸을 ?(?:때|적)|작년|재작년|[가-힣0-9]+ ?년 ?전|젊었을 ?때|신혼 ?때|학창 ?시절|왕년/;
const BACK_NOW = /지금|이제|오늘|현재|요즘|요새/;
/** A dream that is told for longer is one the writer has left without saying so. */
const LONGEST = 6;

/**
 * Which sentences lie wholly in a dream: those between the one that begins it and the one that ends it.
 * @param sentences in order, in lower case
 */
export function dreamt(sentences: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  sentences.forEach((sentence, begun) => {
    const rest = sentences.slice(begun + 1, begun + 1 + LONGEST);
    for (const [begins, ends] of [
      [FALLS_ASLEEP, WAKES],
      [LONG_AGO, BACK_NOW],
    ] as const) {
      if (!begins.test(sentence) || ends.test(sentence)) continue;
      const back = rest.findIndex((later) => ends.test(later));
      for (let i = 0; i < back; i++) found.add(begun + 1 + i);
    }
  });
  return found;
}
