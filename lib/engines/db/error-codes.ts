/** Wrapped more often than this, an error is in a circle. */
const DEEPEST = 8;

type Layer = Record<"code" | "originalCode" | "kind" | "message" | "cause" | "meta" | "errors", unknown>;

/** What is known of an error on all its layers. */
type Told = { codes: Set<string>; words: string };

/**
 * What an error and all that it wraps say: codes (Prisma's, the SQLSTATE of PostgreSQL's Appendix A, the operating
 * system's, the kinds of the driver adapters) and words. Prisma, its adapters, node-postgres and whoever throws again
 * each put the reason in a place of its own: in `cause`, in `meta`, or among the `errors` of an AggregateError.
 */
export function toldBy(error: unknown): Told {
  const codes = new Set<string>();
  const words: string[] = [];
  const read = (one: unknown, depth: number): void => {
    if (typeof one !== "object" || one === null || depth > DEEPEST) return;
    const { code, originalCode, kind, message, cause, meta, errors } = one as Layer;
    for (const name of [code, originalCode, kind]) if (typeof name === "string") codes.add(name);
    if (typeof message === "string") words.push(message);
    const { driverAdapterError } = (meta ?? {}) as { driverAdapterError?: unknown };
    for (const below of [cause, meta, driverAdapterError, ...(Array.isArray(errors) ? errors : [])])
      read(below, depth + 1);
  };
  read(error, 0);
  return { codes, words: words.join("\n") };
}
