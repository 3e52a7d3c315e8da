import { z } from "zod";
import { PageQuery } from "@/lib/shared/page";
import { shortText, visibleText } from "@/lib/shared/text-inputs";
import { DAYS_MAX, MEMBER_STATES, REASON_EACH, REASON_MAX } from "./moderation";

/** The members as an admin looks for them; `q` is a part of a name or an address. */
export const MembersQuery = PageQuery.extend({
  q: shortText(100, 2).optional(),
  state: z.enum(MEMBER_STATES).default("all"),
});
export type MembersQuery = z.infer<typeof MembersQuery>;

/** Why, as the member will read it, and for how long; without days until they are restored. */
export const NewSuspension = z.strictObject({
  reason: visibleText(REASON_MAX, REASON_EACH),
  days: z.int().min(1).max(DAYS_MAX).nullable(),
});
export type NewSuspension = z.infer<typeof NewSuspension>;

/** One act on a member: suspend them, restore them (null), or make and unmake an admin. */
export const MemberChange = z.union([
  z.strictObject({ suspended: NewSuspension.nullable() }),
  z.strictObject({ role: z.enum(["member", "admin"]) }),
]);
export type MemberChange = z.infer<typeof MemberChange>;
