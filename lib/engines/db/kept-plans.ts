import { Prisma } from "@/lib/engines/db/generated/client";

const MARK = "/* keeps its plan */";
/** A connection keeps each for as long as it lives. */
const NAMES_MAX = 50;

/**
 * Begins a raw query whose plan each connection to Postgres keeps, instead of reading and planning it anew each time:
 * a busy one, with few spellings. What it answers is spelled out as types of Postgres (`::text`), never as a table's
 * row: a connection can't use a kept plan any more once its columns are others.
 */
export const KEEP_PLAN = Prisma.raw(MARK);

/**
 * Names the statements that begin with KEEP_PLAN; "" leaves all others without a name, as Prisma does. A query of Prisma
 * itself has as many spellings as its lists are long: named, each would stay in Postgres' memory.
 */
export function namesOfKept(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    if (!sql.trimStart().startsWith(MARK)) return "";
    const known = names.get(sql);
    if (known || names.size === NAMES_MAX) return known ?? "";
    const name = `kept_${names.size}`;
    names.set(sql, name);
    return name;
  };
}
