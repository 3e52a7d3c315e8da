/** Characters as a person counts them: see lengthOf of lib/shared/text.ts. */
export const REASON_MAX = 500;
/** Code points that a character of it takes on average, at most. */
export const REASON_EACH = 4;
/** Of days: a longer one has no end, and an admin looks again. */
export const DAYS_MAX = 365;

/** Which members are looked at. */
export const MEMBER_STATES = ["all", "suspended", "admins"] as const;

/** A suspension as an admin sees it. Times in ISO 8601, UTC. */
export type Suspension = {
  since: string;
  /** Null: until an admin restores them. */
  until: string | null;
  /** What its member reads. */
  reason: string;
};

type Row = { suspendedAt: Date | null; suspendedUntil: Date | null; suspensionReason: string };

export function toSuspension({ suspendedAt, suspendedUntil, suspensionReason }: Row): Suspension | null {
  if (!suspendedAt) return null;
  return { since: suspendedAt.toISOString(), until: suspendedUntil?.toISOString() ?? null, reason: suspensionReason };
}
