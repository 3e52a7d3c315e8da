import { GPU_PAINTER } from "@/lib/domains/gpu/gpu";
import { type Picture, Prisma, type PrismaClient } from "@/lib/engines/db/generated/client";
import type { PainterName } from "@/lib/painters/painter";

/** A worker that goes silent for this long loses its picture to another. */
export const LEASE_S = 30;
/** After so many tries a picture is failed. */
export const ATTEMPTS_MAX = 3;

/** A picture in somebody's hands, and when its owner was served last: now, and before. */
export type ClaimedPicture = Picture & { servedAt: Date | null; servedBefore: Date | null };

/** What the queue promises of a claim. */
export async function claimNext(
  prisma: PrismaClient,
  lease: string,
  painters: readonly PainterName[],
): Promise<ClaimedPicture | null> {
  // While it is decided about the machine others are served; who has nothing else waits for the decision.
  const { picture, isPassed } = await claimOne(prisma, lease, painters, Prisma.sql`SKIP LOCKED`);
  if (!isPassed) return picture;
  return (await claimOne(prisma, lease, painters, Prisma.empty)).picture;
}

/** May be taken now: it waits, or its worker went silent. Of a member who may come in. */
const CLAIMABLE = Prisma.sql`p.status IN ('queued', 'drawing') AND m."suspendedAt" IS NULL AND (
  (p.status = 'queued' AND (p."notBefore" IS NULL OR p."notBefore" <= now()))
  OR (p.status = 'drawing' AND p."leaseUntil" < now() AND p.attempts < ${ATTEMPTS_MAX}))`;

/**
 * @param passing how the machine's row is held: a site that has no machine has no such row
 * @returns `isPassed`: nothing was taken, and what waits for the machine was passed by, for it is decided about it now
 */
async function claimOne(
  prisma: PrismaClient,
  lease: string,
  painters: readonly PainterName[],
  passing: Prisma.Sql,
): Promise<{ picture: ClaimedPicture | null; isPassed: boolean }> {
  // The machine's row is held only where a picture waits for it: an empty queue is read, and nothing else.
  const [row] = await prisma.$queryRaw<(ClaimedPicture & { isPassed: boolean })[]>`
    WITH machine AS MATERIALIZED (
      SELECT "heldSince" IS NULL AS "isFree" FROM "GpuPilot" WHERE id = 1 FOR SHARE ${passing}
    ), next AS (
      SELECT p.id, p."ownerId", m."lastClaimedAt" FROM "Picture" p JOIN "Member" m ON m.id = p."ownerId"
      WHERE ${CLAIMABLE} AND p.painter = ANY(${painters})
        AND (p.painter <> ${GPU_PAINTER} OR EXISTS (SELECT 1 FROM machine WHERE "isFree")
          OR NOT EXISTS (SELECT 1 FROM "GpuPilot"))
      ORDER BY m."lastClaimedAt" ASC NULLS FIRST, p."createdAt", p.id
      LIMIT 1 FOR UPDATE OF p SKIP LOCKED
    ), served AS (
      UPDATE "Member" SET "lastClaimedAt" = clock_timestamp() FROM (
        SELECT m.id FROM "Member" m JOIN next ON m.id = next."ownerId" FOR NO KEY UPDATE OF m SKIP LOCKED
      ) free WHERE "Member".id = free.id
      RETURNING "Member"."lastClaimedAt"
    ), taken AS (
      UPDATE "Picture" p SET
        status = 'drawing', progress = 0, attempts = attempts + 1, "startedAt" = now(), error = NULL,
        "notBefore" = NULL, "leaseOwner" = ${lease}, "leaseUntil" = now() + make_interval(secs => ${LEASE_S})
      FROM next LEFT JOIN served ON true WHERE p.id = next.id
      RETURNING p.*, served."lastClaimedAt" AS "servedAt", next."lastClaimedAt" AS "servedBefore"
    )
    SELECT taken.*, CASE WHEN taken.id IS NULL AND ${painters.includes(GPU_PAINTER)} AND EXISTS (
        SELECT 1 FROM "Picture" p JOIN "Member" m ON m.id = p."ownerId" WHERE ${CLAIMABLE} AND p.painter = ${GPU_PAINTER})
      THEN NOT EXISTS (SELECT 1 FROM machine) AND EXISTS (SELECT 1 FROM "GpuPilot") ELSE false END AS "isPassed"
    FROM (SELECT 1) one LEFT JOIN taken ON true`;
  if (!row) return { picture: null, isPassed: false };
  const { isPassed, ...picture } = row;
  return { picture: picture.id === null ? null : picture, isPassed };
}
