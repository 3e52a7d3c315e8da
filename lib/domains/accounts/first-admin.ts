import { linkOf, makeLink, spendLink, tokenOf } from "@/lib/domains/links/link";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { hashSecret } from "@/lib/shared/secrets";

const PURPOSE = "first-admin";
const DAYS = 7;
/** Advisory lock under which processes that start together agree on one link; any number not used elsewhere. */
const LOCK = 4_902_711;

/**
 * A token for the link that makes the first admin: the same for every process of the site and every start, until it
 * is used or its week is over.
 * @returns null once the site has an admin
 */
export async function offerFirstAdmin(prisma: PrismaClient, siteSecret: string): Promise<string | null> {
  return prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
    if (await tx.member.findFirst({ where: { role: "admin" }, select: { id: true } })) return null;
    const offered = await tx.oneTimeLink.findFirst({ where: { purpose: PURPOSE, expiresAt: { gt: new Date() } } });
    if (offered) {
      const token = tokenOf(siteSecret, offered);
      // Another secret made it: that link would say that it was used.
      if (hashSecret(token) === offered.tokenHash) return token;
    }
    await tx.oneTimeLink.deleteMany({ where: { purpose: PURPOSE } });
    return tokenOf(siteSecret, await makeLink(tx, siteSecret, { purpose: PURPOSE, lifeS: DAYS * 24 * 3600 }));
  });
}

/** Uses the token up inside the caller's transaction; false when it was used or has expired. */
export async function spendFirstAdminToken(tx: Pick<PrismaClient, "oneTimeLink">, token: string): Promise<boolean> {
  const link = await linkOf(tx, token, [PURPOSE]);
  return link !== null && spendLink(tx, link.tokenHash);
}
