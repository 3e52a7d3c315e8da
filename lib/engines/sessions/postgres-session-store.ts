import "server-only";
import { isDiskFull } from "@/lib/engines/db/database-away";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { isMissingReference } from "@/lib/engines/db/refusals";
import { hashSecret, newSecret } from "@/lib/shared/secrets";
import { SESSION_TTL_S, type SessionStore, SLIDE_EVERY_MS, USER_AGENT_MAX } from "./session-store";

/** Sessions in a table. */
export function postgresSessionStore(prisma: PrismaClient): SessionStore {
  const lease = (now: Date) => ({ lastSeenAt: now, expiresAt: new Date(now.getTime() + SESSION_TTL_S * 1000) });
  return {
    async create(memberId, { userAgent }) {
      const id = newSecret();
      const now = new Date();
      await prisma.session.deleteMany({ where: { memberId, expiresAt: { lt: now } } });
      const data = { idHash: hashSecret(id), memberId, userAgent: userAgent.slice(0, USER_AGENT_MAX), ...lease(now) };
      await prisma.session.create({ data }).catch((error: unknown) => {
        // Erased while they signed in.
        if (!isMissingReference(error)) throw error;
      });
      return id;
    },
    async find(id) {
      const idHash = hashSecret(id);
      const row = await prisma.session.findUnique({ where: { idHash } });
      const now = new Date();
      if (!row || row.expiresAt <= now) return null;
      if (now.getTime() - row.lastSeenAt.getTime() > SLIDE_EVERY_MS) {
        await prisma.session.updateMany({ where: { idHash }, data: lease(now) }).catch((error: unknown) => {
          // Who only reads needs no room.
          if (!isDiskFull(error)) throw error;
        });
      }
      return { memberId: row.memberId, createdAt: row.createdAt, lastSeenAt: row.lastSeenAt };
    },
    async remove(id) {
      await prisma.session.deleteMany({ where: { idHash: hashSecret(id) } });
    },
    async list(memberId) {
      const rows = await prisma.session.findMany({
        where: { memberId, expiresAt: { gt: new Date() } },
        orderBy: { lastSeenAt: "desc" },
      });
      return rows.map(({ idHash, userAgent, createdAt, lastSeenAt }) => ({
        handle: idHash,
        userAgent,
        createdAt,
        lastSeenAt,
      }));
    },
    async removeOne(memberId, handle) {
      const { count } = await prisma.session.deleteMany({ where: { idHash: handle, memberId } });
      return count === 1;
    },
    async removeAllOf(memberId, exceptId, tx = prisma) {
      await tx.session.deleteMany({
        where: { memberId, ...(exceptId && { idHash: { not: hashSecret(exceptId) } }) },
      });
    },
    async countSeen(since) {
      const [seen] = await prisma.$queryRaw<{ members: number }[]>`
        SELECT count(DISTINCT "memberId")::int AS members FROM "Session"
        WHERE "lastSeenAt" >= ${since} AND "expiresAt" > ${new Date()}`;
      return seen?.members ?? 0;
    },
  };
}
