import type { DiaryRule } from "@/lib/domains/diaries/diary";
import type { MOODS, WEATHERS } from "@/lib/domains/posts/post";
import type { PictureStyle } from "@/lib/painters/painter";

/** Which of the two: who invited is 0. */
export type Voice = 0 | 1;

export type SecretPage = {
  /** Days before the demo begins. */
  ago: number;
  by: Voice;
  mood: (typeof MOODS)[number];
  weather: (typeof WEATHERS)[number];
  /** Null: nobody drew it. */
  style: PictureStyle | null;
  title: string;
  body: string;
  /** What the two said under it, oldest first. */
  said?: [Voice, string][];
};

export type SecretDiary = {
  name: string;
  rule: DiaryRule;
  /** Names of PEOPLE; who invited comes first. */
  two: [string, string];
  /** Days before the demo begins; null: the invitation waits. */
  openedAgo: number | null;
  /** When the second one left; null: nobody did. */
  leftAgo: number | null;
  pages: SecretPage[];
};
