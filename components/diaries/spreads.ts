import type { DiaryDay, DiaryDayState } from "@/lib/domains/diaries/diary";
import type { Post } from "@/lib/domains/posts/post";

/** A day as two pages of an open book: mine at the left. */
export type Spread = {
  day: string;
  mine: Post[];
  theirs: Post[];
  /** How the friend's page stands where nothing of it can be read: null where it is simply empty. */
  shut: Exclude<DiaryDayState, "open"> | null;
  /** Whether the friend wrote, as far as that is told. */
  friendWrote: boolean;
};

/** What can be read of some days, the latest first, with what the calendar tells of them. */
export function toSpreads(posts: readonly Post[], memberId: string, days: readonly DiaryDay[]): Spread[] {
  const known = new Map(days.map((day) => [day.day, day]));
  return [...new Set(posts.map(({ day }) => day))].map((day) => {
    const entries = posts.filter((post) => post.day === day);
    const told = known.get(day);
    return {
      day,
      mine: entries.filter(({ author }) => author.id === memberId),
      theirs: entries.filter(({ author }) => author.id !== memberId),
      shut: told && told.state !== "open" ? told.state : null,
      friendWrote: told ? told.wrote !== "me" : false,
    };
  });
}

/** The months of some days, each once. */
export function monthsOf(days: readonly string[]): string[] {
  return [...new Set(days.map((day) => day.slice(0, 7)))];
}
