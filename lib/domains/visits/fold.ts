import { Prisma, type PrismaClient } from "@/lib/engines/db/generated/client";
import { inTransaction } from "@/lib/engines/db/refusals";
import { forgetRows } from "./forget";
import { eachKind, firstOf } from "./kinds";
import { type TraitCell, tellable } from "./people-rules";
import { openBook } from "./write-visits";

type Needs = {
  prisma: PrismaClient;
  /** Days that raw rows are kept for after their day was folded. */
  rawVisitDays: number;
  now?(): Date;
};

const DAY_MS = 86_400_000;
/** A day is folded so long after it is over: what other processes still hold of it has been written by then. */
export const FOLD_AFTER_MS = 2 * 3600_000;
/** Pages, and hosts, that are kept of a day: whatever is sent, they are not more. */
const PAGES_A_DAY = 40;
const HOSTS_A_DAY = 25;

/** A day takes a second or two; what takes longer than this is a fault, and tried again later. */
const FOLD_MS = 10 * 60_000;
/** Who folds; a number of ours. */
const FOLDING = 4_061_001;

/**
 * Puts the oldest day (UTC) that is over into the rollups and moves the book's mark behind it, in one transaction: a
 * process that is killed leaves nothing half done. One process folds at a time, and others find nothing to do meanwhile.
 * @param most so many days at once, where somebody knows them to be small
 * @returns how many days were folded; there may be more unless it is 0
 */
export function foldNextDays(
  { prisma, now = () => new Date() }: Omit<Needs, "rawVisitDays">,
  most = 1,
): Promise<number> {
  return inTransaction(
    prisma,
    async (tx) => {
      const [turn] = await tx.$queryRaw<{ mine: boolean }[]>`SELECT pg_try_advisory_xact_lock(${FOLDING}) AS mine`;
      if (!turn?.mine) return 0;
      // Who writes visits shares the book's row. A lock of the table stands in one line with theirs: folding waits for
      // those who write now, and never for those who come later. A lock of the row would wait until nobody writes.
      await tx.$executeRaw`LOCK TABLE "VisitBook" IN EXCLUSIVE MODE`;
      const [book] = await tx.$queryRaw<{ foldedTo: Date }[]>`SELECT "foldedTo" FROM "VisitBook" WHERE id = 1`;
      if (!book) return 0;
      const from = book.foldedTo;
      const days = Math.min(most, Math.floor((now().getTime() - FOLD_AFTER_MS - from.getTime()) / DAY_MS));
      if (days < 1) return 0;
      const to = new Date(from.getTime() + days * DAY_MS);
      await foldNumbers(tx, from, to);
      await foldLists(tx, from, to);
      await foldPeople(tx, from, to);
      await tx.$executeRaw`UPDATE "VisitBook" SET "foldedTo" = ${to} WHERE id = 1`;
      return days;
    },
    { timeout: FOLD_MS },
  );
}

/**
 * Folds every day that is over, however long nobody did, one in each transaction, and throws old rows away, folded or not.
 * @param most days of a transaction, where somebody knows them to be small
 * @returns days folded
 */
export async function foldAll(needs: Needs, signal?: AbortSignal, most = 1): Promise<number> {
  try {
    await openBook(needs.prisma, (needs.now ?? (() => new Date()))());
    let folded = 0;
    for (let days = 1; days > 0 && !signal?.aborted; folded += days) days = await foldNextDays(needs, most);
    return folded;
  } finally {
    await forgetRows(needs.prisma, needs.rawVisitDays, signal);
  }
}

/** By quarters, and the same by hours as clocks have them: of most zones four times fewer rows are read. */
async function foldNumbers(tx: Prisma.TransactionClient, from: Date, to: Date): Promise<void> {
  const span = Prisma.sql`${from}::timestamptz, ${to}::timestamptz`;
  const columns = Prisma.sql`${eachKind()}, ${eachKind(firstOf)}`;
  await tx.$executeRaw`
    INSERT INTO "VisitRollup" (step, at, ${columns})
    SELECT step, begin, ${eachKind((column) => `sum(${column})`)}, ${eachKind((column) => `sum(${firstOf(column)})`)}
    FROM visit_moments(${span}) seen, rollup_steps(seen.at) GROUP BY step, begin`;
  await tx.$executeRaw`
    INSERT INTO "LaterVisitorRollup" (step, at, agent, earlier, visitors)
    SELECT step, begin, agent, earlier, sum(visits) FROM visit_numbers(${span}) seen, rollup_steps(seen.at)
    WHERE earlier > 0 GROUP BY step, begin, agent, earlier`;
  await tx.$executeRaw`
    INSERT INTO "ContentRollup" (step, at, "signIns", members, posts, pictures, likes, comments)
    SELECT step, begin, sum("signIns"), sum(members), sum(posts), sum(pictures), sum(likes), sum(comments)
    FROM content_numbers(${span}) made, rollup_steps(made.at) GROUP BY step, begin`;
  await tx.$executeRaw`
    INSERT INTO "PictureRollup" (day, painter, outcome, ms, count)
    SELECT * FROM picture_numbers(${from}::timestamptz, ${to}::timestamptz)`;
}

/** Of each day the most seen pages, and the hosts that led most people here; the rest is forgotten. */
async function foldLists(tx: Prisma.TransactionClient, from: Date, to: Date): Promise<void> {
  const named = eachKind((column, kind) => `(count(*) FILTER (WHERE agent = '${kind}'))::int AS ${column}`);
  await tx.$executeRaw`
    INSERT INTO "PageRollup" (day, path, ${eachKind()})
    WITH seen AS (
      SELECT (hour AT TIME ZONE 'UTC')::date AS day, path, count(*) AS visits, ${named} FROM "VisitPage"
      WHERE hour >= ${from} AND hour < ${to} GROUP BY 1, 2),
    tellable AS MATERIALIZED (SELECT path FROM tellable_pages(ARRAY(SELECT path FROM seen)) path),
    places AS (
      SELECT seen.*, row_number() OVER (PARTITION BY day ORDER BY visits DESC, path) AS place
      FROM seen JOIN tellable USING (path))
    SELECT day, path, ${eachKind()} FROM places WHERE place <= ${PAGES_A_DAY}`;
  // One that leaves everyone's eyes right now is held, or has left already.
  await tx.$executeRaw`
    WITH folded AS (SELECT DISTINCT path FROM "PageRollup" WHERE day >= ${from}::date AND day < ${to}::date),
      held AS MATERIALIZED (SELECT path FROM held_pages(ARRAY(SELECT path FROM folded)) path)
    DELETE FROM "PageRollup"
    WHERE day >= ${from}::date AND day < ${to}::date AND path NOT IN (SELECT path FROM held)`;
  await tx.$executeRaw`
    INSERT INTO "HostRollup" (day, host, ${eachKind()})
    WITH seen AS (
      SELECT (hour AT TIME ZONE 'UTC')::date AS day, host, count(*) AS visits, ${named} FROM "Visit"
      WHERE hour >= ${from} AND hour < ${to} GROUP BY 1, 2),
    places AS (SELECT seen.*, row_number() OVER (PARTITION BY day ORDER BY visits DESC, host) AS place FROM seen)
    SELECT day, host, ${eachKind()} FROM places WHERE place <= ${HOSTS_A_DAY}`;
}

/** Of each day the groups of members that may be told; what they said of themselves is then forgotten. */
async function foldPeople(tx: Prisma.TransactionClient, from: Date, to: Date): Promise<void> {
  const cells = await tx.$queryRaw<(TraitCell & { day: Date; trait: string })[]>`
    SELECT (hour AT TIME ZONE 'UTC')::date AS day, trait, value, count(DISTINCT visitor)::int AS people,
      count(*)::int AS visits
    FROM "Visit" visit, LATERAL (VALUES ('gender', visit.gender::text), ('age', visit."ageGroup")) said (trait, value)
    WHERE hour >= ${from} AND hour < ${to} AND "isMember"
    GROUP BY 1, trait, value`;
  const tables = new Map<string, typeof cells>();
  for (const cell of cells) {
    const name = `${cell.day.toISOString()} ${cell.trait}`;
    tables.set(name, [...(tables.get(name) ?? []), cell]);
  }
  const data = [...tables.values()].flatMap((table) =>
    tellable(table).map(({ day, trait, value, visits }) => ({ day, trait, value, visits })),
  );
  if (data.length > 0) await tx.peopleRollup.createMany({ data });
  await tx.$executeRaw`
    UPDATE "Visit" SET gender = NULL, "ageGroup" = NULL WHERE hour >= ${from} AND hour < ${to} AND "isMember"`;
}
