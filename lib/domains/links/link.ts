import { v7 as uuid } from "uuid";
import type { OneTimeLink, Prisma } from "@/lib/engines/db/generated/client";
import { derivedSecret, hashSecret } from "@/lib/shared/secrets";

/*
 * Links that work once. A token is derived from the site's secret when it is needed, and is nowhere at rest: the table
 * holds its hash alone, whoever writes to somebody about a link keeps its id.
 */

export const LINK_PURPOSES = ["first-admin", "confirm-email", "new-email", "password-reset"] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

type Made = Pick<OneTimeLink, "id" | "createdAt"> & { purpose: string };
type Db = Pick<Prisma.TransactionClient, "oneTimeLink">;

/** What opens a link: the same for every process of the site, as long as its secret is. */
export function tokenOf(siteSecret: string, { purpose, id, createdAt }: Made): string {
  return derivedSecret(siteSecret, purpose, id, createdAt.toISOString());
}

export type NewLink = { purpose: LinkPurpose; memberId?: string; email?: string; lifeS: number };

/** @param db the transaction of what the link is about; its member is held before (lib/engines/db/locks.ts) */
export async function makeLink(db: Db, siteSecret: string, { lifeS, ...link }: NewLink): Promise<OneTimeLink> {
  const made = { id: uuid(), createdAt: new Date(), purpose: link.purpose };
  const tokenHash = hashSecret(tokenOf(siteSecret, made));
  return db.oneTimeLink.create({ data: { ...link, ...made, tokenHash, expiresAt: inSeconds(lifeS) } });
}

/** The time of a link that nobody has yet begins anew; null when it is gone. */
export async function renewLink(db: Db, id: string, lifeS: number): Promise<OneTimeLink | null> {
  const [renewed] = await db.oneTimeLink.updateManyAndReturn({ where: { id }, data: { expiresAt: inSeconds(lifeS) } });
  return renewed ?? null;
}

/** The link that a token opens now, without using it up; null when there is none. */
export async function linkOf(db: Db, token: string, purposes: readonly LinkPurpose[]): Promise<OneTimeLink | null> {
  const tokenHash = hashSecret(token);
  return db.oneTimeLink.findFirst({
    where: { tokenHash, purpose: { in: [...purposes] }, expiresAt: { gt: new Date() } },
  });
}

/**
 * Uses a link up, last in the transaction of what it is used for.
 * @returns false when somebody else has, or its time is over
 */
export async function spendLink(db: Db, tokenHash: string): Promise<boolean> {
  const used = await db.oneTimeLink.deleteMany({ where: { tokenHash, expiresAt: { gt: new Date() } } });
  return used.count === 1;
}

/**
 * What the mail that asks an address into a secret diary has in its link: it shows that somebody reads that mailbox, lets
 * that address sign up where not everybody may, and nothing else. Nothing of it is kept.
 */
export function friendTokenOf(siteSecret: string, diaryId: string, address: string): string {
  return `${diaryId}.${derivedSecret(siteSecret, "secret-friend", diaryId, address)}`;
}

function inSeconds(seconds: number): Date {
  return new Date(Date.now() + seconds * 1000);
}
