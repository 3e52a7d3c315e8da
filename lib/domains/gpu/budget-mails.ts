import { type MailKind, type MayBeSent, writeMail } from "@/lib/domains/mail/mail";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { knownLocale } from "@/lib/shared/locale";
import { zoneCalendar } from "./calendar";
import type { GpuPolicy } from "./gpu";
import { DRAIN_AHEAD_MS, type GpuView } from "./policy";

type Tx = Prisma.TransactionClient;

const NEAR = 0.8;
const HOUR_MS = 3600_000;

/**
 * Tells the admins that most of a budget, or all of it, is spent: once for each period and sum. "All" is when the machine
 * must be stopped for it, which is a little before the last cent.
 * @returns whether mails were written
 */
export async function tellBudgets(tx: Tx, policy: GpuPolicy, spent: GpuView["spent"], now: Date): Promise<boolean> {
  const { name } = zoneCalendar(policy.timeZone).dayOf(now.getTime());
  const day = await tellBudget(tx, policy, "day", policy.dayBudget, spent.day, name, now);
  const month = await tellBudget(tx, policy, "month", policy.monthBudget, spent.month, name.slice(0, 7), now);
  return day || month;
}

async function tellBudget(
  tx: Tx,
  { pricePerHour }: GpuPolicy,
  period: "day" | "month",
  budget: number | null,
  spent: number,
  name: string,
  now: Date,
): Promise<boolean> {
  if (budget === null || spent < budget * NEAR) return false;
  const isAll = spent >= budget - (DRAIN_AHEAD_MS / HOUR_MS) * pricePerHour;
  const kind = isAll ? "budget100" : "budget80";
  const told = await tx.gpuEvent.createMany({
    data: [{ kind, hand: "policy", cause: `${period}Budget`, at: now, period: `${period} ${name} of ${budget}` }],
    skipDuplicates: true,
  });
  if (told.count === 0) return false;
  const admins = await tx.member.findMany({
    where: { role: "admin", suspendedAt: null, emailVerifiedAt: { not: null } },
    select: { id: true, email: true, locale: true },
    orderBy: { id: "asc" },
  });
  for (const { id, email, locale } of admins) {
    await writeMail(tx, {
      kind: isAll ? "gpuBudgetSpent" : "gpuBudgetNear",
      to: email,
      memberId: id,
      locale: knownLocale(locale),
      data: { period, budget, spent: Math.round(spent * 100) / 100 },
    });
  }
  return admins.length > 0;
}

/** It goes to whoever is an admin still, at the address that is theirs. */
const stillAdmin: MayBeSent = async (tx, { memberId, to }) => {
  const member = await tx.member.findUnique({
    where: { id: memberId ?? "" },
    select: { email: true, emailVerifiedAt: true, suspendedAt: true, role: true },
  });
  return member?.role === "admin" && member.email === to && !!member.emailVerifiedAt && !member.suspendedAt;
};

export const GPU_MAY_BE_SENT = {
  gpuBudgetNear: stillAdmin,
  gpuBudgetSpent: stillAdmin,
} satisfies Partial<Record<MailKind, MayBeSent>>;
