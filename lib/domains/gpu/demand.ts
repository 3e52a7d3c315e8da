import type { Prisma } from "@/lib/engines/db/generated/client";
import { GPU_PAINTER } from "./gpu";

type Db = Pick<Prisma.TransactionClient, "$queryRaw">;

export type DemandNow = { waiting: number; drawing: number; wantedAt: Date | null };

/**
 * Whose picture it is does not matter: the machine wakes for any. But what would not be drawn wakes nobody: what waits for
 * the store, and that of a suspended member. One whose worker went silent will be drawn anew.
 * @param since of when on what was finished is looked at
 */
export async function demandNow(db: Db, since: Date): Promise<DemandNow> {
  const [demand] = await db.$queryRaw<DemandNow[]>`
    SELECT count(*) FILTER (WHERE owner."suspendedAt" IS NULL AND (
        (picture.status = 'queued' AND picture.error IS DISTINCT FROM 'unavailable')
        OR (picture.status = 'drawing' AND picture."leaseUntil" < clock_timestamp())))::int AS waiting,
      count(*) FILTER (WHERE picture.status = 'drawing' AND picture."leaseUntil" >= clock_timestamp())::int AS drawing,
      greatest(max(picture."createdAt"), max(picture."startedAt"), (SELECT max("finishedAt") FROM "Picture"
        WHERE painter = ${GPU_PAINTER} AND "finishedAt" >= ${since})) AS "wantedAt"
    FROM "Picture" picture JOIN "Member" owner ON owner.id = picture."ownerId"
    WHERE picture.status IN ('queued', 'drawing') AND picture.painter = ${GPU_PAINTER}`;
  return demand ?? { waiting: 0, drawing: 0, wantedAt: null };
}

/** The same for admins, to whom secret diaries do not exist: what stands in one, or is written for one, is not among it. */
export async function demandForAdmins(db: Db): Promise<Pick<DemandNow, "waiting" | "drawing">> {
  const [demand] = await db.$queryRaw<Pick<DemandNow, "waiting" | "drawing">[]>`
    SELECT count(*) FILTER (WHERE picture.status = 'queued')::int AS waiting,
      count(*) FILTER (WHERE picture.status = 'drawing')::int AS drawing
    FROM "Picture" picture JOIN "Post" post ON post.id = picture."postId"
    JOIN "Member" owner ON owner.id = picture."ownerId" AND owner."suspendedAt" IS NULL
    WHERE picture.status IN ('queued', 'drawing') AND picture.painter = ${GPU_PAINTER} AND post."diaryId" IS NULL`;
  return demand ?? { waiting: 0, drawing: 0 };
}

/**
 * Puts all that it draws back into the queue, as untried: it will be stopped. Whoever drew them finds out when they next
 * hold on to theirs, and keeps nothing.
 * @returns their ids
 */
export async function handBackAll(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    UPDATE "Picture" SET status = 'queued', progress = 0, attempts = greatest(0, attempts - 1), "leaseOwner" = NULL,
      "leaseUntil" = NULL, error = NULL
    WHERE status = 'drawing' AND painter = ${GPU_PAINTER} RETURNING id`;
  return rows.map(({ id }) => id);
}

/** One request of the past: when it was asked for, begun and finished. */
export type PastRequest = { askedAt: Date; startedAt: Date; finishedAt: Date; ownerId: string; isCounted: boolean };

/** Pictures that it drew between two moments and that are still there, the oldest first. `isCounted`: admins may know of it. */
export function pastRequests(db: Db, from: Date, before: Date): Promise<PastRequest[]> {
  return db.$queryRaw<PastRequest[]>`
    SELECT picture."createdAt" AS "askedAt", picture."startedAt", picture."finishedAt", picture."ownerId",
      post."diaryId" IS NULL AS "isCounted"
    FROM "Picture" picture JOIN "Post" post ON post.id = picture."postId"
    WHERE picture.painter = ${GPU_PAINTER} AND picture.status = 'done' AND picture."startedAt" IS NOT NULL
      AND picture."finishedAt" >= ${from} AND picture."finishedAt" < ${before}
    ORDER BY picture."createdAt", picture.id`;
}
