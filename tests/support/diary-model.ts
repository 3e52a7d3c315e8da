import type { DiaryRule } from "@/lib/domains/diaries/diary";

export type Who = "a" | "b" | "stranger" | "other";
export const PEOPLE = ["a", "b", "stranger", "other"] as const;

/** What the model knows of an entry: by it, and not by the site, is said who may see it. */
export type Entry = {
  id: string;
  word: string;
  /** What was written into it since: as it is read, and what waits beside that for its author alone. */
  written: string | null;
  pending: string | null;
  author: Who;
  day: string;
  circle: "draft" | "private" | "public" | "diary";
  diary: Shared | null;
  together: boolean;
  /** The picture's address now, and all that were ever known. */
  pictureId: string;
  keys: string[];
  gone: boolean;
  /** What was said under it, and where it stood then: a diary, or null. */
  said: { word: string; by: Who; where: Shared | null }[];
};

export type Shared = {
  id: string;
  name: string;
  inviter: Who;
  asked: Who;
  state: "invited" | "open" | "closed" | "gone";
  invitation: "open" | "declined" | "withdrawn" | "expired" | "accepted";
  rule: DiaryRule;
  wished: { rule: DiaryRule; by: Who } | null;
  seats: Set<Who>;
  eraseAsked: Who | null;
  turns: Map<string, Set<Who>>;
};

/** Whether it stands in a secret diary, or is written for one: what its reader's lock is before. */
export const isOfDiary = ({ diary }: Entry) => diary !== null && diary.state !== "gone";

/** By the rule, in words: everyone's, one's own, or of a diary with a seat in it, as soon as its day is open. */
export function maySee({ author, circle, diary, day, together, gone }: Entry, reader: Who | null): boolean {
  if (gone) return false;
  if (circle === "public" || author === reader) return true;
  if (circle !== "diary" || reader === null || !diary?.seats.has(reader)) return false;
  return !together || diary.turns.get(day)?.size === 2;
}
/** Who still may accept finds it among what asks them. */
export const asks = ({ state, invitation, asked }: Shared, who: Who | null) =>
  state === "invited" && invitation === "open" && asked === who;

/** Who has a seat in a diary that is still there. */
export const hasSeat = ({ state, seats }: Shared, who: Who | null) =>
  state !== "gone" && who !== null && seats.has(who);

/** The diary that it stands in, or null. */
export const whereNow = ({ circle, diary }: Entry) => (circle === "diary" ? diary : null);

/** What is there of a diary. */
export const standingIn = (entries: Entry[], diary: Shared) =>
  entries.filter((entry) => whereNow(entry) === diary && !entry.gone);

/** Of an entry that has left a diary: its turn goes with the last of that day, while nobody else has one. */
export function giveTurnBack(entries: Entry[], { author, day }: Entry, diary: Shared | null): void {
  const turns = diary?.turns.get(day);
  if (!diary || turns?.size !== 1 || !turns.has(author)) return;
  if (!standingIn(entries, diary).some((entry) => entry.author === author && entry.day === day)) turns.clear();
}

/** Who else has a seat in a diary. */
export const otherOf = ({ seats }: Shared, who: Who) => [...seats].find((seat) => seat !== who) ?? null;
