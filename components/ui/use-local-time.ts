import { useLocale } from "next-intl";
import { useBrowserZone } from "./use-browser-zone";

/**
 * Says moments in the reader's own zone. Takes them as the API writes them; without options as a day. English is written
 * as on the rest of the site: 30 Nov 2026.
 */
export function useLocalTime(): (at: string, options?: Omit<Intl.DateTimeFormatOptions, "timeZone">) => string {
  const name = useLocale() === "ko" ? "ko-KR" : "en-GB";
  const timeZone = useBrowserZone();
  return (at, options = { dateStyle: "medium" }) =>
    new Intl.DateTimeFormat(name, { ...options, timeZone }).format(new Date(at));
}
