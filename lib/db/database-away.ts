import "server-only";

/** Prisma's codes for a database that can't be reached, closed the line or has no connection left (error reference). */
const PRISMA_CODES = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2037"]);
/** What the driver adapter calls the same. */
const KINDS = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"]);
/** SQLSTATE: connection exceptions, too many connections, shutdown and start (PostgreSQL, Appendix A). */
const STATES = /^(08\w{3}|53300|57P0[1-3])$/;
/** A transaction under way hears of it in node-postgres' own words. */
const WORDS = /connection error and is not queryable|Connection terminated|timeout exceeded when trying to connect/;

type Cause = { kind?: unknown; code?: unknown; originalCode?: unknown };

/** Whether the database was away, so that trying again soon may help; anything else is a bug or bad data. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, meta } = error as { code?: unknown; meta?: { driverAdapterError?: { cause?: Cause } } };
  const cause = meta?.driverAdapterError?.cause;
  const states = [code, cause?.code, cause?.originalCode];
  return (
    (typeof code === "string" && PRISMA_CODES.has(code)) ||
    (typeof cause?.kind === "string" && KINDS.has(cause.kind)) ||
    states.some((state) => typeof state === "string" && STATES.test(state)) ||
    WORDS.test(error.message)
  );
}
