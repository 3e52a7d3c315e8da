/** A diary cut into sentences, each marked with whether it tells what is or what is only thought of. */
import { plainText } from "./plain-text";

export type Sentence = {
  text: string;
  /** About someone or something missed, remembered, dreamt of or wished for. */
  remembered: boolean;
  /** Names a thing the writer would like to have, eat or see. */
  wished: boolean;
};

/** A longer run without a full stop is cut here: it keeps "is this word near?" rules true and their cost linear. */
const LONGEST_SENTENCE = 300;

const MEMORY =
  /그리[워웠운]|그립|보고 ?싶|생각(?:이 ?나|이 ?났|났|나서|했|하)|떠올|꿈[을에]|헤어[져졌지진]|해 ?주시던|기억|추억|장례|돌아가[셨신]|하늘나라|[먹가갖]고 ?싶|\b(?:miss(?:ed|ing)?(?! (?:the|my|a|our) (?:bus|train|flight|class|call|plane|stop))|dream\w*|remember\w*|wish(?:ed)?|thought (?:of|about)|thinking (?:of|about)|broke up|imagin\w+|used to|funeral|passed away)\b/i;
const WISH = /[먹가갖]고 ?싶|\b(?:wish(?:ed)?|dream\w*|imagin\w+)\b/i;

/** The sentences of a diary in order; at most one for every character, each at most 300 characters long. */
export function splitSentences(diary: string): Sentence[] {
  return plainText(diary)
    .split(/\n+|(?<=[.!?。…！？])(?:\s+(?![a-z])|(?=[가-힣]))/)
    .flatMap(cut)
    .map((part) => part.trim())
    .filter((text) => text !== "")
    .map((text) => {
      const remembered = MEMORY.test(text);
      return { text, remembered, wished: remembered && WISH.test(text) };
    });
}

function cut(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST_SENTENCE) {
    const space = rest.lastIndexOf(" ", LONGEST_SENTENCE);
    const end = space > 0 ? space : LONGEST_SENTENCE;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  parts.push(rest);
  return parts;
}
