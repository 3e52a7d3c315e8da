/** One spelling of a text for whoever reads it by its words: what looks alike is alike. */
import { nfc } from "./text";

/** Full-width and mathematical letters, circled ones and ligatures: what a font trick makes of plain letters. */
const DRESSED = /[\uff01-\uff5e\u24b6-\u24e9\ufb00-\ufb06\u{1d400}-\u{1d7ff}]+/gu;
/** Soft hyphens, spaces and joiners of no width, marks of direction: they are not seen, and words stay whole without them. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
/** Emoji are held together by a joiner; between letters of Korean or English it is one more thing that is not seen. */
const JOINED_LETTERS = /(?<=[a-z가-힣ㄱ-ㅎㅏ-ㅣ])[\u200c\u200d]+(?=[a-z가-힣ㄱ-ㅎㅏ-ㅣ])/gi;
/** Letters that are blank. */
const BLANK = /[\u115f\u1160\u2800\u3000\u3164\uffa0]/g;

/**
 * The text as it is read aloud: NFC, plain letters for dressed ones, nothing that cannot be seen. Not NFKC: it would
 * take "ㅋㅋ" and "ㅈㅅ" apart into letters that no Korean types.
 */
export function plainSpelling(text: string): string {
  return nfc(
    nfc(text)
      .replace(UNSEEN, "")
      .replace(DRESSED, (letters) => letters.normalize("NFKC"))
      .replace(BLANK, " ")
      .replace(JOINED_LETTERS, ""),
  );
}
