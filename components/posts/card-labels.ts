import type { DayMood, DayWeather, Post } from "@/lib/domains/posts/post";
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
  /** Says how many like it in place of {count}. */
  like: string;
  likeFailed: string;
  /** Says how many comments there are in place of {count}. */
  comments: string;
  moods: Record<DayMood, string>;
  weathers: Record<DayWeather, string>;
};

/** What a heart takes of them: the rest would cross to the browser once for each card. */
export function likeProps({ id, likeCount }: Post, { locale, like, likeFailed }: CardLabels) {
  return { postId: id, likeCount, labels: { locale, like, likeFailed } };
}

// Made once: making one took longer than all the rest of a card.
const compact = { notation: "compact", maximumFractionDigits: 1 } as const;
const COUNTS = { ko: new Intl.NumberFormat("ko", compact), en: new Intl.NumberFormat("en", compact) };
const parts = { year: "numeric", month: "long", day: "numeric", weekday: "long", timeZone: "UTC" } as const;
const DAYS = { ko: new Intl.DateTimeFormat("ko-KR", parts), en: new Intl.DateTimeFormat("en-GB", parts) };

/** A number that never takes much room: "1,234" is "1.2천" and "1.2K". */
export function formatCount(count: number, locale: Locale): string {
  return COUNTS[locale].format(count);
}

/** A calendar date in words: "2026년 11월 21일 토요일", "Saturday, 21 November 2026". */
export function formatDay(day: string, locale: Locale): string {
  return DAYS[locale].format(new Date(`${day}T00:00:00Z`));
}
