import { z } from "zod";
import { Prisma, type PrismaClient } from "@/lib/engines/db/generated/client";
import { BYTE_ORDER_MARK, csvLine } from "@/lib/shared/csv";
import { HIGHEST_ID, Id } from "@/lib/shared/id";
import { fromCursor, type Page, toPage } from "@/lib/shared/page";
import { type Actor, audited } from "./audit";
import type { AuditEntry } from "./audit-entry";
import type { AuditFilter, AuditQuery } from "./inputs";

type Row = Omit<AuditEntry, "at" | "admin"> & { at: Date; adminId: string; adminName: string | null };

const COLUMNS = ["at", "act", "admin", "target", "targetId", "before", "after", "address", "requestId"] as const;
const CSV_PAGE = 500;

export type AuditEntries = ReturnType<typeof createAuditEntries>;

/** What admins did, newest first. Names are looked up when it is read: the entries hold none. */
export function createAuditEntries({ prisma }: { prisma: PrismaClient }) {
  async function find(filter: AuditFilter, before: string, limit: number, zone: string): Promise<AuditEntry[]> {
    const { act, admin, target, targetId, from, to } = filter;
    const conditions = [
      Prisma.sql`entry.id < ${before}::uuid`,
      ...(act ? [Prisma.sql`entry.act = ${act}`] : []),
      ...(admin ? [Prisma.sql`entry."actorId" = ${admin}::uuid`] : []),
      ...(target ? [Prisma.sql`entry.target = ${target}`] : []),
      ...(targetId ? [Prisma.sql`entry."targetId" = ${targetId}`] : []),
      ...(from ? [Prisma.sql`entry.at >= ${from}::date::timestamp AT TIME ZONE ${zone}`] : []),
      ...(to ? [Prisma.sql`entry.at < (${to}::date + 1)::timestamp AT TIME ZONE ${zone}`] : []),
    ];
    const rows = await prisma.$queryRaw<Row[]>`
      SELECT entry.id, entry.at, entry.act, entry."actorId" AS "adminId", admin.name AS "adminName", entry.target,
        entry."targetId", target.name AS "targetName", entry.before, entry.after, entry.address, entry."requestId"
      FROM "AuditEntry" entry LEFT JOIN "Member" admin ON admin.id = entry."actorId"
      LEFT JOIN "Member" target ON entry.target = 'member' AND target.id::text = entry."targetId"
      WHERE ${Prisma.join(conditions, " AND ")} ORDER BY entry.id DESC LIMIT ${limit}`;
    return rows.map(({ adminId, adminName, at, ...row }) => ({
      ...row,
      at: at.toISOString(),
      admin: { id: adminId, name: adminName },
    }));
  }

  return {
    /** @param zone in which `from` and `to` are days */
    async list({ cursor, limit, ...filter }: AuditQuery, zone: string): Promise<Page<AuditEntry>> {
      const [before] = fromCursor(cursor, z.tuple([Id])) ?? [HIGHEST_ID];
      const rows = await find(filter, before, limit + 1, zone);
      return toPage(
        rows,
        limit,
        ({ id }) => [id],
        (entry) => entry,
      );
    },

    /** All that the filter finds, a page at a time; that it was taken away is an entry itself. Ids, and nobody's name. */
    async csv(by: Actor, filter: AuditFilter, zone: string): Promise<AsyncGenerator<string>> {
      await audited(prisma, by, async () => ({
        answer: null,
        acts: [{ act: "export.csv", target: "list", targetId: "audit", after: filter }],
      }));
      return lines((before) => find(filter, before, CSV_PAGE, zone));
    },
  };
}

async function* lines(page: (before: string) => Promise<AuditEntry[]>): AsyncGenerator<string> {
  // A byte order mark: without it Excel reads Korean wrong.
  yield BYTE_ORDER_MARK + csvLine(COLUMNS);
  for (let before: string | undefined = HIGHEST_ID; before; ) {
    const entries: AuditEntry[] = await page(before);
    if (entries.length > 0) yield entries.map(lineOf).join("");
    before = entries.length < CSV_PAGE ? undefined : entries.at(-1)?.id;
  }
}

function lineOf({ at, act, admin, target, targetId, before, after, address, requestId }: AuditEntry): string {
  const values = [before, after].map((value) => (value ? JSON.stringify(value) : ""));
  return csvLine([at, act, admin.id, target ?? "", targetId ?? "", ...values, address, requestId]);
}
