import "server-only";
import type { SendMailOptions } from "nodemailer";
import type { OutgoingMail } from "./mailer";

/** Who writes: "Deep Story <diary@example.com>" in parts; without a name it is the site's, as it is called then. */
export type MailFrom = { name: string; address: string };

/**
 * A mail as nodemailer takes it: addresses as objects, so that none is read out of a text, and nothing that it would
 * fetch or read from the disk. Base64: a mail in Korean is short enough, and every server takes it.
 */
export function compose(
  from: MailFrom,
  { fromName, to, subject, text, html, messageId, unsubscribe }: OutgoingMail,
): SendMailOptions {
  return {
    from: { name: from.name || fromName, address: from.address },
    to: { name: "", address: to },
    envelope: { from: from.address, to: [to] },
    subject,
    text,
    html,
    messageId,
    textEncoding: "base64",
    encoding: "utf-8",
    // RFC 3834: no holiday note answers it.
    headers: {
      "Auto-Submitted": "auto-generated",
      ...(unsubscribe && {
        // As it is: nodemailer would fold an address that is longer than a line.
        "List-Unsubscribe": { prepared: true, value: `<${unsubscribe}>` },
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
