import type { Picture, Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import type { PainterName } from "@/lib/painters/painter";
import type { ErrorCode } from "@/lib/shared/errors";
import { ATTEMPTS_MAX, type ClaimedPicture, claimNext, LEASE_S } from "./claim";

/** A failed try is repeated after this: what broke needs a moment, such as a server on its way down. */
const RETRY_MS = 2000;
/** So long a picture waits for a painter that this site does not have: its owner may choose another meanwhile. */
export const STRANDED_S = 3600;

/** The pictures table as a queue. Many workers may use it at once. */
export function pictureQueue(prisma: PrismaClient) {
  return {
    /**
     * Takes the next picture for one of these painters: waiting ones that may be tried now, and those whose worker
     * went silent; of several members the one who was served longest ago goes first. SKIP LOCKED lets workers pass
     * each other, and a member who is being erased or counted: then the turn is noted the next time. Those of a suspended
     * member wait until they are back. Nothing is taken for the costly machine while it is about to be stopped: who stops
     * it holds its row, and looks after that what is drawn.
     * @param lease a name of its own for each claim: two drawings of one picture must never both hold it
     */
    claim: (lease: string, painters: readonly PainterName[]): Promise<ClaimedPicture | null> =>
      claimNext(prisma, lease, painters),

    /**
     * Fails pictures that nobody will ever finish: those whose workers went silent too often (such a picture may be
     * what kills them), and those that wait for a painter this site has not had for an hour.
     * @param painters those of this site
     * @returns their ids
     */
    async failHopeless(painters: readonly PainterName[]): Promise<string[]> {
      const rows = await prisma.$queryRaw<{ id: string }[]>`
        UPDATE "Picture" SET
          status = 'failed', error = CASE WHEN painter = ANY(${painters}) THEN 'painter_failed' ELSE 'no_such_painter' END,
          "finishedAt" = now(), "leaseOwner" = NULL, "leaseUntil" = NULL, "notBefore" = NULL
        WHERE (status = 'drawing' AND "leaseUntil" < now() AND attempts >= ${ATTEMPTS_MAX})
          OR (status IN ('queued', 'drawing') AND NOT painter = ANY(${painters})
            AND coalesce("leaseUntil", greatest("createdAt", "notBefore")) < now() - make_interval(secs => ${STRANDED_S}))
        RETURNING id`;
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
    async renew(id: string, lease: string, progress: number): Promise<boolean> {
      const kept = await prisma.$executeRaw`
        UPDATE "Picture" SET progress = ${progress}, "leaseUntil" = now() + make_interval(secs => ${LEASE_S})
        WHERE id = ${id}::uuid AND "leaseOwner" = ${lease} AND status = 'drawing'`;
      return kept === 1;
    },

    /** Puts a picture back, as untried: its worker is going home. */
    async handBack(id: string, lease: string): Promise<void> {
      await prisma.picture.updateMany({
        where: { id, leaseOwner: lease, status: "drawing" },
        data: { status: "queued", progress: 0, attempts: { decrement: 1 }, leaseOwner: null, leaseUntil: null },
      });
    },

    /** Puts a picture back to be tried again, or fails it when it was tried enough; null when it is not ours. */
    async giveUp(
      picture: Picture,
      lease: string,
      code: string,
      mayRetry: boolean,
    ): Promise<"queued" | "failed" | null> {
      const again = mayRetry && picture.attempts < ATTEMPTS_MAX;
      const { count } = await prisma.picture.updateMany({
        where: { id: picture.id, leaseOwner: lease, status: "drawing" },
        data: again
          ? {
              status: "queued",
              progress: 0,
              leaseOwner: null,
              leaseUntil: null,
              notBefore: new Date(Date.now() + RETRY_MS),
            }
          : { status: "failed", error: code, finishedAt: new Date(), leaseOwner: null, leaseUntil: null },
      });
      if (count === 0) return null;
      return again ? "queued" : "failed";
    },

    /**
     * Puts a picture back, as untried: what it needs is away, nobody tries it for so long. Its owner was not served,
     * and stands where they stood.
     * @param code what it waits for; null: its turn
     * @returns false when it is not ours
     */
    async putOff(picture: ClaimedPicture, lease: string, seconds: number, code: ErrorCode | null): Promise<boolean> {
      const { id, ownerId, servedAt, servedBefore } = picture;
      const put = await prisma.$queryRaw<unknown[]>`
        WITH unserved AS (
          UPDATE "Member" SET "lastClaimedAt" = ${servedBefore}::timestamptz WHERE id = (
            SELECT id FROM "Member" WHERE id = ${ownerId}::uuid AND "lastClaimedAt" = ${servedAt}::timestamptz
            FOR NO KEY UPDATE SKIP LOCKED)
        )
        UPDATE "Picture" SET
          status = 'queued', progress = 0, attempts = attempts - 1, error = ${code},
          "notBefore" = now() + make_interval(secs => ${seconds}::float8), "leaseOwner" = NULL, "leaseUntil" = NULL
        WHERE id = ${id}::uuid AND "leaseOwner" = ${lease} AND status = 'drawing' RETURNING 1`;
      return put.length === 1;
    },

    /**
     * Says on every waiting picture of a sleeping painter what it waits for; they stay free for any worker to try.
     * @returns ids of those that did not say it yet
     */
    async markAsleep(painter: PainterName): Promise<string[]> {
      const rows = await prisma.$queryRaw<{ id: string }[]>`
        UPDATE "Picture" SET error = 'painter_asleep'
        WHERE status = 'queued' AND painter = ${painter} AND error IS NULL RETURNING id`;
      return rows.map(({ id }) => id);
    },

    /**
     * Frees every waiting picture of a painter that is there again.
     * @returns ids of those that waited for it
     */
    async markAwake(painter: PainterName): Promise<string[]> {
      const rows = await prisma.$queryRaw<{ id: string }[]>`
        UPDATE "Picture" SET error = NULL, "notBefore" = NULL
        WHERE status = 'queued' AND painter = ${painter} AND error = 'painter_asleep' RETURNING id`;
      return rows.map(({ id }) => id);
    },

    /**
     * Says on every waiting picture that there is nowhere to keep it; they stay free for any worker to try.
     * @returns ids of those that did not say what they wait for yet
     */
    async markUnkeepable(painters: readonly PainterName[]): Promise<string[]> {
      const rows = await prisma.$queryRaw<{ id: string }[]>`
        UPDATE "Picture" SET error = 'unavailable'
        WHERE status = 'queued' AND painter = ANY(${painters}) AND error IS NULL RETURNING id`;
      return rows.map(({ id }) => id);
    },

    /**
     * Frees every waiting picture that had nowhere to be kept.
     * @returns their ids
     */
    async markKeepable(painters: readonly PainterName[]): Promise<string[]> {
      const rows = await prisma.$queryRaw<{ id: string }[]>`
        UPDATE "Picture" SET error = NULL, "notBefore" = NULL
        WHERE status = 'queued' AND painter = ANY(${painters}) AND error = 'unavailable' RETURNING id`;
      return rows.map(({ id }) => id);
    },

    /**
     * Where a waiting picture stands among those of its painter and how long until it is done: members take turns, so
     * the order is by turn (a member's n-th waiting picture), then by who was served longest ago.
     * @param concurrency pictures its painter draws at once
     * @returns etaS null while nobody can tell, for its painter sleeps or it can't be kept
     */
    async waitOf(
      { id, painter }: Pick<Picture, "id" | "painter">,
      concurrency: number,
    ): Promise<{ place: number; etaS: number | null } | null> {
      const [row] = await prisma.$queryRaw<
        { place: bigint; error: string | null; drawing: bigint; pictureS: number }[]
      >`
        WITH turns AS (
          SELECT p.id, p.error, p."createdAt", m."lastClaimedAt",
            row_number() OVER (PARTITION BY p."ownerId" ORDER BY p."createdAt", p.id) AS turn
          FROM "Picture" p JOIN "Member" m ON m.id = p."ownerId"
          WHERE p.status = 'queued' AND p.painter = ${painter} AND m."suspendedAt" IS NULL
        ), places AS (
          SELECT id, error, row_number() OVER (ORDER BY turn, "lastClaimedAt" ASC NULLS FIRST, "createdAt", id) - 1 AS place
          FROM turns
        )
        SELECT place, error,
          (SELECT count(*) FROM "Picture" WHERE status = 'drawing' AND painter = ${painter}) AS drawing,
          coalesce((SELECT avg("planMs" + "drawMs" + "storeMs") / 1000.0 FROM (
            SELECT "planMs", "drawMs", "storeMs" FROM "Picture"
            WHERE status = 'done' AND painter = ${painter} ORDER BY id DESC LIMIT 20
          ) recent), 1)::float8 AS "pictureS"
        FROM places WHERE id = ${id}::uuid`;
      if (!row) return null;
      const place = Number(row.place);
      if (row.error === "painter_asleep" || row.error === "unavailable") return { place, etaS: null };
      const rounds = Math.ceil((place + Number(row.drawing) + 1) / Math.max(1, concurrency));
      return { place, etaS: Math.max(1, Math.round(rounds * row.pictureS)) };
    },
  };
}

export type PictureQueue = ReturnType<typeof pictureQueue>;

/** Rows of a member's pictures that still cost a worker's time. */
export const UNFINISHED: Prisma.PictureWhereInput = { status: { in: ["queued", "drawing"] } };
