import type { Context } from "./senses/sense";

/** A Korean eojeol: a run of syllables, letters and digits without a space. */
export type Token = {
  /** Latin letters in lower case. */
  text: string;
  /** Characters from the start of the sentence. */
  at: number;
  /** One space, and nothing else, stands between it and the token before. */
  joined: boolean;
};

/** No Korean word is longer; a run without spaces is read in pieces, so that its cost stays linear. */
const LONGEST_TOKEN = 40;
const TOKEN = new RegExp(`[가-힣A-Za-z0-9]{1,${LONGEST_TOKEN}}`, "g");
/** Tokens to either side that sense rules see. */
const NEAR = 4;

export function tokenize(sentence: string): Token[] {
  let end = -1;
  return [...sentence.matchAll(TOKEN)].map((match) => {
    const token = {
      text: match[0].toLowerCase(),
      at: match.index,
      joined: end >= 0 && match.index === end + 1 && sentence[end] === " ",
    };
    end = match.index + match[0].length;
    return token;
  });
}

/** What sense rules see of the token at `i`, but for the particle. */
export function contextOf(tokens: readonly Token[], i: number, sentence: string): Omit<Context, "rest"> {
  const texts = (from: number, to: number) => tokens.slice(Math.max(0, from), to).map((token) => token.text);
  const behind = texts(i - NEAR, i);
  const ahead = texts(i + 1, i + 1 + NEAR);
  return {
    sentence,
    previous: behind.at(-1) ?? "",
    behind: behind.join(" "),
    next: ahead[0] ?? "",
    ahead: ahead.join(" "),
  };
}
