import type { HidingTarget } from "@/lib/domains/reports/report";

/** Things that happen to a member, and can be switched off. */
export const SWITCHED_KINDS = ["comment", "reply", "like", "picture", "page", "diary", "looked"] as const;
export type SwitchedKind = (typeof SWITCHED_KINDS)[number];
/** Those, and what has to be said: that an admin hid something of mine or gave it back, and to admins, that somebody answered. */
export const NEWS_KINDS = [...SWITCHED_KINDS, "hidden", "restored", "answered"] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** What a friend did, or what became of a secret diary, where its kind is `diary`. */
export const DIARY_DEEDS = [
  "accepted",
  "left",
  "erased",
  "eraseAsked",
  "ruleProposed",
  "ruleChanged",
  "opened",
] as const;
export type DiaryDeed = (typeof DIARY_DEEDS)[number];

/** Unread news is counted so far; then it is "99+". */
export const UNREAD_MAX = 100;
/** Those who like a post are counted so far in one line of news. */
export const LIKERS_MAX = 1000;
/** Of several who did it the latest are named. */
export const NAMED_MAX = 2;
/** A finished picture is told to who did not see it within this. */
export const PICTURE_AFTER_S = 5;
/** News that was read so long ago is cleared away. */
export const KEPT_DAYS = 90;

/** A line of news as the API answers it. */
export type News = {
  id: string;
  kind: NewsKind;
  /** When it happened, or was last added to: ISO 8601 in UTC. */
  at: string;
  isRead: boolean;
  /** Null for news of a diary. */
  post: { id: string; title: string; isPublic: boolean; diaryId: string | null } | null;
  /** For `page` and `diary` alone; `day` is the one that was opened. */
  diary: { id: string; name: string; deed: DiaryDeed | null; day: string | null } | null;
  /** Who did it, the latest first, at most NAMED_MAX; nobody where a picture is done. */
  actors: { id: string; name: string }[];
  /** How many did it, at most LIKERS_MAX. */
  count: number;
  /** What was written. */
  comment: { id: string; body: string } | null;
  picture: { id: string; url: string | null } | null;
  /** What an admin hid, for `hidden`, `restored` and `answered`; its case for an admin alone, its post for its author. */
  hiding: { id: string; target: HidingTarget; caseId: string | null; postId: string | null } | null;
};

/** How much is unread: at most UNREAD_MAX. */
export type Unread = { unread: number };

/** What travels over GET /api/me/events beside pictures; the data is Unread. */
export const NEWS_EVENT = "unread";
