/** The languages of the interface; the first is the default. */
export const LOCALES = ["ko", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "ko";

/** Set when a person picks a language; goes before Accept-Language. */
export const LOCALE_COOKIE = "locale";

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

/** A member's language, of a row: one that we no longer speak is the default. */
export function knownLocale(value: string): Locale {
  return isLocale(value) ? value : DEFAULT_LOCALE;
}

/**
 * The language for a visitor: the cookie, else whichever of ours stands first in Accept-Language
 * (browsers send it sorted), else English for those who ask for other languages, else Korean.
 * next.config.js holds the same rule as rewrites for pages.
 */
export function pickLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(cookie)) return cookie;
  if (!acceptLanguage) return DEFAULT_LOCALE;
  const asked = acceptLanguage.toLowerCase().match(/\b(ko|en)\b/)?.[1];
  return isLocale(asked) ? asked : "en";
}
