import type { Role } from "@/lib/domains/accounts/account";
import type { LikeState } from "@/lib/domains/posts/post";

/** GET /api/me/context: what cached pages fill in for their reader. */
export type ReaderContext = {
  member: { id: string; name: string; role: Role; showsCounts: boolean } | null;
  /** Of the posts that were asked for those that they may see, by id; empty for guests. */
  likes: Record<string, LikeState>;
  /** Of the posts that were asked for those of their own beside which something waits to go up; none for guests. */
  pending: string[];
  /** How much news is unread, at most UNREAD_MAX; none for guests. */
  unread: number;
  /** How many diaries one is asked into; none for guests. */
  invitations: number;
  /** Members whose comments and likes they don't see; none for guests. */
  hidden: string[];
};
