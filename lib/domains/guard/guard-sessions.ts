import { z } from "zod";
import type { Identity } from "@/lib/domains/accounts/account";
import type { PrismaClient, GuardSession as Row } from "@/lib/engines/db/generated/client";
import { BYTE_ORDER_MARK, csvLine } from "@/lib/shared/csv";
import { addDays, fromDay, Instant, toDay, today } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import { fromCursor, type Page, type PageQuery, toPage } from "@/lib/shared/page";
import type { GuardDay, GuardSession, GuardSums } from "./guard-session";
import type { NewGuardSession } from "./inputs";
import { ownSittings } from "./rights";

/** Where a page of sittings ends. */
const Position = z.tuple([Instant, Id]);
const NEWEST_FIRST = [{ startedAt: "desc" }, { id: "desc" }] as const;
/** Rows of the file that are read at a time. */
const CSV_ROWS = 500;

type Sitter = Pick<Identity, "id" | "timeZone">;

export type GuardSessions = ReturnType<typeof createGuardSessions>;

/** Sittings before the guard that members kept: sums, for nobody's eyes but theirs. */
export function createGuardSessions({ prisma }: { prisma: PrismaClient }) {
  async function list(memberId: string, query: PageQuery): Promise<Page<GuardSession>> {
    const after = fromCursor(query.cursor, Position);
    const rows = await prisma.guardSession.findMany({
      where: {
        ...ownSittings(memberId),
        ...(after && { OR: [{ startedAt: { lt: after[0] } }, { startedAt: after[0], id: { lt: after[1] } }] }),
      },
      orderBy: [...NEWEST_FIRST],
      take: query.limit + 1,
    });
    return toPage(rows, query.limit, ({ startedAt, id }) => [startedAt.toISOString(), id], toSession);
  }

  return {
    list,

    /** Keeping the same sitting again changes it: a page that goes on saves more than once. */
    async keep({ id: memberId, timeZone }: Sitter, { startedAt, ...sums }: NewGuardSession): Promise<GuardSession> {
      const at = new Date(startedAt);
      const row = await prisma.guardSession.upsert({
        where: { memberId_startedAt: { ...ownSittings(memberId), startedAt: at } },
        create: { memberId, startedAt: at, day: fromDay(today(timeZone, 0, at)), ...toColumns(sums) },
        update: toColumns(sums),
      });
      return toSession(row);
    },

    /** @throws AppError guard_session_not_found */
    async remove(memberId: string, id: string): Promise<void> {
      const { count } = await prisma.guardSession.deleteMany({ where: { ...ownSittings(memberId), id } });
      if (count === 0) throw new AppError("guard_session_not_found");
    },

    async removeAll(memberId: string): Promise<void> {
      await prisma.guardSession.deleteMany({ where: ownSittings(memberId) });
    },

    /** The last so many days up to today, oldest first; those without a sitting are zero. */
    async days({ id: memberId, timeZone }: Sitter, count: number): Promise<GuardDay[]> {
      const last = today(timeZone);
      const first = addDays(last, 1 - count);
      const found = await prisma.guardSession.groupBy({
        by: ["day"],
        where: { ...ownSittings(memberId), day: { gte: fromDay(first) } },
        _sum: { watchedS: true, downS: true, nearS: true, tiltS: true, eyesS: true, blinks: true },
      });
      const byDay = new Map(found.map(({ day, _sum }) => [toDay(day), _sum]));
      return Array.from({ length: count }, (_, index) => {
        const day = addDays(first, index);
        return { day, ...toSums(byDay.get(day)) };
      });
    },

    /** All sittings as a file, newest first, in the member's zone. */
    async *csv(memberId: string): AsyncGenerator<string> {
      yield BYTE_ORDER_MARK + csvLine(CSV_HEAD);
      let cursor: string | null | undefined;
      do {
        const page: Page<GuardSession> = await list(memberId, { limit: CSV_ROWS, cursor: cursor ?? undefined });
        yield page.items.map((session) => csvLine(cellsOf(session))).join("");
        cursor = page.next;
      } while (cursor);
    },
  };
}

const CSV_HEAD = ["day", "started_at", "watched_s", "down_s", "near_s", "tilt_s", "eyes_s", "blinks"];

function cellsOf({ day, startedAt, watchedS, badS, eyesS, blinks }: GuardSession) {
  return [day, startedAt, watchedS, badS.down, badS.near, badS.tilt, eyesS, blinks];
}

type Columns = Pick<Row, "watchedS" | "downS" | "nearS" | "tiltS" | "eyesS" | "blinks">;

function toColumns({ watchedS, badS, eyesS, blinks }: GuardSums): Columns {
  return { watchedS, downS: badS.down, nearS: badS.near, tiltS: badS.tilt, eyesS, blinks };
}

function toSums(row: { [Name in keyof Columns]?: number | null } = {}): GuardSums {
  return {
    watchedS: row.watchedS ?? 0,
    badS: { down: row.downS ?? 0, near: row.nearS ?? 0, tilt: row.tiltS ?? 0 },
    eyesS: row.eyesS ?? 0,
    blinks: row.blinks ?? 0,
  };
}

function toSession(row: Row): GuardSession {
  return { id: row.id, day: toDay(row.day), startedAt: row.startedAt.toISOString(), ...toSums(row) };
}
