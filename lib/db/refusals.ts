import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import type { Prisma, PrismaClient } from "@/lib/db/generated/client";

/** Two transactions that wait for each other, or changed the same rows: the database ends one of them. */
const COLLISIONS = ["P2034", "40P01", "40001"];
const TRIES = 5;

type Cause = { kind?: unknown; code?: unknown; originalCode?: unknown };

/**
 * What the database calls an error: Prisma's code, and the SQLSTATE below it (PostgreSQL, Appendix A). A raw query has
 * only the latter; the adapters put it in places of their own.
 */
export function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code, meta, cause } = error as {
    code?: unknown;
    cause?: Cause;
    meta?: { code?: unknown; driverAdapterError?: { cause?: Cause } };
  };
  const below = meta?.driverAdapterError?.cause;
  const codes = [code, meta?.code, below?.code, below?.originalCode, cause?.code, cause?.originalCode];
  return codes.filter((one): one is string => typeof one === "string");
}

/** A row with this value is there already. */
export function isUniqueViolation(error: unknown): boolean {
  return codesOf(error).some((code) => code === "P2002" || code === "23505");
}

/** What a new row points to is gone. */
export function isMissingReference(error: unknown): boolean {
  return codesOf(error).some((code) => code === "P2003" || code === "23503");
}

/** What should be changed is gone. */
export function isMissingRow(error: unknown): boolean {
  return codesOf(error).includes("P2025");
}

/**
 * Runs one statement, or one transaction, and again when the database ended it in favour of another: nothing of it was
 * done then. Nobody hears of a collision that is over a moment later.
 */
export async function retried<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt === TRIES || !codesOf(error).some((code) => COLLISIONS.includes(code))) throw error;
      await sleep(Math.random() * 20 * attempt);
    }
  }
}

/** One transaction, retried. Rows are locked in the order of locks.ts. */
export function inTransaction<T>(prisma: PrismaClient, work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  return retried(() => prisma.$transaction(work));
}
