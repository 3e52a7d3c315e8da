import { expect, onTestFinished, test } from "vitest";
import { smtpMailer } from "@/lib/engines/mail/smtp-mailer";
import { testSite } from "@/tests/support/site";
import { startSmtp } from "@/tests/support/smtp";
import { writeMail } from "./mail";
import { sending } from "./mail-sender";
import { createMails } from "./mails";
import { outgoingMails } from "./outgoing";

const FROM = { name: "Deep Story", address: "diary@example.com" };

test("a mail that was given up goes once more when an admin tries it again, as if it had never been", async () => {
  const { prisma, member } = await testSite();
  const { id } = await member("돌봄");
  await prisma.member.update({ where: { id }, data: { role: "admin" } });
  const by = { id, address: "hash", requestId: "r-1" };
  const smtp = await startSmtp();
  onTestFinished(() => smtp.stop());
  const mailer = smtpMailer({ url: smtp.url, from: FROM });
  const mails = outgoingMails(prisma);
  const next = sending({
    prisma,
    mails,
    mailer,
    siteUrl: "https://diary.example",
    siteName: async () => "Deep Story",
    siteSecret: "a secret",
    mayBeSent: {},
    onOutcome: () => {},
    onError: (error) => {
      throw error;
    },
  });
  const sendAll = async () => {
    while (await next());
  };
  let written = 0;
  const desk = createMails({ prisma, mailer, mailWritten: () => void written++ });
  await prisma.$transaction((tx) => writeMail(tx, { kind: "page", to: "friend@example.com", locale: "ko", data: {} }));
  smtp.misbehave(() => "refuse");
  await sendAll();
  const { id: mailId, state, messageId } = await prisma.mail.findFirstOrThrow();
  expect(state).toBe("dead");
  smtp.misbehave(() => null);
  await sendAll();
  expect(smtp.received).toHaveLength(0);
  expect(await desk.retry(by, mailId)).toMatchObject({ state: "queued", attempts: 0, error: null, endedAt: null });
  await expect(desk.retry(by, mailId)).rejects.toMatchObject({ code: "not_found" });
  await sendAll();
  expect(await desk.stateOf(mailId)).toEqual({ state: "sent", error: null, attempts: 1 });
  expect(smtp.received).toMatchObject([{ to: "friend@example.com", messageId }]);
  await expect(desk.retry(by, crypto.randomUUID())).rejects.toMatchObject({ code: "not_found" });
  expect((await prisma.auditEntry.findMany()).map(({ act }) => act)).toEqual(["mail.retry"]);
  expect(written).toBe(1);
});

test("one that is still on its way is not tried twice", async () => {
  const { prisma, member, mails } = await testSite();
  const { id } = await member("돌봄");
  await prisma.member.update({ where: { id }, data: { role: "admin" } });
  await prisma.$transaction((tx) => mails.writeTest(tx, id));
  const { id: mailId } = await prisma.mail.findFirstOrThrow();
  const again = mails.retry({ id, address: "hash", requestId: "r-1" }, mailId);
  await expect(again).rejects.toMatchObject({ code: "mail_not_dead" });
  expect(await prisma.auditEntry.count()).toBe(0);
});
