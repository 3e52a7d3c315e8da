import "server-only";
import { createTransport, type NodemailerError } from "nodemailer";
import { compose, type MailFrom } from "./compose";
import { type Mailer, MailFailure, type MailTrouble, SEND_WITHIN_MS } from "./mailer";

type Smtp = {
  /**
   * smtp://user:password@host:587 (TLS by STARTTLS, without which nothing is said, but on this very machine) or
   * smtps://...:465. `?requireTLS=false` lets a relay in a network of one's own go without.
   */
  url: string;
  from: MailFrom;
  /** A certificate authority of one's own, PEM. */
  ca?: string;
  /** How long a server may take to connect, to greet, and to be silent: milliseconds. */
  timeouts?: Partial<typeof TIMEOUTS>;
};

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, allMs: SEND_WITHIN_MS };

/** A connection a mail: few are sent, and none waits on another's. Certificates are checked, always. */
export function smtpMailer({ url, from, ca, timeouts }: Smtp): Mailer {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, "");
  const secure = protocol === "smtps:";
  const { allMs, ...limits } = { ...TIMEOUTS, ...timeouts };
  const transport = createTransport({
    host,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && searchParams.get("requireTLS") !== "false" && !isHere(host),
    auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
    tls: { minVersion: "TLSv1.2", rejectUnauthorized: true, ...(ca && { ca }) },
    ...limits,
    dnsTimeout: limits.connectionTimeout,
  });
  return {
    kind: "smtp",
    async send(mail) {
      try {
        // A server that says a word now and then would keep a mail for ever.
        await transport.sendMail({ ...compose(from, mail), signal: AbortSignal.timeout(allMs) });
      } catch (cause) {
        throw asFailure(cause as NodemailerError);
      }
    },
    read: async () => null,
    forget: async () => 0,
  };
}

function isHere(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\./.test(host);
}

/** Steps at which a no is about this very mail; before them it is about all. */
const ABOUT_THIS = ["RCPT TO", "DATA"];

function asFailure(cause: NodemailerError): MailFailure {
  const { responseCode = 0, command = "", code = "ESOCKET" } = cause;
  // 421: the server is closing, whatever was asked (RFC 5321, 3.8).
  const isAboutThis = ABOUT_THIS.includes(command) && responseCode >= 400 && responseCode !== 421;
  const trouble: MailTrouble = !isAboutThis ? "away" : responseCode >= 500 ? "refused" : "deferred";
  // nodemailer's own no, before anything was asked: an address that no server could be told.
  const isUnsendable = !responseCode && (code === "EENVELOPE" || code === "EMESSAGE");
  return new MailFailure(isUnsendable ? "refused" : trouble, responseCode ? String(responseCode) : code, { cause });
}
