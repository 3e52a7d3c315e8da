/** An English word where it stands. */
export type Token = {
  /** In lower case, without 's. */
  text: string;
  /** Characters from the start of the sentence, without 's. */
  at: number;
  end: number;
  /** Begins with a capital inside a sentence that isn't all capitals: perhaps a name. */
  named: boolean;
  /** Hangs together with the word before: nothing or one space, hyphen or possessive between. */
  joined: boolean;
};

const WORD = /[ap]\.m\.|[a-zà-öø-ÿ]{1,40}(?:'[a-z]{1,3})?/g;
const ENDING = /'(?:s|d|ll|re|ve)?$/;

/** The sentence in lower case, every character in its place: toLowerCase() makes two of some letters. */
export function lowerInPlace(sentence: string): string {
  return sentence.replace(/[A-ZÀ-ÖØ-Þ]/g, (letter) => letter.toLowerCase());
}

/**
 * The English words of a sentence.
 * @param lower the sentence by lowerInPlace, perhaps with blanked parts
 */
export function tokenize(sentence: string, lower: string): Token[] {
  const shouts = !/[a-z]/.test(sentence);
  let end = -1;
  return [...lower.matchAll(WORD)].map((match) => {
    const at = match.index;
    const text = match[0].endsWith(".m.") ? match[0] : match[0].replace(ENDING, "");
    const isFirst = !/[a-zà-öø-ÿ]/.test(lower.slice(Math.max(0, at - 40), at).replace(/^.*[.!?:"]/, ""));
    const token = {
      text,
      at,
      end: at + text.length,
      named: !shouts && !isFirst && sentence.charAt(at) !== lower.charAt(at),
      joined: end >= 0 && /^(?:'s?)?[ -]$/.test(lower.slice(end, at)),
    };
    end = token.end;
    return token;
  });
}
