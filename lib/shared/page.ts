import { z } from "zod";
import { AppError } from "./errors";

/** One page of a list; `next` is an opaque cursor, null at the end. */
export type Page<T> = { items: T[]; next: string | null };

/** `limit` and `cursor` of a list request. */
export const PageQuery = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** So many items of a list come with a page; the rest is asked for. */
export const FIRST_ITEMS = 12;

/** Packs a keyset position (the sort values of the last row) into a cursor that is safe in a URL path. */
export function toCursor(position: readonly string[]): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

/**
 * Reads a cursor back with the shape its list expects.
 * @throws AppError invalid_input when it is not one of ours
 */
export function fromCursor<T>(cursor: string | undefined, shape: z.ZodType<T>): T | null {
  if (cursor === undefined) return null;
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch (cause) {
    const fields = [{ path: "cursor", code: "invalid_cursor", message: "Not a cursor of this list" }];
    throw new AppError("invalid_input", { fields, cause });
  }
}

/** Cuts rows fetched with `limit + 1` into a page. */
export function toPage<Row, T>(
  rows: Row[],
  limit: number,
  position: (row: Row) => readonly string[],
  map: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(map), next: rows.length > limit && last ? toCursor(position(last)) : null };
}
