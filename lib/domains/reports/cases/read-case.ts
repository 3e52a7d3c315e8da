import type { Prisma } from "@/lib/engines/db/generated/client";
import type { Locale } from "@/lib/shared/locale";
import { altOf, wordsOf } from "@/lib/shared/words";
import { type CaseHiding, type CaseReport, type OpenedCase, REPORTS_SHOWN, type Snapshot } from "../report";
import { everyCase, everyHiding, everyReport } from "../rights";
import { reasonsOf, SUMMARY_PARTS, toSummary } from "./list-cases";
import { thingNow } from "./thing-now";

type Tx = Prisma.TransactionClient;

const NAMED = { select: { id: true, name: true } } as const;

/** A case with all that was written, in the transaction that says so in the audit; null where there is none. */
export async function readCase(tx: Tx, id: string, locale: Locale): Promise<OpenedCase | null> {
  const row = await tx.reportCase.findUnique({
    where: { id, ...everyCase },
    include: { ...SUMMARY_PARTS, endedBy: NAMED, snapshots: { orderBy: { at: "desc" } } },
  });
  if (!row) return null;
  const said = await tx.report.findMany({
    where: { ...everyReport, caseId: id },
    orderBy: { createdAt: "desc" },
    take: REPORTS_SHOWN,
    include: { reporter: NAMED },
  });
  const looked = await thingNow(tx, row);
  const { madeOf, ...now } = looked ?? { madeOf: null };
  const hidings = await tx.hiding.findMany({
    where: { ...everyHiding, caseId: id },
    orderBy: { id: "desc" },
    include: { hiddenBy: NAMED, snapshot: { select: { madeOf: true } } },
  });
  return {
    ...toSummary(row, await reasonsOf(tx, [id])),
    note: row.note,
    endedBy: row.endedBy,
    said: said.map(toReport),
    snapshots: row.snapshots.map((snapshot) => toSnapshot(snapshot, locale)),
    now: looked && { ...(now as typeof looked), isSame: row.snapshots[0]?.madeOf === madeOf },
    hidings: hidings.map((hiding) => toHiding(hiding, madeOf)),
    // Of what is not public any more, as of what is gone: none.
    others: looked ? await othersOf(tx, row) : [],
  };
}

type About = { id: string; postId: string | null; commentId: string | null; memberId: string | null };

async function othersOf(tx: Tx, { id, postId, commentId, memberId }: About): Promise<OpenedCase["others"]> {
  const about = postId ? { postId } : commentId ? { commentId } : memberId ? { memberId } : null;
  if (!about) return [];
  const rows = await tx.reportCase.findMany({
    where: { ...everyCase, ...about, id: { not: id } },
    orderBy: [{ lastAt: "desc" }, { id: "desc" }],
    take: 10,
  });
  return rows.map((other) => ({ id: other.id, state: other.state, lastAt: other.lastAt.toISOString() }));
}

function toReport(row: Prisma.ReportGetPayload<{ include: { reporter: typeof NAMED } }>): CaseReport {
  const { id, reporter, reason, note, snapshotId, createdAt } = row;
  return { id, reporter, reason, note, snapshotId, at: createdAt.toISOString() };
}

function toSnapshot(row: Prisma.ReportSnapshotGetPayload<object>, locale: Locale): Snapshot {
  const picture = row.pictureKey === null ? null : { alt: altOf(row, locale), thumbhash: row.thumbhash };
  return { id: row.id, ...wordsOf(row), tags: row.tags, picture, at: row.at.toISOString() };
}

type HidingRow = Prisma.HidingGetPayload<{
  include: { hiddenBy: typeof NAMED; snapshot: { select: { madeOf: true } } };
}>;

function toHiding(row: HidingRow, madeOf: string | null): CaseHiding {
  const { id, target, reason, note, answer } = row;
  const isHidden = row.restoredAt === null && target !== "picture";
  return {
    id,
    target,
    reason,
    note,
    by: row.hiddenBy,
    at: row.at.toISOString(),
    answer,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    restoredAt: row.restoredAt?.toISOString() ?? null,
    isChanged: isHidden && madeOf !== null && row.snapshot !== null && row.snapshot.madeOf !== madeOf,
  };
}
