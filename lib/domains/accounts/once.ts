import { createHmac, timingSafeEqual } from "node:crypto";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { hashSecret, newSecret } from "@/lib/shared/secrets";

/** What a token is good for: one that was made for one of them is none for another. */
export type Purpose = "passkey-add" | "passkey-sign-in" | "sign-in" | "link";

const TOKEN = /^([0-9a-z]{1,12})\.([\w-]{43})\.([\w-]{43})$/;

export type Once = ReturnType<typeof createOnce>;

/**
 * Tokens that work once and for a while: signed, so that nothing is kept of one that is never used (a sign-in page asks
 * for one at every view), and written down when it is used.
 */
export function createOnce({ prisma, secret }: { prisma: PrismaClient; secret: string }) {
  const sign = (parts: readonly string[]) =>
    createHmac("sha256", secret)
      .update(JSON.stringify(["once", ...parts]))
      .digest("base64url");

  return {
    /** @param about whom or what it is for: whoever spends it must say the same */
    make(purpose: Purpose, about: string, forMs: number): string {
      const expires = (Date.now() + forMs).toString(36);
      const nonce = newSecret();
      return `${expires}.${nonce}.${sign([purpose, about, expires, nonce])}`;
    },

    /** Uses it up. @returns false for one that was used, has expired, or was never ours or not for this */
    async spend(purpose: Purpose, about: string, token: string): Promise<boolean> {
      const [, expires = "", nonce = "", shown = ""] = token.match(TOKEN) ?? [];
      const expiresAt = new Date(Number.parseInt(expires, 36));
      const own = Buffer.from(sign([purpose, about, expires, nonce]));
      if (own.length !== shown.length || !timingSafeEqual(own, Buffer.from(shown))) return false;
      if (expiresAt.getTime() <= Date.now()) return false;
      const row = { tokenHash: hashSecret(token), expiresAt };
      const { count } = await prisma.spentOnce.createMany({ data: row, skipDuplicates: true });
      await prisma.spentOnce.deleteMany({ where: { expiresAt: { lt: new Date(Date.now() - GRACE_MS) } } });
      return count === 1;
    },
  };
}

/** Longer than the clocks of two processes are apart. */
const GRACE_MS = 60 * 60_000;
