import { plainText } from "./markdown/plain-text";
import { graphemes } from "./text";

/** Of what stands in for a title. */
const MOST = 60;
/** A sentence ends before the next begins, or with its line. */
const SENTENCE = /^.*?[.!?…。]+(?=\s|$)|^[^\n]+/u;

/**
 * What a day without a title is called: its first sentence, without Markdown; of a long one the words that fit. Empty
 * where nothing is written.
 */
export function firstSentence(body: string): string {
  let text = "";
  for (const piece of plainText(body)) {
    text = piece.trim();
    if (text) break;
  }
  const [sentence = ""] = text.match(SENTENCE) ?? [];
  const letters = graphemes(sentence.replace(/[.。]+$/, "").trim());
  if (letters.length <= MOST) return letters.join("");
  const cut = letters.slice(0, MOST + 1).join("");
  const words = cut.slice(0, Math.max(0, cut.search(/\s\S*$/)));
  return words.trim() || letters.slice(0, MOST).join("");
}
