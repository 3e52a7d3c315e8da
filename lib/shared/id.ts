import { z } from "zod";

/**
 * The id of a row, in its one form: lower case, as the database writes it. To Postgres capitals are the same id, to
 * whatever is kept or forgotten under an id (a cached page, a channel of events, a place in a list) they are another.
 */
export const Id = z.uuid().toLowerCase();

/** Above and below every id: where a list that walks down or up along them begins. */
export const HIGHEST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";
export const LOWEST_ID = "00000000-0000-0000-0000-000000000000";

/** `{ id }` of a path. */
export const IdParam = z.object({ id: Id });
