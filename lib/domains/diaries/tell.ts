import { v7 as uuid } from "uuid";
import type { DiaryDeed } from "@/lib/domains/notifications/notification";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { fromDay } from "@/lib/shared/day";

type Told = { hearerId: string; diaryId: string; actorId: string | null };

/**
 * Writes the news of a deed, in its transaction, for a member who is held and has a seat in the diary; not where they
 * don't want to hear of it.
 */
export async function tellOfDeed(
  tx: Prisma.TransactionClient,
  deed: DiaryDeed,
  { hearerId, diaryId, actorId, day = null }: Told & { day?: string | null },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Notification" (id, "memberId", kind, "actorId", "diaryId", deed, day, since, at)
    SELECT ${uuid()}::uuid, hearer.id, 'diary', ${actorId}::uuid, diary.id, ${deed}::"DiaryDeed",
      ${day === null ? null : fromDay(day)}::date,
      date_trunc('milliseconds', clock_timestamp()), date_trunc('milliseconds', clock_timestamp())
    FROM "Member" hearer JOIN "Diary" diary ON diary.id = ${diaryId}::uuid
    WHERE hearer.id = ${hearerId}::uuid AND seated(diary, hearer.id) AND NOT 'diary' = ANY (hearer.untold)`;
}

/** Writes the news of a page; all that were not read yet are one line. @param at when it was put in */
export async function tellOfPage(
  tx: Prisma.TransactionClient,
  { hearerId, diaryId, actorId, at }: Told & { at: Date },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Notification" (id, "memberId", kind, "actorId", "diaryId", since, at)
    SELECT ${uuid()}::uuid, hearer.id, 'page', ${actorId}::uuid, diary.id, ${at}, ${at}
    FROM "Member" hearer JOIN "Diary" diary ON diary.id = ${diaryId}::uuid
    WHERE hearer.id = ${hearerId}::uuid AND seated(diary, hearer.id) AND NOT 'page' = ANY (hearer.untold)
    ON CONFLICT ("memberId", "diaryId") WHERE kind = 'page' AND "readAt" IS NULL DO UPDATE SET at = excluded.at`;
}
