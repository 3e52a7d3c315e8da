import { Prisma, type PrismaClient } from "@/lib/engines/db/generated/client";
import type { AsOf } from "./edge";
import { isLater, keptOf, keptRollup, rawMoments } from "./kinds";
import type { Stretch } from "./span";
import type { Measure } from "./visit";

const DAY_MS = 86_400_000;
/** Rows of whole days in UTC. */
const DAY = 1440;

/** Every measure of a stretch as one number. Days in UTC that lie in it are one row each, hours are read of its ends alone. */
export async function sumsOf(
  prisma: PrismaClient,
  { since, before, step }: Stretch,
  asOf: AsOf,
): Promise<Record<Measure, number>> {
  const { edge, dropped } = asOf;
  const end = before < edge ? before : edge;
  const [first, last] = [Math.ceil(since.getTime() / DAY_MS) * DAY_MS, Math.floor(end.getTime() / DAY_MS) * DAY_MS];
  const whole = [
    { step, since, before: new Date(first) },
    { step: DAY, since: new Date(first), before: new Date(last) },
    { step, since: new Date(last), before: end },
  ];
  const parts = JSON.stringify(first < last ? whole : [{ step, since, before: end }]);
  // OFFSET 0 keeps the parts apart (it is a fence to the planner): together they looked so many that it read all rows there are.
  const rowsOf = (rollup: Prisma.Sql, isWanted = Prisma.sql`true`) => Prisma.sql`
    jsonb_to_recordset(${parts}::jsonb) AS part (step int, since timestamptz, before timestamptz)
    CROSS JOIN LATERAL (SELECT * FROM ${rollup} kept
      WHERE kept.step = part.step AND kept.at >= part.since AND kept.at < part.before AND ${isWanted} OFFSET 0) seen`;
  const begin = since > edge ? since : edge;
  const isRaw = before > edge;
  const visits = Prisma.sql`
    SELECT ${keptOf(dropped)} AS visits, visitors FROM ${rowsOf(keptRollup(asOf))}
    ${dropped.size > 0 ? Prisma.sql`UNION ALL SELECT 0, visitors FROM ${rowsOf(Prisma.raw('"LaterVisitorRollup"'), isLater(dropped))}` : Prisma.empty}
    ${isRaw ? Prisma.sql`UNION ALL SELECT ${keptOf(dropped)}, visitors FROM ${rawMoments(asOf, before)} raw WHERE at >= ${since}` : Prisma.empty}`;
  const columns = Prisma.raw('"signIns", members, posts, pictures, likes, comments');
  const content = Prisma.sql`
    SELECT ${columns} FROM ${rowsOf(Prisma.raw('"ContentRollup"'))}
    ${isRaw ? Prisma.sql`UNION ALL SELECT ${columns} FROM content_numbers(${begin}::timestamptz, ${before}::timestamptz)` : Prisma.empty}`;
  const [answer] = await prisma.$queryRaw<Record<Measure, number>[]>`
    SELECT * FROM
      (SELECT coalesce(sum(visits), 0)::int AS visits, coalesce(sum(visitors), 0)::int AS visitors FROM (${visits}) seen) one,
      (SELECT coalesce(sum("signIns"), 0)::int AS "signIns", coalesce(sum(members), 0)::int AS members,
        coalesce(sum(posts), 0)::int AS posts, coalesce(sum(pictures), 0)::int AS pictures,
        coalesce(sum(likes), 0)::int AS likes, coalesce(sum(comments), 0)::int AS comments FROM (${content}) made) two`;
  if (!answer) throw new Error("A sum answers one row");
  return answer;
}
