import type { Prisma } from "@/lib/engines/db/generated/client";
import { AppError } from "@/lib/shared/errors";

/** Bytes that no row names after this time go again: whoever put them died on the way. */
const KEPT_BY_MS = 3600_000;

/**
 * Names keys before bytes are put under them. Unless keepImages() follows within an hour, the bytes go: so a process
 * that dies in between leaves nothing behind.
 */
export async function reserveImages(db: Prisma.TransactionClient, keys: string[]): Promise<void> {
  const tryAfter = new Date(Date.now() + KEPT_BY_MS);
  await db.imageRemoval.createMany({ data: keys.map((key) => ({ key, tryAfter })) });
}

/**
 * Belongs into the transaction that makes rows name the keys: their bytes stay.
 * @throws AppError unavailable when that took so long that the bytes are going already
 */
export async function keepImages(tx: Prisma.TransactionClient, keys: string[]): Promise<void> {
  const { count } = await tx.imageRemoval.deleteMany({ where: { key: { in: keys }, attempts: 0 } });
  if (count < keys.length) throw new AppError("unavailable", { detail: "The picture was not kept in time" });
}

/** Belongs into the transaction that takes the keys out of the rows: the bytes go, now or when the store is back. */
export async function forgetImages(tx: Prisma.TransactionClient, keys: string[]): Promise<void> {
  if (keys.length === 0) return;
  // As fine as the column: rounded up, it would lie ahead of a look that follows at once.
  await tx.$executeRaw`
    INSERT INTO "ImageRemoval" (key, "tryAfter")
    SELECT key, date_trunc('milliseconds', now()) FROM unnest(${keys}::text[]) AS key
    ON CONFLICT (key) DO UPDATE SET "tryAfter" = excluded."tryAfter", attempts = 0`;
}
