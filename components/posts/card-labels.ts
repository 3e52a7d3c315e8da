import type { DayMood, DayWeather } from "@/lib/posts/post";
import type { Locale } from "@/lib/shared/locale";

/**
 * The words a card needs, as plain data: cards are rendered on the server and by the feed island alike, and the island
 * should not carry a translation library.
 */
export type CardLabels = {
  locale: Locale;
  untitled: string;
  pictureComing: string;
  tags: string;
  moods: Record<DayMood, string>;
  weathers: Record<DayWeather, string>;
};

/** A calendar date in words: "2026년 11월 21일 토요일", "Saturday, 21 November 2026". */
export function formatDay(day: string, locale: Locale): string {
  const date = new Date(`${day}T00:00:00Z`);
  const parts = {
    year: "numeric",
    month: "long",
    day: "numeric",
    weekday: "long",
  } as const;
  return new Intl.DateTimeFormat(locale === "ko" ? "ko-KR" : "en-GB", { ...parts, timeZone: "UTC" }).format(date);
}
