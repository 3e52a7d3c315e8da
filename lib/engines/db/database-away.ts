import "server-only";
import { toldBy } from "@/lib/engines/db/error-codes";

/**
 * Prisma's codes for a database that can't be reached, closed the line or has no connection left, and for transactions
 * that collided to the last try (error reference).
 */
const PRISMA_CODES = ["P1001", "P1002", "P1008", "P1017", "P2024", "P2034", "P2037"];
/** What the driver adapters call the same. */
const KINDS = ["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"];
/** What the operating system calls it; a name with two addresses hides them in an AggregateError. */
const SYSTEM = [
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
];
const NAMES = new Set([...PRISMA_CODES, ...KINDS, ...SYSTEM]);
/** SQLSTATE: connection exceptions, too many connections, shutdown and start, deadlock to the last try. */
const STATES = /^(08\w{3}|53300|57P0[1-3]|40P01|40001)$/;
/** A transaction under way hears of it in node-postgres' own words, one that waited too long in Prisma's (P2028). */
const WORDS =
  /connection error and is not queryable|Connection terminated|timeout exceeded when trying to connect|Unable to start a transaction in the given time|expired transaction/;

/** Out of room: PostgreSQL's own state, the operating system's, and a picture store's. */
const FULL = new Set(["53100", "ENOSPC", "EDQUOT"]);
const FULL_WORDS = /No space left on device|Disk quota exceeded/;

/** Whether the database was away, so that trying again soon may help; anything else is a bug or bad data. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { codes, words } = toldBy(error);
  return [...codes].some((code) => NAMES.has(code) || STATES.test(code)) || WORDS.test(words);
}

/** Whether something could not be kept because there is no room for it: trying again helps once somebody made some. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { codes, words } = toldBy(error);
  return [...codes].some((code) => FULL.has(code)) || FULL_WORDS.test(words);
}
