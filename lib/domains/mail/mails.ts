import { z } from "zod";
import type { Mail, PrismaClient } from "@/lib/engines/db/generated/client";
import type { Mailer } from "@/lib/engines/mail/mailer";
import { Id } from "@/lib/shared/id";
import { fromCursor, type Page, type PageQuery, toCursor } from "@/lib/shared/page";
import { isMailKind, kindOf, MAIL_KINDS, type MailKind } from "./kinds";
import type { MailSummary } from "./mail";

type Needs = { prisma: PrismaClient; mailer: Mailer };

const SECRET_KINDS = (Object.keys(MAIL_KINDS) as MailKind[]).filter((kind) => kindOf(kind).secret);

export type Mails = ReturnType<typeof createMails>;

/** What an admin may see of the mails. */
export function createMails({ prisma, mailer }: Needs) {
  return {
    /**
     * The latest first, without addresses. Mails about a diary are nobody's but their hearer's: such a one is in the list
     * only when it could not be sent, and without its kind and words.
     */
    async list({ cursor, limit }: PageQuery): Promise<Page<MailSummary>> {
      const before = fromCursor(cursor, z.tuple([Id]));
      const rows = await prisma.mail.findMany({
        where: {
          ...(before && { id: { lt: before[0] } }),
          OR: [{ kind: { notIn: SECRET_KINDS } }, { state: "dead" }],
        },
        orderBy: { id: "desc" },
        take: limit + 1,
      });
      const items = await Promise.all(rows.slice(0, limit).map(summaryOf));
      const last = items.at(-1);
      return { items, next: rows.length > limit && last ? toCursor([last.id]) : null };
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
