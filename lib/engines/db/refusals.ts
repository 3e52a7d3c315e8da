import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { toldBy } from "@/lib/engines/db/error-codes";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";

/** Two transactions that wait for each other, or changed the same rows: the database ends one of them. */
const COLLISIONS = ["P2034", "40P01", "40001"];
const TRIES = 5;

/** What a transaction looked at changed before it was held: it begins again, as after a collision. */
export class Overtaken extends Error {
  readonly code = "40001";
}

function saysOneOf(error: unknown, codes: readonly string[]): boolean {
  const told = toldBy(error).codes;
  return codes.some((code) => told.has(code));
}

/** A row with this value is there already. */
export function isUniqueViolation(error: unknown): boolean {
  return saysOneOf(error, ["P2002", "23505"]);
}

/** What a new row points to is gone. */
export function isMissingReference(error: unknown): boolean {
  return saysOneOf(error, ["P2003", "23503"]);
}

/** What should be changed is gone. */
export function isMissingRow(error: unknown): boolean {
  return saysOneOf(error, ["P2025"]);
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
      if (attempt === TRIES || !saysOneOf(error, COLLISIONS)) throw error;
      await sleep(Math.random() * 20 * attempt);
    }
  }
}

/** Of a transaction, in milliseconds: how long it may take, where the client's own time (open-database.ts) is too short. */
export type Allowed = { timeout?: number };

/** One transaction, retried. Rows are locked in the order of locks.ts. */
export function inTransaction<T>(
  prisma: PrismaClient,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
  allowed: Allowed = {},
): Promise<T> {
  return retried(() => prisma.$transaction(work, allowed));
}
