import type { ActName, TargetKind } from "./acts";

type Values = Record<string, unknown>;

/** What an admin did, as admins read it. */
export type AuditEntry = {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  act: ActName;
  /** Their name as it is now; null once their account is erased. */
  admin: { id: string; name: string | null };
  target: TargetKind | null;
  targetId: string | null;
  /** Where the target is a member who is there. */
  targetName: string | null;
  before: Values | null;
  after: Values | null;
  /** Hash of where it was asked from. */
  address: string;
  requestId: string;
};
