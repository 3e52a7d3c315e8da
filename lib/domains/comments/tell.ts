import { v7 as uuid } from "uuid";
import type { NewsKind } from "@/lib/domains/notifications/notification";
import type { Prisma } from "@/lib/engines/db/generated/client";

type Told = { id: string; postId: string; writerId: string; postAuthorId: string; answeredId: string | null };

/**
 * Writes the news of a comment, in its transaction: to the author of the post, and to who is answered. Who is both
 * hears of the answer; nobody hears of what they did themselves, or of what they don't want to hear.
 * @returns the ids of those who hear of it
 */
export async function tellOfComment(tx: Prisma.TransactionClient, comment: Told): Promise<string[]> {
  const { id, postId, writerId, postAuthorId, answeredId } = comment;
  const wishes: [string | null, NewsKind][] = [
    [answeredId, "reply"],
    [postAuthorId, "comment"],
  ];
  const hearers = await tx.member.findMany({
    where: { id: { in: [postAuthorId, answeredId ?? postAuthorId], not: writerId } },
    select: { id: true, untold: true },
  });
  for (const hearer of hearers) {
    const [, kind] = wishes.find(([who, news]) => who === hearer.id && !hearer.untold.includes(news)) ?? [];
    if (!kind) continue;
    await tx.$executeRaw`
      INSERT INTO "Notification" (id, "memberId", kind, "actorId", "postId", "commentId", since, at)
      SELECT ${uuid()}::uuid, ${hearer.id}::uuid, ${kind}::"NotificationKind", ${writerId}::uuid, ${postId}::uuid, comment.id,
        date_trunc('milliseconds', clock_timestamp()), date_trunc('milliseconds', clock_timestamp())
      FROM "Comment" comment WHERE comment.id = ${id}::uuid AND writable(comment, ${writerId}::uuid)`;
  }
  return hearers.map((hearer) => hearer.id);
}
