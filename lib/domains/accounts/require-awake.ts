import type { Member } from "@/lib/engines/db/generated/client";
import { AppError } from "@/lib/shared/errors";

type Known = Pick<Member, "id" | "suspendedAt" | "suspensionReason" | "suspendedUntil">;

/**
 * Who has shown that they are this member is told why they may not come in.
 * @param liftIfOver ends a suspension whose time is over
 * @throws AppError member_suspended with `reason` and `until`
 */
export async function requireAwake(
  { id, suspendedAt, suspensionReason: reason, suspendedUntil }: Known,
  liftIfOver: (memberId: string) => Promise<boolean>,
): Promise<void> {
  if (!suspendedAt || (await liftIfOver(id))) return;
  throw new AppError("member_suspended", { members: { reason, until: suspendedUntil?.toISOString() ?? null } });
}
