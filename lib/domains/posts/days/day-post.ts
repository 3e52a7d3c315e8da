import { imageUrl } from "@/lib/domains/pictures/picture";
import { toDay } from "@/lib/shared/day";
import type { Locale } from "@/lib/shared/locale";
import { altOf, beginningOf, type StoredAlt, titleOf } from "@/lib/shared/words";
import type { DayMood } from "../post";

/** A post as a calendar shows it: for its author alone. */
export type DayPost = {
  id: string;
  day: string;
  title: string;
  /** The beginning of its text, as it was typed. */
  beginning: string;
  mood: DayMood | null;
  cover: DayCover | null;
};

/** A finished cover. */
export type DayCover = {
  /** Path of its bytes, 480 pixels wide. */
  url: string;
  alt: string;
  thumbhash: string | null;
};

export type CoverColumns = { [Column in keyof StoredAlt]: string | null } & {
  key: string | null;
  thumbhash: string | null;
};
export type DayPostRow = Omit<DayPost, "day" | "cover"> & CoverColumns & { day: Date };

/** How much of a text is handed on: more than a card shows. */
export const BEGINNING_CHARACTERS = 300;

export function toCover({ key, thumbhash, altKo, altEn }: CoverColumns, locale: Locale): DayCover | null {
  if (key === null) return null;
  return { url: `${imageUrl(key)}?w=480`, alt: altOf({ altKo: altKo ?? "", altEn: altEn ?? "" }, locale), thumbhash };
}

export function toDayPost({ id, day, mood, ...row }: DayPostRow, locale: Locale): DayPost {
  return {
    id,
    day: toDay(day),
    title: titleOf(row),
    beginning: beginningOf(row),
    mood,
    cover: toCover(row, locale),
  };
}
