/** One mail, ready to go. Nothing in it is looked up, attached or fetched by who sends it. */
export type OutgoingMail = {
  /** Of its row: names it where mails are kept. */
  id: string;
  /** What the site is called: who writes, where MAIL_FROM names nobody. */
  fromName: string;
  /** "<...@...>", the same for every try of one mail: receivers may drop a double by it. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Where a mail program asks for no more of these, by a POST of its own (RFC 8058). */
  unsubscribe: string | null;
};

/**
 * What kept a mail from going:
 * - `away`: nothing goes at the moment, for anybody: no connection, no TLS, a sign-in that is refused, no answer in time,
 *   no room. Temporary. A server that fell silent after it had all of the mail may have taken it: the next try is a double
 *   then, which is better than a loss, and has the same Message-ID.
 * - `deferred`: this mail does not go now (4xx: a full mailbox, greylisting). Temporary.
 * - `refused`: this mail will never go (5xx: no such mailbox). Final.
 */
export type MailTrouble = "away" | "deferred" | "refused";

export class MailFailure extends Error {
  override readonly name = "MailFailure";
  constructor(
    readonly trouble: MailTrouble,
    /** What the server said, in a few words of ours: never an address, never its own text. */
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`A mail did not go: ${trouble}, ${code}`, options);
  }
}

/** Takes mails to where they are going. */
export type Mailer = {
  readonly kind: "outbox" | "smtp";
  /**
   * Resolves when somebody else has the mail for good. Says yes or no within SEND_WITHIN_MS, whatever happens.
   * @throws MailFailure
   */
  send(mail: OutgoingMail): Promise<void>;
  /** What was sent, where this site keeps it itself; null where it does not, or it is gone. */
  read(id: string): Promise<{ subject: string; text: string } | null>;
  /** Lets go of what it keeps of mails that were sent before. @returns how many */
  forget(before: Date): Promise<number>;
};

/** A lease on a mail must be longer. */
export const SEND_WITHIN_MS = 60_000;
