import "server-only";
import type { SendMailOptions } from "nodemailer";
import type { OutgoingMail } from "./mailer";

/** Who writes: "Deep Story <diary@example.com>" in parts. */
export type MailFrom = { name: string; address: string };

/**
 * A mail as nodemailer takes it: addresses as objects, so that none is read out of a text, and nothing that it would
 * fetch or read from the disk. Base64: a mail in Korean is short enough, and every server takes it.
 */
export function compose(from: MailFrom, { to, subject, text, html, messageId }: OutgoingMail): SendMailOptions {
  return {
    from,
    to: { name: "", address: to },
    envelope: { from: from.address, to: [to] },
    subject,
    text,
    html,
    messageId,
    textEncoding: "base64",
    encoding: "utf-8",
    // RFC 3834: no holiday note answers it.
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
