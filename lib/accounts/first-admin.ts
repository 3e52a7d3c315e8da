import type { PrismaClient } from "@/lib/db/generated/client";
import { hashSecret, newSecret } from "@/lib/shared/secrets";

const PURPOSE = "first-admin";
const DAYS = 7;

/**
 * A token for the link that makes the first admin; a later call makes the earlier one worthless.
 * @returns null once the site has an admin
 */
export async function offerFirstAdmin(prisma: PrismaClient): Promise<string | null> {
  if (await prisma.member.findFirst({ where: { role: "admin" }, select: { id: true } })) return null;
  const token = newSecret();
  const expiresAt = new Date(Date.now() + DAYS * 24 * 3600_000);
  await prisma.$transaction([
    prisma.oneTimeLink.deleteMany({ where: { purpose: PURPOSE } }),
    prisma.oneTimeLink.create({ data: { tokenHash: hashSecret(token), purpose: PURPOSE, expiresAt } }),
  ]);
  return token;
}

/** Uses the token up inside the caller's transaction; false when it was used or has expired. */
export async function spendFirstAdminToken(tx: Pick<PrismaClient, "oneTimeLink">, token: string): Promise<boolean> {
  const used = await tx.oneTimeLink.deleteMany({
    where: { tokenHash: hashSecret(token), purpose: PURPOSE, expiresAt: { gt: new Date() } },
  });
  return used.count === 1;
}
