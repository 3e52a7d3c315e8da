import type { Mail, PrismaClient } from "@/lib/engines/db/generated/client";

/** Longer than a mailer takes (SEND_WITHIN_MS) with all around it: a mail whose sender went silent is anybody's. */
export const LEASE_S = 120;
/** After so many tries a mail is dead: with the waits below after five days, as mail servers do it (RFC 5321, 4.5.4.1). */
export const TRIES_MAX = 40;
/** So long a mail waits at least for a server that is away. */
export const PATIENCE_MS = 5 * 86_400_000;
const FIRST_WAIT_S = 30;
const LONGEST_WAIT_S = 4 * 3600;
/** How long the address of a mail that has gone is kept: what goes to one address is counted by the hour. */
const ADDRESS_KEPT_S = 3600;
const ROWS_KEPT_DAYS = 30;
const LATE_S = 900;

/** The queue of mails at this moment. */
export type MailFigures = { waiting: number; dead: number; oldestS: number };

/** Seconds until the next try. */
export function waitAfter(attempts: number): number {
  return Math.min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** Math.min(attempts - 1, 20));
}

/** The table of mails as a queue. Any number of processes may use it at once. */
export function outgoingMails(prisma: PrismaClient, leaseS = LEASE_S) {
  return {
    /**
     * Takes a mail whose time has come, or whose sender went silent: the least tried first, so that one which nobody can
     * send keeps no other waiting; then the oldest. SKIP LOCKED lets senders pass each other.
     * @param lease a name of its own for each claim
     */
    async claim(lease: string): Promise<Mail | null> {
      const [mail] = await prisma.$queryRaw<Mail[]>`
        WITH next AS (
          SELECT id FROM "Mail"
          WHERE (state = 'queued' AND coalesce("notBefore", "createdAt") <= now())
            OR (state = 'sending' AND "leaseUntil" < now())
          ORDER BY attempts, "createdAt", id LIMIT 1 FOR UPDATE SKIP LOCKED
        )
        UPDATE "Mail" m SET state = 'sending', attempts = attempts + 1, error = NULL,
          "leaseOwner" = ${lease}, "leaseUntil" = now() + make_interval(secs => ${leaseS}::float8)
        FROM next WHERE m.id = next.id RETURNING m.*`;
      return mail ?? null;
    },

    /** It has gone, or there was no reason for it: only what is counted stays. @returns false when it is not ours */
    async end(id: string, lease: string, state: "sent" | "dropped" | "dead", error: string | null): Promise<boolean> {
      const { count } = await prisma.mail.updateMany({
        where: { id, leaseOwner: lease, state: "sending" },
        data: {
          state,
          error,
          endedAt: new Date(),
          leaseOwner: null,
          leaseUntil: null,
          notBefore: null,
          // A dead one is kept for the admin, who may find out why.
          ...(state !== "dead" && { data: {} }),
        },
      });
      return count === 1;
    },

    /** It goes back to be tried again later. @returns false when it is not ours */
    async putOff(id: string, lease: string, waitS: number, error: string): Promise<boolean> {
      const put = await prisma.$executeRaw`
        UPDATE "Mail" SET state = 'queued', error = ${error}, "leaseOwner" = NULL, "leaseUntil" = NULL,
          "notBefore" = now() + make_interval(secs => ${waitS}::float8)
        WHERE id = ${id}::uuid AND "leaseOwner" = ${lease} AND state = 'sending'`;
      return put === 1;
    },

    /** The mail server is back: what waited for it need not wait longer. */
    async freeWaiting(error: string): Promise<void> {
      await prisma.mail.updateMany({ where: { state: "queued", error }, data: { notBefore: null } });
    },

    /** How many wait, for how many seconds the oldest has, and how many were given up; nothing of whose they are. */
    async figures(): Promise<MailFigures> {
      const [figures] = await prisma.$queryRaw<MailFigures[]>`
        SELECT count(*) FILTER (WHERE state <> 'dead')::int AS waiting, count(*) FILTER (WHERE state = 'dead')::int AS dead,
          coalesce(extract(epoch FROM now() - min("createdAt") FILTER (WHERE state <> 'dead')), 0)::float8 AS "oldestS"
        FROM "Mail" WHERE state IN ('queued', 'sending', 'dead')`;
      return figures ?? { waiting: 0, dead: 0, oldestS: 0 };
    },

    /**
     * Whether mails go, for anybody who asks: `late` where the mail server has kept one waiting for a quarter of an hour.
     * No number: by that one could see whether a mail was written, or an address took it.
     */
    async state(): Promise<"ok" | "late"> {
      const before = new Date(Date.now() - LATE_S * 1000);
      const late = await prisma.mail.findFirst({
        where: { state: "queued", error: "away", createdAt: { lt: before } },
        select: { id: true },
      });
      return late ? "late" : "ok";
    },

    /** For a start that knows no other process lives (the embedded database belongs to one). */
    async freeAll(): Promise<void> {
      await prisma.mail.updateMany({ where: { state: "sending" }, data: { leaseUntil: new Date(0) } });
    },

    /** Addresses that nobody needs any more, and rows that nobody looks for. */
    async tidy(): Promise<void> {
      await prisma.$executeRaw`
        UPDATE "Mail" SET "to" = '' WHERE state IN ('sent', 'dropped')
          AND "endedAt" < now() - make_interval(secs => ${ADDRESS_KEPT_S}::float8) AND "to" <> ''`;
      await prisma.$executeRaw`
        DELETE FROM "Mail" WHERE state IN ('sent', 'dropped', 'dead')
          AND "endedAt" < now() - make_interval(days => ${ROWS_KEPT_DAYS}::int)`;
      await prisma.oneTimeLink.deleteMany({ where: { expiresAt: { lt: new Date(Date.now() - 24 * 3600_000) } } });
    },
  };
}

export type OutgoingMails = ReturnType<typeof outgoingMails>;
