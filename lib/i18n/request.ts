import { locale as routeLocale } from "next/root-params";
import type { Messages } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/shared/locale";
import type { Same } from "./messages/same";

const WORDS: Record<Locale, () => Promise<{ default: Same<Messages> }>> = {
  ko: () => import("./messages/ko"),
  en: () => import("./messages/en"),
};

/**
 * Messages of the language in the route; days are calendar dates, so everything is formatted in UTC. The language is
 * read from the route itself: next-intl's own setRequestLocale comes too late for loading and error states, which
 * are rendered beside the page that would call it.
 */
export default getRequestConfig(async ({ locale: wanted }) => {
  const asked: unknown = wanted ?? (await routeLocale());
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const words = await WORDS[locale]();
  // Its type names the English words, for their arguments' sake; the keys are the same.
  return { locale, messages: words.default as Messages, timeZone: "UTC" };
});
