import { randomUUID } from "node:crypto";
import type { Mail, PrismaClient } from "@/lib/engines/db/generated/client";
import type { Mailer, MailTrouble } from "@/lib/engines/mail/mailer";
import type { Locale } from "@/lib/shared/locale";
import type { MailKind } from "./kinds";
import type { MailOutcome, MayBeSent } from "./mail";
import { type OutgoingMails, PATIENCE_MS, TRIES_MAX, waitAfter } from "./outgoing";
import { preparing } from "./prepare";
import { renderMail } from "./render";

export type SenderNeeds = {
  prisma: PrismaClient;
  mails: OutgoingMails;
  mailer: Mailer;
  /** Where links lead: an origin without a slash at the end. */
  siteUrl: string;
  /** What the site is called in a language, as it is set now. */
  siteName(locale: Locale): Promise<string>;
  /** What tokens are derived from. */
  siteSecret: string;
  mayBeSent: Partial<Record<MailKind, MayBeSent>>;
  onOutcome(outcome: MailOutcome, mailId: string, code: string | null): void;
  /** The database failed, or a mail could not be made. */
  onError(error: unknown, mailId: string | null): void;
};

export type MailSender = {
  /** A mail was written: looks at once. */
  wake(): void;
  /** Finishes the mail that is being sent. */
  stop(): Promise<void>;
};

const LOOK_EVERY_MS = 10_000;
const TIDY_EVERY_MS = 15 * 60_000;

/**
 * Sends what waits, one mail after the other, until stopped. Any number of processes may do so at once. A mail is only
 * called sent after the mailer has given it away: who dies in between leaves a double rather than a loss.
 */
export function startMailSender(needs: SenderNeeds): MailSender {
  const { mails, mailer, onError } = needs;
  const sendOne = sending(needs);
  let working: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  async function work(): Promise<void> {
    while (again && !stopped) {
      again = false;
      try {
        while (!stopped && (await sendOne()));
      } catch (error) {
        onError(error, null);
      }
    }
    working = null;
  }

  function wake(): void {
    again = true;
    if (!stopped) working ??= work();
  }

  const looks = setInterval(wake, LOOK_EVERY_MS);
  const tidy = () => void tidyMails(mails, mailer).catch((error: unknown) => onError(error, null));
  const tidies = setInterval(tidy, TIDY_EVERY_MS);
  tidies.unref();
  wake();
  return {
    wake,
    async stop() {
      stopped = true;
      clearInterval(looks);
      clearInterval(tidies);
      await working;
    },
  };
}

/** How long a site without a mail server keeps its mails as files. */
export const FILES_KEPT_DAYS = 90;

/** Lets go of rows, addresses and files that nobody needs any more. */
export async function tidyMails(mails: OutgoingMails, mailer: Pick<Mailer, "forget">): Promise<void> {
  await mails.tidy();
  await mailer.forget(new Date(Date.now() - FILES_KEPT_DAYS * 86_400_000));
}

/** @returns sends the next mail; whether another may follow at once: not while the mail server is away */
export function sending(needs: SenderNeeds) {
  const { prisma, mails, mailer, siteUrl, siteName, siteSecret, mayBeSent, onOutcome, onError } = needs;
  const prepare = preparing({ prisma, siteSecret, domain: new URL(siteUrl).hostname, mayBeSent });
  let wasAway = false;

  async function tried(mail: Mail, trouble: MailTrouble | "broken", code: string, lease: string): Promise<void> {
    // One that waits for the server is tried whenever another went: tries alone say nothing of how long it was away.
    const isNew = trouble === "away" && Date.now() - mail.createdAt.getTime() < PATIENCE_MS;
    const isOver = trouble === "refused" || (mail.attempts >= TRIES_MAX && !isNew);
    const isOurs = isOver
      ? await mails.end(mail.id, lease, "dead", `${trouble}:${code}`)
      : await mails.putOff(
          mail.id,
          lease,
          waitAfter(mail.attempts),
          trouble === "away" ? "away" : `${trouble}:${code}`,
        );
    if (isOurs) onOutcome(isOver ? "dead" : "put off", mail.id, `${trouble}:${code}`);
  }

  return async (): Promise<boolean> => {
    const lease = randomUUID();
    const mail = await mails.claim(lease);
    if (!mail) return false;
    try {
      const prepared = await prepare(mail, lease);
      if (prepared === null) return true;
      if (typeof prepared === "string") {
        if (await mails.end(mail.id, lease, "dropped", prepared)) onOutcome("dropped", mail.id, prepared);
        return true;
      }
      const fromName = await siteName(prepared.locale);
      const letter = renderMail(prepared, { siteUrl, siteName: fromName });
      await mailer.send({ id: mail.id, fromName, messageId: prepared.messageId, to: mail.to, ...letter });
    } catch (error) {
      const { trouble, code } = failureOf(error);
      if (trouble === "broken") onError(error, mail.id);
      await tried(mail, trouble, code, lease);
      wasAway ||= trouble === "away";
      return trouble !== "away";
    }
    if (await mails.end(mail.id, lease, "sent", null)) onOutcome("sent", mail.id, null);
    if (wasAway) await mails.freeWaiting("away");
    wasAway = false;
    return true;
  };
}

/** By its name: the site's bundles may each have a class of their own. */
function failureOf(error: unknown): { trouble: MailTrouble | "broken"; code: string } {
  if (error instanceof Error && error.name === "MailFailure" && "trouble" in error && "code" in error) {
    return { trouble: error.trouble as MailTrouble, code: String(error.code) };
  }
  return { trouble: "broken", code: "broken" };
}
