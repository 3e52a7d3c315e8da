import { z } from "zod";

/** `{ id }` of a path: the handle of a session. */
export const SessionParam = z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) });
