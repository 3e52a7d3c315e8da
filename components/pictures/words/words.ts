import { OWN_PROMPT_EACH, OWN_PROMPT_MAX } from "@/lib/domains/pictures/picture";
import { isBlank, lengthOf, oneLine } from "@/lib/shared/text";

/** The API takes no more characters of a writer's own words. */
export const WORDS_MAX = OWN_PROMPT_MAX;

/** What the painter is told: words read from the diary, or the writer's own. */
export type Words = {
  /** Read from the saved diary; null while nobody knows them. */
  read: string | null;
  /** The writer's own, which stay whatever the diary becomes; null while the read ones hold. */
  own: string | null;
  /** Own words that were undone, so that they can come back. */
  undone: string | null;
};

export type WordsEvent =
  | { type: "read"; prompt: string }
  | { type: "edited"; text: string }
  | { type: "undone" }
  | { type: "broughtBack" };

/** @param own kept from before a reload, or null */
export function startWords(own: string | null): Words {
  return { read: null, own, undone: null };
}

/** The words after what happened. No event but `undone` takes the writer's own away, and that keeps them at hand. */
export function nextWords(words: Words, event: WordsEvent): Words {
  switch (event.type) {
    case "read":
      return { ...words, read: event.prompt };
    case "edited":
      return { ...words, own: event.text === words.read ? null : event.text, undone: null };
    case "undone":
      return words.own === null ? words : { ...words, own: null, undone: isBlank(words.own) ? null : words.own };
    case "broughtBack":
      return words.undone === null ? words : { ...words, own: words.undone, undone: null };
  }
}

/** What the field shows. */
export function shownWords({ own, read }: Words): string {
  return own ?? read ?? "";
}

/** What is sent along with a wish to draw, as one line; undefined where the painter shall read the diary itself. */
export function sentWords({ own }: Words): string | undefined {
  return own === null || isBlank(own) ? undefined : oneLine(own);
}

/** How long they are to the server. */
export function wordsLength(words: Words): number {
  return lengthOf(sentWords(words) ?? oneLine(shownWords(words)), OWN_PROMPT_EACH);
}

/** Characters too many; 0 while they fit. */
export function wordsOver(words: Words): number {
  return Math.max(0, wordsLength(words) - WORDS_MAX);
}
