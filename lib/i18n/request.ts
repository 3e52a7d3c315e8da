import { getRequestConfig } from "next-intl/server";
import { DEFAULT_LOCALE, isLocale } from "@/lib/shared/locale";

/** Messages of the language in the route; days are calendar dates, so everything is formatted in UTC. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const messages = await import(`./messages/${locale}.json`);
  return { locale, messages: messages.default, timeZone: "UTC" };
});
