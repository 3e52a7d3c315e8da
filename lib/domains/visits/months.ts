import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { monthOf, nextMonth } from "@/lib/shared/month";
import { shiftsOf, startOfDay } from "./zone";

const DAY_MS = 86_400_000;

/** Months of a zone in which anything was counted, the latest first. */
export async function monthsWithData(prisma: PrismaClient, tz: string, now: Date): Promise<string[]> {
  const [begin] = await prisma.$queryRaw<{ first: Date | null }[]>`
    SELECT least((SELECT min(at) FROM "VisitRollup" WHERE step = 15), (SELECT min(at) FROM "ContentRollup" WHERE step = 15),
      (SELECT "foldedTo" FROM "VisitBook"), (SELECT min("createdAt") FROM "Member")) AS first`;
  if (!begin?.first) return [];
  const months = JSON.stringify(monthsBetween(begin.first, now, tz));
  const rows = await prisma.$queryRaw<{ month: string }[]>`
    SELECT month FROM jsonb_to_recordset(${months}::jsonb) AS row (month text, since timestamptz, before timestamptz),
      (SELECT coalesce(max("foldedTo"), 'epoch') AS edge FROM "VisitBook") book
    WHERE EXISTS (SELECT 1 FROM "VisitRollup" WHERE step = 15 AND at >= since AND at < before)
      OR EXISTS (SELECT 1 FROM "ContentRollup" WHERE step = 15 AND at >= since AND at < before)
      OR EXISTS (SELECT 1 FROM "Visit" visit WHERE visit.hour >= greatest(edge, since - interval '1 hour')
        AND visit.hour < before AND visit.at >= since AND visit.at < before)
      OR (before > edge AND EXISTS (SELECT 1 FROM content_numbers(greatest(edge, since), before)))
    ORDER BY month DESC`;
  return rows.map(({ month }) => month);
}

/** The months that lie between two moments, and when each begins and ends in that zone. */
function monthsBetween(first: Date, last: Date, tz: string): { month: string; since: Date; before: Date }[] {
  const shifts = shiftsOf(tz, quarterBefore(first, 2 * DAY_MS), quarterBefore(last, -40 * DAY_MS));
  const months: { month: string; since: Date; before: Date }[] = [];
  for (let month = monthOf(first, tz); month <= monthOf(last, tz); month = nextMonth(month)) {
    const [since, before] = [startOfDay(`${month}-01`, shifts), startOfDay(`${nextMonth(month)}-01`, shifts)];
    months.push({ month, since, before });
  }
  return months;
}

function quarterBefore(moment: Date, ms: number): Date {
  const at = moment.getTime() - ms;
  return new Date(at - (at % (15 * 60_000)));
}
