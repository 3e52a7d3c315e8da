import { z } from "zod";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { Instant } from "@/lib/shared/day";
import { Id } from "@/lib/shared/id";
import { fromCursor, type Page, toPage } from "@/lib/shared/page";
import type { CasesQuery } from "../inputs";
import type { CaseSummary } from "../report";
import { everyCase, everyHiding, everyReport } from "../rights";

type Tx = Prisma.TransactionClient;

/**
 * What a summary is made of, beside the reasons. What is hidden stays so for the admin when it is removed: else they would
 * tell it from what its author keeps for themselves.
 */
export const SUMMARY_PARTS = {
  author: { select: { id: true, name: true } },
  hidings: { where: { ...everyHiding, restoredAt: null }, select: { answeredAt: true } },
} as const;
type Row = Prisma.ReportCaseGetPayload<{ include: typeof SUMMARY_PARTS }>;

/** Where a page of cases ends. */
const Position = z.tuple([Instant, Id]);

/** The latest reported first; nothing of what anybody wrote. */
export async function listCases(
  prisma: PrismaClient,
  { cursor, limit, state, target, reason, q }: CasesQuery,
): Promise<Page<CaseSummary>> {
  const rows = await prisma.reportCase.findMany({
    where: {
      ...everyCase,
      ...(state !== "all" && { state }),
      ...(target && { target }),
      ...(reason && { reports: { some: { ...everyReport, reason } } }),
      ...anyOf(before(fromCursor(cursor, Position)).flatMap((from) => about(q).map((whom) => ({ ...from, ...whom })))),
    },
    orderBy: [{ lastAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    include: SUMMARY_PARTS,
  });
  const reasons = await reasonsOf(
    prisma,
    rows.map(({ id }) => id),
  );
  return toPage(
    rows,
    limit,
    ({ lastAt, id }) => [lastAt.toISOString(), id],
    (row) => toSummary(row, reasons),
  );
}

/** Of one that asks for nothing, everything: OR would find nothing. */
function anyOf(choices: Prisma.ReportCaseWhereInput[]): Prisma.ReportCaseWhereInput {
  const [one = {}, ...others] = choices;
  return others.length === 0 ? one : { OR: choices };
}

function before(position: z.infer<typeof Position> | null): Prisma.ReportCaseWhereInput[] {
  if (!position) return [{}];
  const [lastAt, id] = position;
  return [{ lastAt: { lt: lastAt } }, { lastAt, id: { lt: id } }];
}

/** Whose it is, or who said so: a name alone, or a part of an address, for that is what an admin may search members by. */
function about(q: string | undefined): Prisma.ReportCaseWhereInput[] {
  if (q === undefined) return [{}];
  const part = { contains: q, mode: "insensitive" } as const;
  const whose = [{ name: part }, { email: part }];
  return [
    ...whose.map((author) => ({ author })),
    ...whose.map((reporter) => ({ reports: { some: { ...everyReport, reporter } } })),
  ];
}

type Reasons = Map<string, CaseSummary["reasons"]>;

/** What was said of each of these cases, the most frequent first. */
export async function reasonsOf(db: Tx, ids: readonly string[]): Promise<Reasons> {
  const rows = await db.report.groupBy({
    by: ["caseId", "reason"],
    where: { ...everyReport, caseId: { in: [...ids] } },
    _count: { _all: true },
    orderBy: [{ _count: { id: "desc" } }, { reason: "asc" }],
  });
  const all: Reasons = new Map();
  for (const { caseId, reason, _count } of rows) {
    all.set(caseId, [...(all.get(caseId) ?? []), { reason, count: _count._all }]);
  }
  return all;
}

export function toSummary(row: Row, reasons: Reasons): CaseSummary {
  return {
    id: row.id,
    target: row.target,
    state: row.state,
    author: row.author,
    reports: row.reportCount,
    reasons: reasons.get(row.id) ?? [],
    isHidden: row.hidings.length > 0,
    isAnswered: row.hidings.some(({ answeredAt }) => answeredAt !== null),
    createdAt: row.createdAt.toISOString(),
    lastAt: row.lastAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}
