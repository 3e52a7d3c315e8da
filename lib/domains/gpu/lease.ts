import type { GpuPilot, Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { inTransaction, retried } from "@/lib/engines/db/refusals";

/** A decider that goes silent for this long loses its place to another process. */
export const LEASE_MS = 30_000;
/** The last part of a lease in which the cloud is not asked any more: what is on its way arrives within it. */
const CALL_MARGIN_MS = 5_000;

/** The place of the one who decides. */
export type Lease = {
  readonly owner: string;
  readonly epoch: number;
  /** Aborted a while before it is over: a call to the cloud ends with it. */
  readonly signal: AbortSignal;
};

/** Another process decides by now: nothing of this decision may be done. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

/** There is one row; whoever comes first writes it. */
export async function ensurePilot(db: Pick<Prisma.TransactionClient, "$executeRaw">): Promise<void> {
  await db.$executeRaw`INSERT INTO "GpuPilot" (id) VALUES (1) ON CONFLICT (id) DO NOTHING`;
}

/**
 * Takes the place, or keeps it. Whoever was silent for too long comes back under a new epoch, so that what they began
 * before is refused.
 * @returns null while another process has it
 */
export async function takeLease(prisma: PrismaClient, owner: string, leaseMs = LEASE_MS): Promise<Lease | null> {
  // Begins before the database's clock does, so that it is never believed for longer than it is.
  const signal = AbortSignal.timeout(Math.max(1, leaseMs - Math.min(CALL_MARGIN_MS, leaseMs / 3)));
  const [row] = await retried(async () => {
    await ensurePilot(prisma);
    return prisma.$queryRaw<{ epoch: number }[]>`
      UPDATE "GpuPilot" SET "leaseOwner" = ${owner},
        "leaseUntil" = clock_timestamp() + make_interval(secs => ${leaseMs / 1000}::float8),
        epoch = CASE WHEN "leaseOwner" = ${owner} AND "leaseUntil" > clock_timestamp() THEN epoch ELSE epoch + 1 END
      WHERE id = 1 AND ("leaseOwner" IS NULL OR "leaseOwner" = ${owner} OR "leaseUntil" <= clock_timestamp())
      RETURNING epoch`;
  });
  return row ? { owner, epoch: row.epoch, signal } : null;
}

/** Gives the place back: who goes home keeps nobody waiting. */
export async function giveLeaseBack(prisma: PrismaClient, owner: string): Promise<void> {
  await prisma.gpuPilot.updateMany({
    where: { id: 1, leaseOwner: owner },
    data: { leaseOwner: null, leaseUntil: null },
  });
}

/**
 * One transaction of whoever decides: it holds the row, so that until its end nobody else takes the place and no
 * picture of the painter is claimed.
 * @throws LeaseLost when the place is another's, or nobody's any more
 */
export function underLease<T>(
  prisma: PrismaClient,
  { owner, epoch }: Lease,
  work: (tx: Prisma.TransactionClient, pilot: GpuPilot) => Promise<T>,
): Promise<T> {
  return inTransaction(prisma, async (tx) => {
    const rows = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "GpuPilot" WHERE id = 1 AND epoch = ${epoch} AND "leaseOwner" = ${owner}
        AND "leaseUntil" > clock_timestamp() FOR UPDATE`;
    if (rows.length === 0) throw new LeaseLost("Another process decides about the machine");
    return work(tx, await tx.gpuPilot.findUniqueOrThrow({ where: { id: 1 } }));
  });
}

/**
 * A site that has no machine to start and stop any more: nobody will lift what is held for it, carry out what was ordered,
 * or see the end of what runs. Pictures are drawn as if there had never been one.
 */
export function leaveToItself(prisma: PrismaClient): Promise<void> {
  return inTransaction(prisma, async (tx) => {
    const pilot = await tx.gpuPilot.findUnique({ where: { id: 1 }, select: { seenAt: true } });
    if (!pilot) return;
    await tx.gpuPilot.update({ where: { id: 1 }, data: { heldSince: null, heldCause: null } });
    const now = new Date();
    await tx.gpuOrder.updateMany({ where: { endedAt: null }, data: { endedAt: now, problem: "gone" } });
    await tx.gpuRun.updateMany({
      where: { endedAt: null },
      data: { endedAt: pilot.seenAt ?? now, endCause: "elsewhere" },
    });
  });
}
