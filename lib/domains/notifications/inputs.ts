import { z } from "zod";
import { Instant } from "@/lib/shared/day";
import { Id } from "@/lib/shared/id";

/** What I have read: these lines, all, all up to a moment, or that these pictures are done. */
export const ReadNews = z
  .object({
    ids: z.array(Id).max(50),
    all: z.literal(true),
    upTo: Instant,
    pictures: z.array(Id).max(50),
  })
  .partial()
  .refine((given) => Object.values(given).filter((value) => value !== undefined).length === 1, {
    error: "Exactly one of ids, all, upTo and pictures",
  });
export type ReadNews = z.infer<typeof ReadNews>;
