import { type Actor, audited } from "@/lib/domains/audit/audit";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { isUniqueViolation } from "@/lib/engines/db/refusals";
import type { EventBus } from "@/lib/engines/events/event-bus";
import type { StoredImage } from "@/lib/engines/storage/image-store";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import type { Page } from "@/lib/shared/page";
import type { CasePatch, CasesQuery } from "../inputs";
import { type CaseSummary, OPEN_MAX, type OpenCases, type OpenedCase } from "../report";
import { everyCase, everyReport } from "../rights";
import { listCases, reasonsOf, SUMMARY_PARTS, toSummary } from "./list-cases";
import { readCase } from "./read-case";

type Tx = Prisma.TransactionClient;
type Needs = {
  prisma: PrismaClient;
  events: EventBus;
  images: {
    /** The bytes under a key, for whom was asked before; null when they are lost. @throws AppError unavailable */
    read(key: string, width: 480 | 1024): Promise<StoredImage | null>;
  };
};

export type Cases = ReturnType<typeof createCases>;

/** What an admin does with what members reported. The list shows no word of anybody; reading them is written down. */
export function createCases({ prisma, events, images }: Needs) {
  return {
    list: (query: CasesQuery): Promise<Page<CaseSummary>> => listCases(prisma, query),

    /** One, as the list shows it. @throws AppError case_not_found */
    async get(id: string): Promise<CaseSummary> {
      const row = await prisma.reportCase.findUnique({ where: { id, ...everyCase }, include: SUMMARY_PARTS });
      if (!row) throw new AppError("case_not_found");
      return toSummary(row, await reasonsOf(prisma, [id]));
    },

    /** How many wait, at most OPEN_MAX. */
    async countOpen(): Promise<OpenCases> {
      const rows = await prisma.reportCase.findMany({
        where: { ...everyCase, state: "open" },
        select: { id: true },
        take: OPEN_MAX,
      });
      return { open: rows.length };
    },

    /** Opens a case: the audit says who read it. @throws AppError case_not_found */
    read(by: Actor, id: string, locale: Locale): Promise<OpenedCase> {
      return audited(prisma, by, async (tx) => {
        const answer = await readCase(tx, id, locale);
        if (!answer) throw new AppError("case_not_found");
        return { answer, acts: [{ act: "report.read", target: "report", targetId: id }] };
      });
    },

    /** The picture of a snapshot; that it was looked at is written down too. @throws AppError picture_not_found, unavailable */
    async picture(by: Actor, id: string, snapshotId: string): Promise<StoredImage> {
      const { key, width } = await audited(prisma, by, async (tx) => {
        const row = await tx.reportSnapshot.findFirst({
          where: { id: snapshotId, caseId: id, case: everyCase },
          select: { pictureKey: true, case: { select: { target: true } } },
        });
        if (!row?.pictureKey) throw new AppError("picture_not_found");
        // A face is kept smaller.
        const answer = { key: row.pictureKey, width: row.case.target === "member" ? 480 : 1024 } as const;
        const after = { picture: snapshotId };
        return { answer, acts: [{ act: "report.read", target: "report", targetId: id, after }] };
      });
      const stored = await images.read(key, width);
      if (!stored) throw new AppError("picture_not_found");
      return stored;
    },

    /**
     * Dismisses, closes or takes up again. Whoever reported hears once that it was looked at, and nothing else.
     * @throws AppError case_not_found; case_changed when something was reported or answered since the admin looked
     */
    async settle(by: Actor, id: string, { state, note, seen }: CasePatch): Promise<void> {
      const reporters = await reportersOf(prisma, id);
      const work = async (tx: Tx) => {
        const row = await lockCase(tx, id);
        if (!row) throw new AppError("case_not_found");
        if (row.lastAt.getTime() !== Date.parse(seen)) throw new AppError("case_changed");
        if (row.state === state && row.note === note) return { answer: [], acts: [] };
        const isOpen = state === "open";
        const ended = isOpen ? { endedAt: null, endedById: null } : { endedAt: new Date(), endedById: by.id };
        await tx.reportCase.update({
          where: { id, ...everyCase },
          data: { state, note, ...(row.state !== state && ended) },
        });
        const act = isOpen ? "report.reopen" : state === "closed" ? "report.close" : "report.dismiss";
        const change = { before: { state: row.state }, after: { state } };
        return {
          answer: isOpen ? [] : await tellReporters(tx, id),
          acts: [{ act, target: "report", targetId: id, ...change } as const],
        };
      };
      const hearers = await audited(prisma, by, work, reporters).catch((cause: unknown) => {
        // Of the same thing another case was opened since this one ended.
        throw isUniqueViolation(cause) ? new AppError("case_changed", { cause }) : cause;
      });
      for (const memberId of hearers) await events.publish({ type: "news", memberId });
    },
  };
}

/** Those who hear that it was looked at. Who reports meanwhile makes `seen` wrong. */
async function reportersOf(db: Tx, caseId: string): Promise<string[]> {
  const rows = await db.report.findMany({
    where: { ...everyReport, caseId, toldAt: null },
    select: { reporterId: true },
  });
  return rows.flatMap(({ reporterId }) => reporterId ?? []);
}

/** A line of news for each who has not heard of it; nothing leads from there to what it was. */
async function tellReporters(tx: Tx, caseId: string): Promise<string[]> {
  const hearers = await reportersOf(tx, caseId);
  const at = new Date();
  await tx.report.updateMany({ where: { ...everyReport, caseId, toldAt: null }, data: { toldAt: at } });
  const data = hearers.map((memberId) => ({ memberId, kind: "looked" as const, since: at, at }));
  await tx.notification.createMany({ data });
  return hearers;
}

/** Holds a case: what becomes of it is decided by one after the other. */
async function lockCase(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "ReportCase" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return tx.reportCase.findUnique({
    where: { id, ...everyCase },
    select: { state: true, note: true, lastAt: true },
  });
}
