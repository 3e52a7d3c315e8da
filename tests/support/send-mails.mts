// Sends the mails of a database until it is killed: DATABASE_URL SMTP_URL LEASE_S. Prints what becomes of each.
import { startMailSender } from "@/lib/domains/mail/mail-sender";
import { outgoingMails } from "@/lib/domains/mail/outgoing";
import { openDatabase } from "@/lib/engines/db/open-database";
import { smtpMailer } from "@/lib/engines/mail/smtp-mailer";

const [databaseUrl = "", url = "", leaseS = "1"] = process.argv.slice(2);
const { prisma } = await openDatabase({ dataDir: "unused", databaseUrl });
console.log("ready");
startMailSender({
  siteName: async () => "Deep Story",
  prisma,
  mails: outgoingMails(prisma, Number(leaseS)),
  mailer: smtpMailer({ url, from: { name: "Deep Story", address: "diary@example.com" } }),
  siteUrl: "https://diary.example",
  siteSecret: "a secret",
  mayBeSent: {},
  onOutcome: (outcome, id) => console.log(outcome, id),
  onError: (error) => console.log(error),
});
