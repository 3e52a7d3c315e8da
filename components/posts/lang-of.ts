import type { Post } from "@/lib/domains/posts/post";
import type { Locale } from "@/lib/shared/locale";

/**
 * The `lang` of a day's words on a page of a language: undefined where they agree. What is in neither Hangul nor Latin
 * letters is of a language that nobody told.
 */
export function langOf({ isKorean, title, body }: Pick<Post, "isKorean" | "title" | "body">, page: Locale) {
  const letters = (title + body.slice(0, 200)).match(/\p{L}/gu);
  // Nothing is written, or our own words stand there.
  if (!letters) return undefined;
  const latin = letters.filter((letter) => /\p{sc=Latin}/u.test(letter)).length;
  const lang = isKorean ? "ko" : latin * 2 > letters.length ? "en" : "und";
  return lang === page ? undefined : lang;
}
