import { imageUrl } from "@/lib/domains/pictures/picture";
import { toDay } from "@/lib/shared/day";
import type { Locale } from "@/lib/shared/locale";
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

export type CoverColumns = { key: string | null; alt: string | null; thumbhash: string | null };
export type DayPostRow = Omit<DayPost, "day" | "cover"> & CoverColumns & { day: Date };

/** How much of a text is handed on: more than a card shows. */
export const BEGINNING_CHARACTERS = 300;

export function toCover({ key, alt, thumbhash }: CoverColumns): DayCover | null {
  return key === null ? null : { url: `${imageUrl(key)}?w=480`, alt: alt ?? "", thumbhash };
}

export function toDayPost({ id, day, title, beginning, mood, ...cover }: DayPostRow): DayPost {
  return { id, day: toDay(day), title, beginning, mood, cover: toCover(cover) };
}

/** Whether a picture's sentence is read in Korean. */
export function isKorean(locale: Locale): boolean {
  return locale === "ko";
}
