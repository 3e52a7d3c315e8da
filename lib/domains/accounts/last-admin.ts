import type { Prisma } from "@/lib/engines/db/generated/client";
import { AppError } from "@/lib/shared/errors";

type Tx = Prisma.TransactionClient;

/** All other admins, to be held with who is about to go: of two who go at once, the second finds the first gone. Null for who is none. */
export async function otherAdmins(tx: Tx, memberId: string): Promise<string[] | null> {
  const rows = await tx.member.findMany({ where: { role: "admin" }, select: { id: true } });
  const ids = rows.map(({ id }) => id);
  return ids.includes(memberId) ? ids.filter((id) => id !== memberId) : null;
}

/** Of these, who are held, one is an admin still. @throws AppError last_admin */
export async function keepOneAdmin(tx: Tx, ids: string[]): Promise<void> {
  const others = await tx.member.count({ where: { id: { in: ids }, role: "admin", suspendedAt: null } });
  if (others === 0) throw new AppError("last_admin");
}
