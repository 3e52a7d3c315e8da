import { Prisma, type PrismaClient } from "@/lib/engines/db/generated/client";
import { fromDay } from "@/lib/shared/day";
import type { AsOf } from "./edge";
import { eachKind, isLater, keptOf, keptRollup, rawMoments } from "./kinds";
import type { Span } from "./span";
import { AGENT_KINDS, type AgentKind, type Measure } from "./visit";

/** By day. */
type Numbers<Name extends Measure> = Map<string, Record<Name, number>>;

export type VisitSeries = {
  byDay: Numbers<"visits" | "visitors">;
  byHour: number[];
  byWeekday: number[][];
  /** Dropped ones too. */
  agents: Record<AgentKind, number>;
};
export type ContentSeries = Numbers<Exclude<Measure, "visits" | "visitors">>;

/** Either a day or an hour of the week: `[day, hour of the week, visits, visitors, each kind of agent]`. */
type VisitRow = [number | null, number | null, number, number, ...number[]];
type ContentRow = [number, number, number, number, number, number, number];

const DAY_MS = 86_400_000;
const later = (one: Date, other: Date) => (one > other ? one : other);
const dayNumber = (day: string) => fromDay(day).getTime() / DAY_MS;
/** 1970 began on a Thursday. */
const THURSDAY = 3;

/** When the zone's clocks stood how many seconds before UTC. Each stretch asks for its own rows: no row looks for its stretch. */
function zoneOf({ shifts }: Span): Prisma.Sql {
  return Prisma.sql`(SELECT since, before, minutes * 60 AS shift
    FROM jsonb_to_recordset(${shifts}::jsonb) AS row (since timestamptz, before timestamptz, minutes int)) zone`;
}

/**
 * Seconds on the wall since 1970: days and hours of the week are whole numbers of it, and a date need not be made of
 * each row. Rollups of the span by its zone's stretches, and rows from the edge on.
 */
function walls(span: Span, { edge }: AsOf, columns: Prisma.Sql, rollup: Prisma.Sql, rows: Prisma.Sql): Prisma.Sql {
  const wall = Prisma.sql`date_part('epoch', seen.at)::bigint + zone.shift AS wall`;
  return Prisma.sql`
    SELECT ${wall}, ${columns} FROM ${zoneOf(span)} CROSS JOIN LATERAL (
      SELECT * FROM ${rollup} kept WHERE kept.step = ${span.step} AND kept.at >= zone.since
        AND kept.at < least(zone.before, ${edge})) seen
    UNION ALL
    SELECT ${wall}, ${columns} FROM ${rows} seen JOIN ${zoneOf(span)} ON seen.at >= zone.since AND seen.at < zone.before`;
}

/** Whether a moment is of the days that are told. */
function inside({ from, to }: Span): Prisma.Sql {
  const [begin, end] = [dayNumber(from) * 86_400, (dayNumber(to) + 1) * 86_400];
  return Prisma.sql`wall >= ${begin}::bigint AND wall < ${end}::bigint`;
}
const dayOf = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** Visits of a span, by day, by hour of the day and by weekday and hour. A quarter of an hour counts where it begins. */
export async function visitSeries(prisma: PrismaClient, span: Span, asOf: AsOf): Promise<VisitSeries> {
  const columns = Prisma.sql`${eachKind()}, visitors`;
  const [answer] = await prisma.$queryRaw<{ rows: string }[]>`
    WITH told AS (
      SELECT (wall / 86400)::int AS day, (wall / 3600 % 168)::int AS hour, visitors, ${eachKind()}
      FROM (${walls(span, asOf, columns, keptRollup(asOf), rawMoments(asOf, span.before))}) walls WHERE ${inside(span)}),
    sums AS (
      SELECT day, hour, sum(${keptOf(asOf.dropped)}) AS visits, sum(visitors) AS visitors,
        ${eachKind((column) => `sum(${column}) AS ${column}`)}
      FROM told GROUP BY GROUPING SETS (day, hour)
      ${laterSums(span, asOf)})
    SELECT coalesce(json_agg(json_build_array(day, hour, visits, visitors, ${eachKind()})), '[]')::text AS rows FROM sums`;
  return seriesOf(JSON.parse(answer?.rows ?? "[]") as VisitRow[]);
}

/**
 * Who came with a dropped kind first counts as a visitor where they came with another. They are many rows, and tell nothing
 * but visitors of a day: added up by themselves they pass no sums of hours and kinds.
 */
function laterSums(span: Span, { edge, dropped }: AsOf): Prisma.Sql {
  if (dropped.size === 0) return Prisma.empty;
  return Prisma.sql`
    UNION ALL
    SELECT (wall / 86400)::int, NULL, 0, sum(visitors), ${eachKind(() => "0")} FROM (
      SELECT date_part('epoch', seen.at)::bigint + zone.shift AS wall, seen.visitors
      FROM ${zoneOf(span)} CROSS JOIN LATERAL (
        SELECT * FROM "LaterVisitorRollup" later WHERE ${isLater(dropped)} AND later.step = ${span.step}
          AND later.at >= zone.since AND later.at < least(zone.before, ${edge})) seen) walls
    WHERE ${inside(span)} GROUP BY 1`;
}

function seriesOf(rows: readonly VisitRow[]): VisitSeries {
  const series: VisitSeries = {
    byDay: new Map(),
    byHour: Array<number>(24).fill(0),
    byWeekday: Array.from({ length: 7 }, () => Array<number>(24).fill(0)),
    agents: { phone: 0, tablet: 0, desktop: 0, "in-app": 0, odd: 0 },
  };
  for (const [day, slot, visits, visitors, ...agents] of rows) {
    if (day !== null) {
      const before = series.byDay.get(dayOf(day)) ?? { visits: 0, visitors: 0 };
      series.byDay.set(dayOf(day), { visits: before.visits + visits, visitors: before.visitors + visitors });
      continue;
    }
    const hour = (slot ?? 0) % 24;
    series.byHour[hour] = (series.byHour[hour] ?? 0) + visits;
    const hours = series.byWeekday[(Math.floor((slot ?? 0) / 24) + THURSDAY) % 7];
    if (hours) hours[hour] = visits;
    for (const [index, kind] of AGENT_KINDS.entries()) series.agents[kind] += agents[index] ?? 0;
  }
  return series;
}

/** Everything else that happened in a span, by day. */
export async function contentSeries(prisma: PrismaClient, span: Span, asOf: AsOf): Promise<ContentSeries> {
  const columns = Prisma.raw('"signIns", members, posts, pictures, likes, comments');
  const rows = Prisma.sql`content_numbers(${later(asOf.edge, span.since)}::timestamptz, ${span.before}::timestamptz)`;
  const [answer] = await prisma.$queryRaw<{ rows: string }[]>`
    WITH sums AS (
      SELECT (wall / 86400)::int AS day, sum("signIns") AS entries, sum(members) AS members, sum(posts) AS posts,
        sum(pictures) AS pictures, sum(likes) AS likes, sum(comments) AS comments
      FROM (${walls(span, asOf, columns, Prisma.raw('"ContentRollup"'), rows)}) walls WHERE ${inside(span)} GROUP BY 1)
    SELECT coalesce(json_agg(json_build_array(day, entries, members, posts, pictures, likes, comments)), '[]')::text AS rows
    FROM sums`;
  const told = JSON.parse(answer?.rows ?? "[]") as ContentRow[];
  return new Map(
    told.map(([number, signIns, members, posts, pictures, likes, comments]) => [
      dayOf(number),
      { signIns, members, posts, pictures, likes, comments },
    ]),
  );
}
