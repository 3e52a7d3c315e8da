import type { Role } from "@/lib/domains/accounts/account";
import type { Picture as PictureRow, Prisma } from "@/lib/engines/db/generated/client";
import { addDays, dayIsOverAt, fromDay, today } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import type { Quota } from "./picture";

type Tx = Prisma.TransactionClient;

/** Pictures a day of a role, read in the transaction that hangs on it; null: any number. */
export type QuotaOf = (tx: Tx, role: Role) => Promise<number | null>;

/** What was charged further back is counted by nobody: a calendar is never two days behind another. */
const KEPT_DAYS = 3;

/**
 * The day that a picture of this member counts for. Their row is held (lockMember), so that those who ask at once are
 * counted one after the other. A charge names its calendar day, and does not move when the member moves their zone or
 * the end of their day: that gains nobody more than the day that begins there.
 * @throws AppError quota_used with how long to wait; drawing_off where none are drawn for them; not_signed_in when they are gone
 */
export async function requireQuota(tx: Tx, ownerId: string, limitOf: QuotaOf): Promise<string> {
  const { role, day, resetsAt } = await dayOf(tx, ownerId);
  const limit = await limitOf(tx, role);
  if (limit === null) return day;
  if (limit === 0) throw new AppError("drawing_off");
  const used = await usedOn(tx, ownerId, day);
  if (used < limit) return day;
  const retryAfterS = Math.max(1, Math.ceil((resetsAt.getTime() - Date.now()) / 1000));
  throw new AppError("quota_used", { retryAfterS });
}

/** In the transaction that makes the picture. What fails, is canceled or goes undrawn is uncharged by a trigger. */
export async function chargePicture(tx: Tx, { id, ownerId }: PictureRow, day: string): Promise<void> {
  await tx.pictureCharge.create({ data: { pictureId: id, ownerId, day: fromDay(day) } });
  const past = fromDay(addDays(day, -KEPT_DAYS));
  await tx.pictureCharge.deleteMany({ where: { ownerId, day: { lt: past } } });
}

/** What is left of today; null where there is no limit. @throws AppError not_signed_in when they are gone */
export async function quotaOf(tx: Tx, ownerId: string, limitOf: QuotaOf): Promise<Quota | null> {
  const { role, day, resetsAt } = await dayOf(tx, ownerId);
  const limit = await limitOf(tx, role);
  if (limit === null) return null;
  const used = await usedOn(tx, ownerId, day);
  return { limit, used, left: Math.max(0, limit - used), resetsAt: resetsAt.toISOString() };
}

async function dayOf(tx: Tx, ownerId: string) {
  const member = await tx.member.findUnique({
    where: { id: ownerId },
    select: { role: true, timeZone: true, dayEndsAt: true },
  });
  if (!member) throw new AppError("not_signed_in");
  const { role, timeZone, dayEndsAt } = member;
  const now = new Date();
  return { role, day: today(timeZone, dayEndsAt, now), resetsAt: dayIsOverAt(timeZone, dayEndsAt, now) };
}

function usedOn(tx: Tx, ownerId: string, day: string): Promise<number> {
  return tx.pictureCharge.count({ where: { ownerId, day: fromDay(day) } });
}
