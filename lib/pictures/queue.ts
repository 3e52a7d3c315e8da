import type { Picture, Prisma, PrismaClient } from "@/lib/db/generated/client";

/** A worker that goes silent for this long loses its picture to another. */
export const LEASE_S = 30;
/** After so many tries a picture is failed. */
export const ATTEMPTS_MAX = 3;

/** The pictures table as a queue. Many workers may use it at once. */
export function pictureQueue(prisma: PrismaClient) {
  return {
    /**
     * Takes the next picture: waiting ones, and those whose worker went silent; of several members the one
     * who was served longest ago goes first. SKIP LOCKED lets workers pass each other.
     */
    async claim(worker: string): Promise<Picture | null> {
      const [picture] = await prisma.$queryRaw<Picture[]>`
        WITH next AS (
          SELECT p.id, p."ownerId" FROM "Picture" p JOIN "Member" m ON m.id = p."ownerId"
          WHERE p.status = 'queued'
            OR (p.status = 'drawing' AND p."leaseUntil" < now() AND p.attempts < ${ATTEMPTS_MAX})
          ORDER BY m."lastClaimedAt" ASC NULLS FIRST, p."createdAt", p.id
          LIMIT 1 FOR UPDATE OF p SKIP LOCKED
        ), served AS (
          UPDATE "Member" SET "lastClaimedAt" = clock_timestamp() FROM next WHERE "Member".id = next."ownerId"
        )
        UPDATE "Picture" p SET
          status = 'drawing', progress = 0, attempts = attempts + 1, "startedAt" = now(),
          "leaseOwner" = ${worker}, "leaseUntil" = now() + make_interval(secs => ${LEASE_S})
        FROM next WHERE p.id = next.id RETURNING p.*`;
      return picture ?? null;
    },

    /**
     * Fails pictures whose workers went silent too often: such a picture may be what kills them.
     * @returns their ids
     */
    async failWornOut(): Promise<string[]> {
      const rows = await prisma.picture.updateManyAndReturn({
        where: { status: "drawing", leaseUntil: { lt: new Date() }, attempts: { gte: ATTEMPTS_MAX } },
        data: { status: "failed", error: "painter_failed", finishedAt: new Date(), leaseOwner: null, leaseUntil: null },
        select: { id: true },
      });
      return rows.map(({ id }) => id);
    },

    /**
     * Frees every picture that is being drawn: for a start that knows no other worker lives (the embedded
     * database belongs to one process). The lost try counts, in case the picture is what ended the last process.
     */
    async freeAll(): Promise<void> {
      await prisma.picture.updateMany({ where: { status: "drawing" }, data: { leaseUntil: new Date(0) } });
    },

    /** Keeps a picture; false when it was canceled, removed or taken over. */
    async renew(id: string, worker: string, progress: number): Promise<boolean> {
      const kept = await prisma.$executeRaw`
        UPDATE "Picture" SET progress = ${progress}, "leaseUntil" = now() + make_interval(secs => ${LEASE_S})
        WHERE id = ${id}::uuid AND "leaseOwner" = ${worker} AND status = 'drawing'`;
      return kept === 1;
    },

    /** Puts a picture back, as untried: its worker is going home. */
    async handBack(id: string, worker: string): Promise<void> {
      await prisma.picture.updateMany({
        where: { id, leaseOwner: worker, status: "drawing" },
        data: { status: "queued", progress: 0, attempts: { decrement: 1 }, leaseOwner: null, leaseUntil: null },
      });
    },

    /** Puts a picture back to be tried again, or fails it when it was tried enough; false when it is not ours. */
    async giveUp(picture: Picture, worker: string, code: string, mayRetry: boolean): Promise<boolean> {
      const again = mayRetry && picture.attempts < ATTEMPTS_MAX;
      const { count } = await prisma.picture.updateMany({
        where: { id: picture.id, leaseOwner: worker, status: "drawing" },
        data: again
          ? { status: "queued", progress: 0, leaseOwner: null, leaseUntil: null }
          : { status: "failed", error: code, finishedAt: new Date(), leaseOwner: null, leaseUntil: null },
      });
      return count === 1;
    },

    /**
     * Where a waiting picture stands and how long until it is done: members take turns, so the order is by
     * turn (a member's n-th waiting picture), then by who was served longest ago.
     */
    async waitOf(id: string, workers: number): Promise<{ place: number; etaS: number } | null> {
      const [row] = await prisma.$queryRaw<{ place: bigint; drawing: bigint; pictureS: number }[]>`
        WITH turns AS (
          SELECT p.id, p."createdAt", m."lastClaimedAt",
            row_number() OVER (PARTITION BY p."ownerId" ORDER BY p."createdAt", p.id) AS turn
          FROM "Picture" p JOIN "Member" m ON m.id = p."ownerId" WHERE p.status = 'queued'
        ), places AS (
          SELECT id, row_number() OVER (ORDER BY turn, "lastClaimedAt" ASC NULLS FIRST, "createdAt", id) - 1 AS place
          FROM turns
        )
        SELECT place,
          (SELECT count(*) FROM "Picture" WHERE status = 'drawing') AS drawing,
          coalesce((SELECT avg("planMs" + "drawMs" + "storeMs") / 1000.0 FROM (
            SELECT "planMs", "drawMs", "storeMs" FROM "Picture" WHERE status = 'done' ORDER BY id DESC LIMIT 20
          ) recent), 1)::float8 AS "pictureS"
        FROM places WHERE id = ${id}::uuid`;
      if (!row) return null;
      const rounds = Math.ceil((Number(row.place) + Number(row.drawing) + 1) / Math.max(1, workers));
      return { place: Number(row.place), etaS: Math.max(1, Math.round(rounds * row.pictureS)) };
    },
  };
}

export type PictureQueue = ReturnType<typeof pictureQueue>;

/** Rows of a member's pictures that still cost a worker's time. */
export const UNFINISHED: Prisma.PictureWhereInput = { status: { in: ["queued", "drawing"] } };
