import { randomBytes } from "node:crypto";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { fromDay } from "@/lib/shared/day";

const SALT_BYTES = 32;

/**
 * What visitors of a day (UTC) are hashed with: random, the same for all processes, and thrown away when the day is
 * over. From then on nobody can tell whose hash one was, nor whether two of different days were the same person's.
 */
export function createSalts(prisma: PrismaClient) {
  let kept: { day: string; salt: Promise<Uint8Array> } | undefined;

  async function find(day: string): Promise<Uint8Array> {
    const salt = randomBytes(SALT_BYTES);
    await prisma.$executeRaw`
      INSERT INTO "VisitSalt" (day, salt) VALUES (${fromDay(day)}::date, ${salt}) ON CONFLICT DO NOTHING`;
    return (await prisma.visitSalt.findUniqueOrThrow({ where: { day: fromDay(day) } })).salt;
  }

  return {
    /** The salt of a day that is not over. @param day "2026-11-29" in UTC */
    of(day: string): Promise<Uint8Array> {
      if (kept?.day !== day) {
        const fresh = { day, salt: find(day) };
        kept = fresh;
        // Asked for again by the next visit.
        fresh.salt.catch(() => {
          if (kept === fresh) kept = undefined;
        });
      }
      return kept.salt;
    },

    /** Throws away those of the days before this one. */
    async forgetBefore(day: string): Promise<void> {
      if (kept && kept.day < day) kept = undefined;
      await prisma.visitSalt.deleteMany({ where: { day: { lt: fromDay(day) } } });
    },
  };
}

export type Salts = ReturnType<typeof createSalts>;
