/** Whom I have blocked, as GET /api/me/blocks answers it. */
export type Block = { id: string; name: string; since: string };

/** As many of those whom a reader is kept apart from are named to a page; the API leaves out all. */
export const HIDDEN_MAX = 2000;
