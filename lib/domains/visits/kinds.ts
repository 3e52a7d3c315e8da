import { Prisma } from "@/lib/engines/db/generated/client";
import type { AsOf, Dropped } from "./edge";
import { AGENT_KINDS, type AgentKind } from "./visit";

/** Of rollups: a column a kind. */
const COLUMNS: Record<AgentKind, string> = {
  phone: '"phone"',
  tablet: '"tablet"',
  desktop: '"desktop"',
  "in-app": '"inApp"',
  odd: '"odd"',
};

/** All kinds' columns in their order. @param of what is done with each */
export function eachKind(of: (column: string, kind: AgentKind) => string = (column) => column): Prisma.Sql {
  return Prisma.raw(AGENT_KINDS.map((kind) => of(COLUMNS[kind], kind)).join(", "));
}

/** The column of visitors who came with that kind first. */
export const firstOf = (column: string) => column.replace(/"$/, 'First"');

/** What the kinds that are not dropped have together. @param of firstOf for visitors */
export function keptOf(dropped: Dropped, of = (column: string) => column): Prisma.Sql {
  const columns = AGENT_KINDS.filter((kind) => !dropped.has(kind)).map((kind) => of(COLUMNS[kind]));
  return Prisma.raw(columns.length > 0 ? `(${columns.join(" + ")})` : "0");
}

/** Rollups of visits with the visitors whom the kinds that are not dropped brought first. */
export function keptRollup({ dropped }: AsOf): Prisma.Sql {
  return Prisma.sql`(SELECT step, at, ${eachKind()}, ${keptOf(dropped, firstOf)} AS visitors FROM "VisitRollup")`;
}

/** The same of rows that are not folded. */
export function rawMoments({ edge, dropped }: AsOf, before: Date): Prisma.Sql {
  const kept = AGENT_KINDS.filter((kind) => !dropped.has(kind));
  const counts = eachKind(
    (column, kind) => `coalesce(sum(visits) FILTER (WHERE agent = '${kind}'), 0)::int AS ${column}`,
  );
  return Prisma.sql`(
    SELECT at, ${counts}, coalesce(sum(visits) FILTER (
        WHERE agent = ANY(${kept}) AND earlier >= 0 AND earlier & ${bitsOf(kept)}::int = 0), 0)::int AS visitors
    FROM visit_numbers(${edge}::timestamptz, ${before}::timestamptz) GROUP BY at)`;
}

/** Rows of those who came with dropped kinds alone before they came with one that is not. */
export function isLater(dropped: Dropped): Prisma.Sql {
  const kept = AGENT_KINDS.filter((kind) => !dropped.has(kind));
  return Prisma.sql`agent = ANY(${kept}) AND earlier = ANY(${partsOf(bitsOf([...dropped]))})`;
}

/** Kinds as agent_bit of the database numbers them. */
function bitsOf(kinds: readonly AgentKind[]): number {
  return kinds.reduce((bits, kind) => bits | (1 << AGENT_KINDS.indexOf(kind)), 0);
}

/** All sets of some of these bits. */
function partsOf(bits: number): number[] {
  return Array.from({ length: bits + 1 }, (_, part) => part).filter((part) => part > 0 && (part & ~bits) === 0);
}
