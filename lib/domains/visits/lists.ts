import { Prisma, type PrismaClient } from "@/lib/engines/db/generated/client";
import { addDays, fromDay } from "@/lib/shared/day";
import type { AsOf, Dropped } from "./edge";
import { keptOf } from "./kinds";
import { type PainterNumbers, TOP_MAX } from "./visit";

/** Of days in UTC of these dates, both included. */
type Days = { from: string; to: string };

/** Days of rollups, and moments of rows: each has its part of the days in UTC that are asked for. */
function partsOf({ from, to }: Days, { edge }: AsOf) {
  const [since, before] = [fromDay(from), fromDay(addDays(to, 1))];
  const begin = since > edge ? since : edge;
  return {
    folded: Prisma.sql`day BETWEEN ${from}::date AND ${to}::date AND day < ${edge.toISOString().slice(0, 10)}::date`,
    raw: Prisma.sql`hour >= ${begin} AND hour < ${before}`,
    begin,
    before,
  };
}

/** Pages that are looked at for those that may be told. */
const LOOKED_AT = 200;

/** Of rows: whether their kind is counted. */
function isKept(dropped: Dropped): Prisma.Sql {
  return Prisma.sql`NOT agent = ANY(${[...dropped]}::text[])`;
}

/** The pages that most visits saw: a page counts once a visit. Days that are not for everyone any more are left out. */
export async function topPages(
  prisma: PrismaClient,
  days: Days,
  asOf: AsOf,
): Promise<{ path: string; visits: number }[]> {
  const { folded, raw } = partsOf(days, asOf);
  return prisma.$queryRaw`
    SELECT path, visits FROM (
      SELECT path, sum(visits)::int AS visits FROM (
        SELECT path, ${keptOf(asOf.dropped)} AS visits FROM "PageRollup" WHERE ${folded}
        UNION ALL
        SELECT path, count(*) FROM "VisitPage" WHERE ${raw} AND ${isKept(asOf.dropped)} GROUP BY path
      ) seen GROUP BY path HAVING sum(visits) > 0 ORDER BY visits DESC, path LIMIT ${LOOKED_AT}
    ) most WHERE tellable_page(path) ORDER BY visits DESC, path LIMIT ${TOP_MAX}`;
}

export async function topHosts(
  prisma: PrismaClient,
  days: Days,
  asOf: AsOf,
): Promise<{ host: string; visits: number }[]> {
  const { folded, raw } = partsOf(days, asOf);
  return prisma.$queryRaw`
    SELECT host, sum(visits)::int AS visits FROM (
      SELECT host, ${keptOf(asOf.dropped)} AS visits FROM "HostRollup" WHERE ${folded}
      UNION ALL
      SELECT host, count(*) FROM "Visit" WHERE ${raw} AND ${isKept(asOf.dropped)} GROUP BY host
    ) seen GROUP BY host HAVING sum(visits) > 0 ORDER BY visits DESC, host LIMIT ${TOP_MAX}`;
}

/** What became of the pictures of each painter, the busiest first. */
export async function painterNumbers(prisma: PrismaClient, days: Days, asOf: AsOf): Promise<PainterNumbers[]> {
  const { folded, begin, before } = partsOf(days, asOf);
  const rows = await prisma.$queryRaw<{ painter: string; outcome: string; ms: number; count: number }[]>`
    SELECT painter, outcome, ms, sum(count)::int AS count FROM (
      SELECT painter, outcome, ms, count FROM "PictureRollup" WHERE ${folded}
      UNION ALL
      SELECT painter, outcome, ms, count FROM picture_numbers(${begin}::timestamptz, ${before}::timestamptz)
    ) drawn GROUP BY painter, outcome, ms ORDER BY painter, outcome, ms`;
  const painters = [...new Set(rows.map(({ painter }) => painter))].map((painter) => {
    const own = rows.filter((row) => row.painter === painter);
    const done = own.filter(({ outcome }) => outcome === "done");
    const codes = [...new Set(own.map(({ outcome }) => outcome))].filter((outcome) => outcome !== "done");
    const reasons = codes.map((code) => ({ code, count: sum(own.filter(({ outcome }) => outcome === code)) }));
    return {
      painter,
      done: sum(done),
      failed: sum(own) - sum(done),
      medianMs: median(done),
      reasons: reasons.toSorted((a, b) => b.count - a.count),
    };
  });
  return painters.toSorted((a, b) => b.done + b.failed - a.done - a.failed);
}

function sum(rows: readonly { count: number }[]): number {
  return rows.reduce((all, { count }) => all + count, 0);
}

/** The time that half of them took at most; the lower one where two stand in the middle. @param rows by time */
function median(rows: readonly { ms: number; count: number }[]): number | null {
  const half = sum(rows) / 2;
  let seen = 0;
  for (const { ms, count } of rows) {
    seen += count;
    if (seen >= half) return ms;
  }
  return null;
}
