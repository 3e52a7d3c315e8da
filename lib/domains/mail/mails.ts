import { v7 as uuid } from "uuid";
import { z } from "zod";
import { type Actor, audited } from "@/lib/domains/audit/audit";
import type { Mail, Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import type { Mailer } from "@/lib/engines/mail/mailer";
import { AppError } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import { knownLocale } from "@/lib/shared/locale";
import { fromCursor, type Page, toCursor } from "@/lib/shared/page";
import { MAIL_STATES, type MailsQuery, type MailsState } from "./inputs";
import { isMailKind, kindOf, MAIL_KINDS, type MailKind } from "./kinds";
import { type MailSummary, writeMail } from "./mail";

type Needs = {
  prisma: PrismaClient;
  mailer: Mailer;
  /** Mails wait, and are committed. */
  mailWritten(): void;
};

const SECRET_KINDS = (Object.keys(MAIL_KINDS) as MailKind[]).filter((kind) => kindOf(kind).secret);

/** Which of them an admin may know of: one about a diary only when it could not be sent. */
const listed: Prisma.MailWhereInput = { OR: [{ kind: { notIn: SECRET_KINDS } }, { state: "dead" }] };

export type Mails = ReturnType<typeof createMails>;

/** What an admin may see of the mails. */
export function createMails({ prisma, mailer, mailWritten }: Needs) {
  return {
    /** Whether what mails say can be read here: an SMTP server keeps nothing for us. */
    keepsWords: mailer.kind === "outbox",

    /**
     * The latest first, without addresses. Mails about a diary are nobody's but their hearer's: such a one is in the list
     * only when it could not be sent, and without its kind and words.
     */
    async list({ cursor, limit, state }: MailsQuery): Promise<Page<MailSummary>> {
      const before = fromCursor(cursor, z.tuple([Id]));
      const rows = await prisma.mail.findMany({
        where: {
          ...(before && { id: { lt: before[0] } }),
          ...(state && { state: { in: [...MAIL_STATES[state]] } }),
          ...listed,
        },
        orderBy: { id: "desc" },
        take: limit + 1,
      });
      const items = await Promise.all(rows.slice(0, limit).map(summaryOf));
      const last = items.at(-1);
      return { items, next: rows.length > limit && last ? toCursor([last.id]) : null };
    },

    /** How many wait, and how many were given up. */
    async count(): Promise<{ waiting: number; dead: number }> {
      const count = (state: MailsState) =>
        prisma.mail.count({ where: { state: { in: [...MAIL_STATES[state]] }, ...listed } });
      const [waiting, dead] = await Promise.all([count("waiting"), count("dead")]);
      return { waiting, dead };
    },

    /** One that was given up is tried anew, as if it had never been. @throws AppError not_found, mail_not_dead */
    async retry(by: Actor, id: string): Promise<MailSummary> {
      const row = await audited(prisma, by, async (tx) => {
        const [again] = await tx.mail.updateManyAndReturn({
          where: { id, state: "dead" },
          data: { state: "queued", attempts: 0, error: null, endedAt: null, notBefore: null },
        });
        if (!again)
          throw new AppError((await tx.mail.count({ where: { id, ...listed } })) > 0 ? "mail_not_dead" : "not_found");
        return { answer: again, acts: [{ act: "mail.retry", target: "mail", targetId: id }] };
      });
      mailWritten();
      return summaryOf(row);
    },

    /** A test to an admin's own address, in their transaction. @returns its id */
    async writeTest(tx: Prisma.TransactionClient, memberId: string): Promise<string> {
      const { email, locale } = await tx.member.findUniqueOrThrow({
        where: { id: memberId },
        select: { email: true, locale: true },
      });
      const id = uuid();
      await writeMail(tx, { id, kind: "setupTest", to: email, memberId, locale: knownLocale(locale), data: {} });
      return id;
    },

    /** What became of it so far. */
    async stateOf(id: string): Promise<Pick<Mail, "state" | "error" | "attempts"> | null> {
      return prisma.mail.findUnique({ where: { id }, select: { state: true, error: true, attempts: true } });
    },
  };

  async function summaryOf(row: Mail): Promise<MailSummary> {
    const { id, state, attempts, error, createdAt, endedAt } = row;
    const kind = isMailKind(row.kind) && !kindOf(row.kind).secret ? row.kind : null;
    const letter = kind && state === "sent" ? await mailer.read(id) : null;
    return {
      id,
      kind,
      state,
      attempts,
      error,
      createdAt: createdAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      text: letter?.text ?? null,
    };
  }
}
