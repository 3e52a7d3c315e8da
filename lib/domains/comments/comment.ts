/** Characters as a person counts them: see lengthOf of lib/shared/text.ts. */
export const COMMENT_MAX = 500;
/** Code points that a character of a comment takes on average, at most. */
export const COMMENT_EACH = 4;
/** So long it may be changed by who wrote it. */
export const EDIT_MS = 10 * 60_000;

type Writer = { id: string; name: string };

/** A comment as the API answers it. Times are ISO 8601 in UTC. */
export type Comment = {
  id: string;
  postId: string;
  author: Writer;
  /** The comment it answers, and whose that is; null where that is gone, or its author is kept apart from the reader. */
  replyTo: { id: string; author: Writer } | null;
  /** Plain text of a few lines. */
  body: string;
  createdAt: string;
  editedAt: string | null;
  /** An admin keeps it from everyone but who wrote it. */
  isHidden: boolean;
};

/** Whether its author lets nobody write more comments under a post. */
export type CommentsState = { commentsClosed: boolean };
