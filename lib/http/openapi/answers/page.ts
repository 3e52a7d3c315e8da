import { z } from "zod";

/** One page of a list (lib/shared/page.ts). */
export function pageOf<S extends z.ZodType>(item: S) {
  return z.strictObject({
    items: z.array(item),
    next: z.string().nullable().describe("Give it as `cursor` for the page after this one; null at the end."),
  });
}
