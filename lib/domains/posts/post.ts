import type { Picture } from "@/lib/domains/pictures/picture";

export const MOODS = ["happy", "excited", "loved", "calm", "tired", "sad", "angry", "scared"] as const;
export const WEATHERS = ["sunny", "cloudy", "rainy", "snowy", "windy", "stormy"] as const;
/** Whose eyes a post is for: the author's while it is written, the author's, everyone's, or those of the two of a secret diary. */
export const VISIBILITIES = ["draft", "private", "public", "diary"] as const;
/** What a draft may become without anybody else, as it is offered. */
export const PUBLISHED = ["public", "private"] as const satisfies readonly Visibility[];
/** Offered in the editor in the language of the site; any other word is as good. */
export const SUGGESTED_TAGS = {
  ko: ["여행", "일상", "반려동물", "건강", "육아", "패션", "뷰티"],
  en: ["travel", "daily", "pets", "health", "parenting", "fashion", "beauty"],
} as const;

/** Characters as a person counts them: see lengthOf of lib/shared/text.ts. */
export const TITLE_MAX = 120;
export const BODY_MAX = 20_000;
/** Code points that a character of a body takes on average, at most: it is read and laid out again and again. */
export const BODY_EACH = 2;
export const TAG_MAX = 30;
export const TAGS_MAX = 10;

export type DayMood = (typeof MOODS)[number];
export type DayWeather = (typeof WEATHERS)[number];
export type Visibility = (typeof VISIBILITIES)[number];
export type Period = (typeof PERIODS)[number];

/** How the public feed is sorted: newest first, or most liked first of those published within a period. */
export const SORTS = ["new", "top"] as const;
export const PERIODS = ["day", "week", "month", "all"] as const;
/** How long ago a post was published at most. */
export const DAYS_OF = { day: 1, week: 7, month: 30 } as const satisfies Partial<Record<Period, number>>;
/** Characters of what is searched for. */
export const QUERY_MAX = 100;

/** A diary entry as the API answers it. `publishedAt` is null for a draft alone; times are ISO 8601 in UTC. */
export type Post = {
  id: string;
  author: { id: string; name: string };
  title: string;
  /** Markdown: bold, italic, lists, links, quotes (lib/shared/markdown); everything else is text as it was typed. */
  body: string;
  /** Mostly in Hangul. */
  isKorean: boolean;
  /** Calendar date the diary is about. */
  day: string;
  mood: DayMood | null;
  weather: DayWeather | null;
  tags: string[];
  visibility: Visibility;
  /** The secret diary it stands in, or of a draft, that it is written for. */
  diaryId: string | null;
  cover: Picture | null;
  likeCount: number;
  commentCount: number;
  /** Whether its author lets others write comments. */
  commentsClosed: boolean;
  version: number;
  publishedAt: string | null;
  editedAt: string | null;
  /** An admin keeps it from everyone but its author. */
  isHidden: boolean;
};

/**
 * What its author has changed of a post that others read, whole: nobody else sees it until it goes up. `version` goes on
 * from the post's own, and `savedAt` is ISO 8601 in UTC.
 */
export type PendingEdit = { [Name in keyof (Edited & Saved)]: (Edited & Saved)[Name] };
type Edited = Pick<Post, "title" | "body" | "day" | "mood" | "weather" | "tags" | "cover" | "version">;
type Saved = { savedAt: string };

/** A post as its author gets it: as it is read, and what waits beside it. */
export type OwnPost = { [Name in keyof (Post & Beside)]: (Post & Beside)[Name] };
type Beside = { pending: PendingEdit | null };

/** As its author last wrote it. Its version is the one that the next save names. */
export function asWritten({ pending, ...post }: OwnPost): Post {
  if (!pending) return post;
  const { savedAt: _, ...written } = pending;
  return { ...post, ...written };
}

/** Whose eyes a post is for, in whole. */
export type Circle = Pick<Post, "visibility" | "diaryId">;

/** Whether its circle reaches beyond its author. */
export function isForOthers({ visibility }: Pick<Post, "visibility">): boolean {
  return visibility === "public" || visibility === "diary";
}

/**
 * Whether everyone may see it, guests too: the right `everyone` of rights.ts, of a post that is at hand. Nobody has one of
 * a suspended member at hand.
 */
export function isForEveryone({ visibility, isHidden }: Pick<Post, "visibility" | "isHidden">): boolean {
  return visibility === "public" && !isHidden;
}

/** One of those who like a post, as its author sees them; `likedAt` is ISO 8601 in UTC. */
export type Liker = { id: string; name: string; likedAt: string };

/** A reader's heart on a post, and how many there are. */
export type LikeState = { liked: boolean; likeCount: number };
