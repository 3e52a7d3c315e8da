import { z } from "zod";
import { ACTS, TARGETS } from "@/lib/domains/audit/acts";
import type { AuditEntry as AuditEntryType } from "@/lib/domains/audit/audit-entry";
import type {
  MemberAtDesk as MemberAtDeskType,
  OneMemberAtDesk as OneType,
} from "@/lib/domains/moderation/member-at-desk";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";
import { pageOf } from "./page";

const count = z.int().min(0);

const Row = z.strictObject({
  id: Id,
  name: z.string(),
  email: z.string().describe("With stars in a list, whole on the member's own page."),
  joinedAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime().nullable().describe("Of the sessions that live; null where there is none."),
  role: z.enum(["member", "admin"]),
  suspension: z
    .strictObject({
      since: z.iso.datetime(),
      until: z.iso.datetime().nullable().describe("Null: until an admin restores them."),
      reason: z.string().describe("What its member reads."),
    })
    .nullable(),
  counts: z
    .strictObject({ public: count, private: count, pictures: count, comments: count })
    .describe("Of what is in no secret diary."),
});

export const MemberAtDesk = exactly<MemberAtDeskType>()(
  Row.describe("A member as admins see them; no word of theirs."),
);

export const MemberAtDeskPage = pageOf(MemberAtDesk);

export const OneMemberAtDesk = exactly<OneType>()(
  Row.extend({
    emailVerified: z.boolean(),
    hasPassword: z.boolean(),
    sessions: count.nullable().describe("How many live; null where that can't be told now."),
  }).describe("One member, with the whole address."),
);

const Values = z.record(z.string(), z.unknown()).nullable();

export const AuditEntry = exactly<AuditEntryType>()(
  z
    .strictObject({
      id: Id,
      at: z.iso.datetime(),
      act: z.enum(ACTS),
      admin: z.strictObject({ id: Id, name: z.string().nullable() }),
      target: z.enum(TARGETS).nullable(),
      targetId: z.string().nullable(),
      targetName: z.string().nullable().describe("Of a member who is there."),
      before: Values,
      after: Values,
      address: z.string().describe("Hash of where it was asked from."),
      requestId: z.string(),
    })
    .describe("What an admin did; never changed or removed."),
);

export const AuditEntryPage = pageOf(AuditEntry);
