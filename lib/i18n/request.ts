import { locale as routeLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { DEFAULT_LOCALE, isLocale } from "@/lib/shared/locale";

/**
 * Messages of the language in the route; days are calendar dates, so everything is formatted in UTC. The language is
 * read from the route itself: next-intl's own setRequestLocale comes too late for loading and error states, which
 * are rendered beside the page that would call it.
 */
export default getRequestConfig(async ({ locale: wanted }) => {
  const asked: unknown = wanted ?? (await routeLocale());
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const messages = await import(`./messages/${locale}.json`);
  return { locale, messages: messages.default, timeZone: "UTC" };
});
