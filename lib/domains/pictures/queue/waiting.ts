import type { PrismaClient } from "@/lib/engines/db/generated/client";

/** What waits at this moment, of one painter: how many pictures, and for how many seconds the oldest has. */
export type WaitingPictures = { painter: string; pictures: number; oldestS: number };

/** The queue's length and age, for whoever watches the site. */
export async function waitingPictures(prisma: PrismaClient): Promise<WaitingPictures[]> {
  return prisma.$queryRaw<WaitingPictures[]>`
    SELECT painter, count(*)::int AS pictures,
      coalesce(extract(epoch FROM clock_timestamp() - min("createdAt")), 0)::float8 AS "oldestS"
    FROM "Picture" WHERE status = 'queued' GROUP BY painter ORDER BY painter`;
}
