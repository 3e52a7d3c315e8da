import type { z } from "zod";
import type { Mail, Prisma } from "@/lib/engines/db/generated/client";
import type { Locale } from "@/lib/shared/locale";
import { MAIL_KINDS, type MailKind } from "./kinds";

export type { MailKind } from "./kinds";

export type NewMail<K extends MailKind> = {
  /** Where who writes it asks after it. */
  id?: string;
  kind: K;
  to: string;
  /** About whom it is: it goes with them. They are held before (lib/engines/db/locks.ts). */
  memberId?: string;
  locale: Locale;
  data: z.input<(typeof MAIL_KINDS)[K]["data"]>;
};

/**
 * Writes a mail in the transaction of what it tells of: with that it is promised, or was never written. The sender takes
 * it from there (mail-sender.ts); wake it after the commit.
 */
export async function writeMail<K extends MailKind>(
  tx: Pick<Prisma.TransactionClient, "mail">,
  { kind, data, ...mail }: NewMail<K>,
): Promise<void> {
  await tx.mail.create({ data: { ...mail, kind, data: MAIL_KINDS[kind].data.parse(data) } });
}

/** What a mail of this kind was written with. */
export function dataOf<K extends MailKind>(
  kind: K,
  { data }: Pick<Mail, "data">,
): z.output<(typeof MAIL_KINDS)[K]["data"]> {
  return MAIL_KINDS[kind].data.parse(data) as z.output<(typeof MAIL_KINDS)[K]["data"]>;
}

/** What a mail is written as instead. */
export type Rewritten = {
  kind?: MailKind;
  memberId?: string;
  locale?: string;
  /** By which its hearer asks for no more of this kind (quietPath of its kind). */
  quietToken?: string;
};

/**
 * Whether there is still reason to send a mail, asked in a transaction right before: false drops it. Where only now it is
 * known who hears what, it says so.
 */
export type MayBeSent = (tx: Prisma.TransactionClient, mail: Mail) => Promise<boolean | Rewritten>;

/** What became of a try, for whoever counts. */
export type MailOutcome = "sent" | "dropped" | "put off" | "dead";

/** A mail as an admin sees it: whose it is, is not told. Times in ISO 8601, UTC. */
export type MailSummary = {
  id: string;
  /** Null: a kind that is its hearer's business. */
  kind: MailKind | null;
  state: Mail["state"];
  attempts: number;
  /** Why it did not go. */
  error: string | null;
  createdAt: string;
  endedAt: string | null;
  /** What it says, where this site keeps its mails in a folder. */
  text: string | null;
};
