import { Prisma, type PrismaClient } from "@/lib/engines/db/generated/client";

/** Raw rows, and when each was. */
const RAW = [
  { table: Prisma.raw('"Visit"'), moment: Prisma.raw("hour") },
  { table: Prisma.raw('"VisitPage"'), moment: Prisma.raw("hour") },
  { table: Prisma.raw('"SignIn"'), moment: Prisma.raw("at") },
  { table: Prisma.raw('"PictureEnd"'), moment: Prisma.raw("at") },
];

/**
 * Throws raw rows away that are older than so many days when folding has come so far: a day in each statement, so that
 * the millions of a setting that was lowered need no long transaction. Killed or stopped it goes on where it was.
 */
export async function forgetRows(prisma: PrismaClient, rawVisitDays: number, signal?: AbortSignal): Promise<void> {
  for (const { table, moment } of RAW) {
    for (let gone = 1; gone > 0 && !signal?.aborted; ) {
      gone = await prisma.$executeRaw`
        WITH old AS (
          SELECT first, least(first + interval '1 day', before) AS last FROM
            (SELECT min("foldedTo") - ${rawVisitDays}::int * interval '1 day' AS before FROM "VisitBook") book,
            (SELECT min(${moment}) AS first FROM ${table}) row)
        DELETE FROM ${table} WHERE ${moment} >= (SELECT first FROM old) AND ${moment} < (SELECT last FROM old)`;
    }
  }
}
