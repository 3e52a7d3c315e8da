import type { Role } from "@/lib/domains/accounts/account";
import type { Suspension } from "./moderation";

/**
 * How much a member has made, of what is no secret of two: nothing that stands in a secret diary is in any of these, and
 * no draft, which may be on its way into one.
 */
export type MadeCounts = { public: number; private: number; pictures: number; comments: number };

/** A member as they stand in the admins' list. Times in ISO 8601, UTC. */
export type MemberAtDesk = {
  id: string;
  name: string;
  /** With stars: whole on the member's own page alone. */
  email: string;
  joinedAt: string;
  /** Of the sessions that live; null where there is none, or it can't be told now. */
  lastSeenAt: string | null;
  role: Role;
  suspension: Suspension | null;
  counts: MadeCounts;
};

/** The same on their own page, with the whole address. */
export type OneMemberAtDesk = { [Name in keyof (MemberAtDesk & More)]: (MemberAtDesk & More)[Name] };
type More = { emailVerified: boolean; hasPassword: boolean; sessions: number | null };
