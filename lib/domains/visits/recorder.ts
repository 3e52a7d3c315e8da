import { createHmac, randomUUID } from "node:crypto";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import type { Salts } from "./salt";
import type { AgentKind } from "./visit";
import { type Batch, type NewSignIn, type NewVisit, type NewVisitPage, openBook, writeVisits } from "./write-visits";

/** What one beacon told, once it is known who sent it. Address and device are hashed at once, and kept nowhere. */
export type Seen = {
  memberId: string | null;
  address: string;
  device: string;
  agent: AgentKind;
  /** A host name; "" for none. */
  host: string;
  path: string;
};

/**
 * Why visits were not counted: too many waited, too late for their day, there was no salt to hash them with, or nobody
 * knew whose they were.
 */
export type VisitLoss = "full" | "late" | "unsalted" | "unrecognised";

type Needs = {
  prisma: PrismaClient;
  salts: Salts;
  onLost(count: number, why: VisitLoss): void;
  onError(error: unknown): void;
  everyMs?: number;
  /** Rows that wait at most. */
  most?: number;
  now?(): Date;
};

type Row = { kind: "visit"; row: NewVisit } | { kind: "page"; row: NewVisitPage } | { kind: "signIn"; row: NewSignIn };

/** How much a process that is killed loses at most. */
const EVERY_MS = 2_000;
const MOST = 20_000;
/** Rows of one statement. */
const BATCH = 2_000;
const BACKOFF_MAX_MS = 30_000;
const QUARTER_MS = 15 * 60_000;
const HOUR_MS = 3600_000;

/**
 * Notes visits and sign-ins in memory and writes them every other second, in one statement for all of them: a beacon
 * waits for no database. While that is away they are kept, up to a bound, and written once it is back.
 */
export function createRecorder({ prisma, salts, onLost, onError, ...rest }: Needs) {
  const { everyMs = EVERY_MS, most = MOST, now = () => new Date() } = rest;
  /** What waits, by what makes it one. */
  const waiting = new Map<string, Row>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | null = null;
  let failures = 0;
  let hasBook = false;

  function keep(key: string, row: Row): void {
    if (waiting.has(key)) return;
    if (waiting.size >= most) {
      onLost(1, "full");
      return;
    }
    waiting.set(key, row);
    plan();
  }

  function plan(): void {
    if (timer || waiting.size === 0) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        void write();
      },
      Math.min(everyMs * 2 ** failures, Math.max(everyMs, BACKOFF_MAX_MS)),
    );
    timer.unref();
  }

  function write(): Promise<void> {
    writing ??= writeAll().finally(() => {
      writing = null;
      plan();
    });
    return writing;
  }

  async function writeAll(): Promise<void> {
    try {
      if (!hasBook) await openBook(prisma, now());
      hasBook = true;
      while (waiting.size > 0) {
        const rows = [...waiting].slice(0, BATCH);
        const late = await writeVisits(prisma, batchOf(rows.map(([, row]) => row)));
        for (const [key] of rows) waiting.delete(key);
        if (late > 0) onLost(late, "late");
      }
      failures = 0;
    } catch (error) {
      failures = Math.min(failures + 1, 10);
      onError(error);
    }
  }

  return {
    /** Notes that somebody saw a page. Never fails, and is done before anything is written. */
    async seen({ memberId, address, device, agent, host, path }: Seen): Promise<void> {
      const moment = now().getTime();
      const day = new Date(moment).toISOString().slice(0, 10);
      try {
        const salt = await salts.of(day);
        const who = memberId === null ? `guest\n${address}\n${device}` : `member\n${memberId}`;
        const visitor = createHmac("sha256", salt).update(who).digest("base64url").slice(0, 22);
        const [hour, at] = [startOf(moment, HOUR_MS), startOf(moment, QUARTER_MS)];
        keep(`${hour} ${visitor}`, { kind: "visit", row: { hour, visitor, at, memberId, agent, host } });
        keep(`${hour} ${visitor} ${path}`, { kind: "page", row: { hour, visitor, path, agent } });
      } catch (error) {
        onLost(1, "unsalted");
        onError(error);
      }
    },

    /** Somebody saw a page, and who could not be asked. */
    unrecognised(): void {
      onLost(1, "unrecognised");
    },

    signedIn(): void {
      const id = randomUUID();
      keep(id, { kind: "signIn", row: { id, at: startOf(now().getTime(), QUARTER_MS) } });
    },

    /** Writes what waits; what can't be written goes on waiting. */
    async flush(): Promise<void> {
      await writing;
      await write();
    },
  };
}

export type Recorder = ReturnType<typeof createRecorder>;

function startOf(moment: number, spanMs: number): string {
  return new Date(moment - (moment % spanMs)).toISOString();
}

function batchOf(rows: readonly Row[]): Batch {
  const batch: Batch = { visits: [], pages: [], signIns: [] };
  for (const row of rows) {
    if (row.kind === "visit") batch.visits.push(row.row);
    if (row.kind === "page") batch.pages.push(row.row);
    if (row.kind === "signIn") batch.signIns.push(row.row);
  }
  return batch;
}
