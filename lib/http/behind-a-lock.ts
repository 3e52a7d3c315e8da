import type { ErrorCode } from "@/lib/shared/errors";

/** What may stand in a secret diary, or be one: missing, it may be behind its reader's lock. */
export const BEHIND_A_LOCK: ReadonlySet<ErrorCode> = new Set([
  "post_not_found",
  "picture_not_found",
  "comment_not_found",
  "diary_not_found",
]);
