import type { Prisma } from "@/lib/engines/db/generated/client";

/*
 * Whose news it is; what of it may be told is the function told of a "Notification" (prisma/migrations, talk): asked
 * whenever it is counted or listed, so that nothing is told of what one may no longer see.
 */

/** What a member may read and mark as read: their own. The SQL twin is writable of a "Notification". */
export function ownNews(memberId: string) {
  return { memberId } satisfies Prisma.NotificationWhereInput;
}
