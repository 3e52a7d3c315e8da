import type { PrismaClient } from "@/lib/engines/db/generated/client";

/** What waits at this moment, of one painter: how many pictures, and for how many seconds the oldest has. */
export type WaitingPictures = { painter: string; pictures: number; oldestS: number };

/** The queue's length and age, for whoever watches the site: not what waits until a suspended member is back. */
export async function waitingPictures(prisma: PrismaClient): Promise<WaitingPictures[]> {
  return prisma.$queryRaw<WaitingPictures[]>`
    SELECT picture.painter, count(*)::int AS pictures,
      coalesce(extract(epoch FROM clock_timestamp() - min(picture."createdAt")), 0)::float8 AS "oldestS"
    FROM "Picture" picture JOIN "Member" owner ON owner.id = picture."ownerId" AND owner."suspendedAt" IS NULL
    WHERE picture.status = 'queued' GROUP BY 1 ORDER BY 1`;
}

/** The same for admins, to whom secret diaries do not exist: what waits for one is not among it. */
export async function waitingForAdmins(prisma: PrismaClient): Promise<WaitingPictures[]> {
  return prisma.$queryRaw<WaitingPictures[]>`
    SELECT picture.painter, count(*)::int AS pictures,
      coalesce(extract(epoch FROM clock_timestamp() - min(picture."createdAt")), 0)::float8 AS "oldestS"
    FROM "Picture" picture JOIN "Post" post ON post.id = picture."postId"
    JOIN "Member" owner ON owner.id = picture."ownerId" AND owner."suspendedAt" IS NULL
    WHERE picture.status = 'queued' AND post."diaryId" IS NULL GROUP BY 1 ORDER BY 1`;
}
