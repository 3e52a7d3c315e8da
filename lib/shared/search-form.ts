/*
 * The form in which a search compares texts: search_form and search_patterns of the migrations, said again for marking
 * what was found. tests/contracts/search.test.ts holds the two together.
 */

/** Stands before every syllable: so the end of a word is open, and a syllable in its middle is not. */
const FILLER = "\u11FF";
/** Letters that a keyboard puts together, as they are typed. */
const TYPED: Record<string, string> = Object.fromEntries(
  [
    "ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ",
    "ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ",
    "\u116A\u1169\u1161 \u116B\u1169\u1162 \u116C\u1169\u1175 \u116F\u116E\u1165 \u1170\u116E\u1166 \u1171\u116E\u1175",
    "\u1174\u1173\u1175 \u11AA\u11A8\u11BA \u11AC\u11AB\u11BD \u11AD\u11AB\u11C2 \u11B0\u11AF\u11A8 \u11B1\u11AF\u11B7",
    "\u11B2\u11AF\u11B8 \u11B3\u11AF\u11BA \u11B4\u11AF\u11C0 \u11B5\u11AF\u11C1 \u11B6\u11AF\u11C2 \u11B9\u11B8\u11BA",
  ].flatMap((row) => row.split(" ").map(([whole = "", ...parts]) => [whole, parts.join("")])),
);
const LONE_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";
const LONE_VOWEL_FORMS = 0xd7b0;
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them is taken out by itself
const UNSEEN = /[\u00AD\u200B-\u200F\u2060-\u2064\uFE0E\uFE0F\uFEFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what a body may hold beside words
const BLANKS = /[\u0001-\u0020\u007F-\u0085\u1680\u2028\u2029]+/g;

/** A text as a search compares it: no capitals, one width, Korean letter by letter. */
export function searchForm(text: string): string {
  return text
    .replace(/[ㄳ-ㅣ]/g, (letter) => TYPED[letter] ?? letter)
    .replace(/[ㅏ-ㅣ]/g, (vowel) => String.fromCharCode(LONE_VOWEL_FORMS + LONE_VOWELS.indexOf(vowel)))
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u116A-\u1174\u11AA-\u11B9]/g, (letter) => TYPED[letter] ?? letter)
    .replace(/[\u1100-\u1112](?=[\u1161-\u1175])/g, `${FILLER}$&`)
    .replaceAll("ς", "σ")
    .replace(UNSEEN, "")
    .replace(BLANKS, " ");
}

/** The words of a query in that form: a text has to hold each of them. */
export function searchWords(query: string): string[] {
  return searchForm(query).split(" ").filter(Boolean);
}

/** Whether a search for the query finds the text. */
export function isFoundIn(text: string, query: string): boolean {
  const form = searchForm(text);
  return searchWords(query).every((word) => form.includes(word));
}
