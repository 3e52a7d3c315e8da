import type { HidingTarget, ReportReason } from "../report";

/** Something of mine that an admin took out of sight, as I see it. Times are ISO 8601 in UTC. */
export type MyHiding = {
  id: string;
  target: HidingTarget;
  reason: ReportReason;
  /** What the admin says to it; "" for nothing. */
  note: string;
  at: string;
  /** What I answered; "" as long as I did not: I may, once. */
  answer: string;
  answeredAt: string | null;
  /** A post's title, or the words of a comment. */
  words: string;
  /** The post it is, or stands for; null for a comment. */
  postId: string | null;
  /** Path of a picture. */
  url: string | null;
};
