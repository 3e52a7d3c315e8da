import { z } from "zod";
import { Id } from "@/lib/shared/id";

/** `posts`: ids with commas between, of a page whose reader wants to see their own hearts on it. */
const PostIds = z
  .string()
  .max(50 * 37)
  .transform((ids) => ids.split(","))
  .pipe(z.array(Id).max(50));
/** GET /api/me/context. */
export const ContextQuery = z.object({ posts: PostIds.optional() });
