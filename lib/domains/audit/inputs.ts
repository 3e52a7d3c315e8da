import { z } from "zod";
import { Day } from "@/lib/shared/day";
import { Id } from "@/lib/shared/id";
import { PageQuery } from "@/lib/shared/page";
import { ACTS, TARGETS } from "./acts";

/** Which entries: of an act, an admin, a target; from and to are days in the time zone of who asks, both within. */
export const AuditFilter = z.object({
  act: z.enum(ACTS).optional(),
  admin: Id.optional(),
  target: z.enum(TARGETS).optional(),
  targetId: z.string().max(100).optional(),
  from: Day.optional(),
  to: Day.optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

export const AuditQuery = PageQuery.extend(AuditFilter.shape);
export type AuditQuery = z.infer<typeof AuditQuery>;
