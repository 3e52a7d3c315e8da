import { plainSpelling } from "@/lib/shared/spelling";
import { withoutDividedWords } from "./line-ends";

/** What a diary may have at most (20,000 characters); more is not read, so that nobody can keep the painter busy. */
const LONGEST_DIARY = 20_000;

const ENTITIES: Record<string, string> = { nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * The words of a diary without Markdown, HTML and addresses, its first 20,000 characters.
 * Emphasis goes without a trace, so that particles stay with their words: "**바다**에" becomes "바다에".
 */
export function plainText(diary: string): string {
  return (
    // Typed on some systems, Korean arrives as single letters; pasted from some pages, words hold what nobody sees.
    plainSpelling(withoutDividedWords(diary.slice(0, LONGEST_DIARY).normalize("NFC")))
      .replace(/\r\n?/g, "\n")
      .replace(/[’‘]/g, "'")
      .replace(/<(script|style)\b[^>]{0,200}>[^<]{0,5000}<\/\1>/gi, " ")
      .replace(/<\/?[a-z!][^<>]{0,500}>/gi, " ")
      .replace(/&(nbsp|amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? " ")
      .replace(/!?\[([^[\]]{0,300})\]\([^()]{0,500}\)/g, "$1")
      .replace(/\bhttps?:\/\/[^\s)]+/g, " ")
      .replace(/^[ \t]*(?:>[ \t]*|[-+*][ \t]+|\d{1,3}[.)][ \t]+|#{1,6}[ \t]+)+/gm, "")
      .replace(/[*_~`#]+/g, "")
      .replace(/[|\\]/g, " ")
  );
}
