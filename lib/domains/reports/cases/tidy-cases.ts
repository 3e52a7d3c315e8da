import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { SNAPSHOTS_KEPT_DAYS } from "../report";
import { everyCase, everyHiding, everyReport } from "../rights";

const DAY_MS = 86_400_000;
/** How often a process looks: it is no work where nothing is old enough. */
export const TIDY_CASES_EVERY_MS = 3600_000;

/**
 * Lets go of what was written about cases that ended long ago: what was reported, and the words of who reported it. What
 * kind of case it was, when and how it ended, stays. May be done by any number of processes at once, and again.
 */
export async function tidyCases(prisma: PrismaClient, now = Date.now()): Promise<void> {
  const ended = { state: { not: "open" }, endedAt: { lt: new Date(now - SNAPSHOTS_KEPT_DAYS * DAY_MS) } } as const;
  await prisma.reportSnapshot.deleteMany({ where: { case: { ...everyCase, ...ended } } });
  await prisma.report.updateMany({ where: { ...everyReport, case: ended, note: { not: "" } }, data: { note: "" } });
  await prisma.reportCase.updateMany({ where: { ...everyCase, ...ended, note: { not: "" } }, data: { note: "" } });
  // Why something is hidden stays as long as it is.
  await prisma.hiding.updateMany({
    where: { ...everyHiding, case: ended, restoredAt: { not: null }, NOT: { note: "", answer: "" } },
    data: { note: "", answer: "" },
  });
}
