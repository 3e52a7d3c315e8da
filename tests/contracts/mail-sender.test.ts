import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { writeMail } from "@/lib/domains/mail/mail";
import { type SenderNeeds, sending } from "@/lib/domains/mail/mail-sender";
import { outgoingMails, PATIENCE_MS, TRIES_MAX, waitAfter } from "@/lib/domains/mail/outgoing";
import { MailFailure } from "@/lib/engines/mail/mailer";
import { smtpMailer } from "@/lib/engines/mail/smtp-mailer";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { startSmtp } from "@/tests/support/smtp";

afterAll(stopDatabases);

const FROM = { name: "Deep Story", address: "diary@example.com" };
/** A machine that is busy with other tests answers late, and that is no fault of the mail. */
const PATIENT = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10_000, allMs: 20_000 };
/** Where a server hangs on purpose. */
const FAST = { connectionTimeout: 300, greetingTimeout: 300, socketTimeout: 300, allMs: 600 };

async function mailServer() {
  const smtp = await startSmtp();
  onTestFinished(() => smtp.stop());
  return smtp;
}

describe.each(DATABASES)("mails on %s", (kind) => {
  async function setup(over: Partial<SenderNeeds> = {}, timeouts = PATIENT) {
    const { prisma, close } = await freshDatabase(kind);
    onTestFinished(close);
    const smtp = await mailServer();
    const outcomes: string[] = [];
    const errors: unknown[] = [];
    const mails = outgoingMails(prisma);
    const needs: SenderNeeds = {
      prisma,
      mails,
      mailer: smtpMailer({ url: smtp.url, from: FROM, timeouts }),
      siteUrl: "https://diary.example",
      siteName: async () => "Deep Story",
      siteSecret: "a secret",
      mayBeSent: {},
      onOutcome: (outcome, _id, code) => outcomes.push(code ? `${outcome} ${code}` : outcome),
      onError: (error) => errors.push(error),
      ...over,
    };
    const next = sending(needs);
    const write = (count: number, to = (n: number) => `friend${n}@example.com`) =>
      prisma.$transaction(async (tx) => {
        for (let n = 0; n < count; n++) await writeMail(tx, { kind: "page", to: to(n), locale: "ko", data: {} });
      });
    const sendAll = async () => {
      while (await next());
    };
    /** As if the waits were over. */
    const later = () => prisma.mail.updateMany({ where: { state: "queued" }, data: { notBefore: new Date(0) } });
    const states = async () =>
      (await prisma.mail.findMany({ orderBy: { id: "asc" } })).map(({ state, error }) =>
        error ? `${state} ${error}` : state,
      );
    return { prisma, mails, smtp, outcomes, errors, needs, write, sendAll, later, states };
  }

  test("a mail is a row first: it goes with its transaction, or was never written", async () => {
    const { prisma, smtp, write, sendAll } = await setup();
    const undone = prisma.$transaction(async (tx) => {
      await writeMail(tx, { kind: "page", to: "nobody@example.com", locale: "ko", data: {} });
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await write(2);
    await sendAll();
    expect(smtp.received.map(({ to }) => to)).toEqual(["friend0@example.com", "friend1@example.com"]);
  });

  test("of what was sent only the count stays; the address goes within hours, and the row within weeks", async () => {
    const { prisma, mails, smtp, write, sendAll } = await setup();
    await prisma.$transaction((tx) =>
      writeMail(tx, {
        kind: "invitation",
        to: "a@example.com",
        locale: "ko",
        data: { inviterName: "지우", diaryId: "01a22600-0000-7000-8000-000000000000" },
      }),
    );
    await sendAll();
    const [mail] = await prisma.mail.findMany();
    expect(mail).toMatchObject({
      state: "sent",
      data: {},
      to: "a@example.com",
      messageId: smtp.received[0]?.messageId,
    });
    const age = (hours: number) =>
      prisma.mail.updateMany({ data: { endedAt: new Date(Date.now() - hours * 3600_000) } });
    await age(2);
    await mails.tidy();
    expect((await prisma.mail.findMany()).map(({ to }) => to)).toEqual([""]);
    await age(24 * 31);
    await write(1);
    await mails.tidy();
    expect(await prisma.mail.count()).toBe(1);
  });

  test("senders side by side send each mail once", async () => {
    const { smtp, needs, write } = await setup();
    await write(20);
    const one = async () => {
      const next = sending(needs);
      while (await next());
    };
    await Promise.all([one(), one(), one(), one()]);
    expect(new Set(smtp.received.map(({ messageId }) => messageId)).size).toBe(20);
    expect(smtp.received).toHaveLength(20);
  });

  test("a server that refuses, defers, hangs or dies after DATA loses nothing; doubles have one Message-ID", async () => {
    const { smtp, outcomes, write, sendAll, later, states } = await setup({}, FAST);
    await write(12);
    const deeds = ["refuse", "defer", "hang", "die after data"] as const;
    smtp.misbehave((_, to) => {
      const n = Number(to.match(/\d+/)?.[0]);
      return n < 8 ? (deeds[n % 4] ?? null) : null;
    });
    for (let round = 0; round < 12; round++) {
      await sendAll();
      await later();
    }
    expect((await states()).filter((state) => state === "sent")).toHaveLength(4);
    expect((await states()).filter((state) => state.startsWith("dead"))).toEqual([
      "dead refused:550",
      "dead refused:550",
    ]);
    smtp.misbehave(() => null);
    await later();
    for (let round = 0; round < 3; round++) await sendAll();
    const sent = new Set(smtp.received.map(({ messageId }) => messageId));
    const doubles = smtp.received.length - sent.size;
    console.log(
      `${kind}: 12 mails, 2 of them refused for good; ${sent.size} arrived, ${doubles} doubles, all of the 2 whose server died after DATA`,
    );
    expect(sent.size).toBe(10);
    const twice = new Set(smtp.received.map(({ to }) => to).filter((to, at, all) => all.indexOf(to) !== at));
    expect([...twice].sort()).toEqual(["friend3@example.com", "friend7@example.com"]);
    expect(outcomes.filter((outcome) => outcome === "sent")).toHaveLength(10);
  });

  test("while the server is away one mail finds out, the others keep their tries; when it is back all go at once", async () => {
    const { prisma, smtp, write, sendAll, later } = await setup({}, FAST);
    smtp.misbehave(() => "hang");
    await write(5);
    await sendAll();
    expect((await prisma.mail.findMany()).map(({ attempts }) => attempts).sort()).toEqual([0, 0, 0, 0, 1]);
    await sendAll();
    smtp.misbehave(() => null);
    await sendAll();
    await sendAll();
    expect(smtp.received).toHaveLength(5);
    await later();
  });

  test("after so many tries a mail is dead: kept with what it was, and tried no more", async () => {
    const { prisma, smtp, outcomes, write, sendAll } = await setup();
    smtp.misbehave(() => "defer");
    await write(1);
    await prisma.mail.updateMany({ data: { attempts: TRIES_MAX - 1 } });
    await sendAll();
    await sendAll();
    expect(outcomes).toEqual(["dead deferred:451"]);
    expect(await prisma.mail.findMany()).toMatchObject([
      { state: "dead", to: "friend0@example.com", data: { path: "/diaries" } },
    ]);
  });

  test("a mail that was tried often within days while the server was away is not given up for it", async () => {
    const send = async () => {
      throw new MailFailure("away", "ESOCKET");
    };
    const mailer = { kind: "smtp", send, read: async () => null, forget: async () => 0 } as const;
    const { prisma, outcomes, write, sendAll, later } = await setup({ mailer });
    await write(1);
    await prisma.mail.updateMany({ data: { attempts: TRIES_MAX + 5 } });
    await sendAll();
    await prisma.mail.updateMany({ data: { createdAt: new Date(Date.now() - PATIENCE_MS - 1) } });
    await later();
    await sendAll();
    expect(outcomes).toEqual(["put off away:ESOCKET", "dead away:ESOCKET"]);
  });

  test("what is needless by now is not sent; who decides may say what is said instead, and to whom", async () => {
    const { prisma, smtp, states, write, sendAll } = await setup({
      mayBeSent: {
        page: async (_, { to }) => (to.startsWith("friend0") ? false : { kind: "invitation", locale: "en" }),
      },
    });
    await write(2);
    await prisma.mail.updateMany({
      data: { data: { inviterName: "하늘", diaryId: "01a22600-0000-7000-8000-000000000000" } },
    });
    await sendAll();
    expect(await states()).toEqual(["dropped needless", "sent"]);
    expect(smtp.received.map(({ to, subject }) => [to, subject])).toEqual([
      ["friend1@example.com", "하늘 invites you to a secret diary"],
    ]);
  });

  test("nobody is flooded: of one group five an hour go to one address, however many processes send", async () => {
    const { prisma, smtp, needs, states, write } = await setup();
    await write(9, () => "one@example.com");
    const next = [sending(needs), sending(needs)];
    await Promise.all(
      next.map(
        async (one) =>
          void (await (async () => {
            while (await one());
          })()),
      ),
    );
    expect(smtp.received).toHaveLength(6);
    expect((await states()).filter((state) => state === "dropped too_many")).toHaveLength(3);
    await prisma.mail.updateMany({ data: { createdAt: new Date(Date.now() - 3700_000) } });
    await write(1, () => "one@example.com");
    await next[0]?.();
    expect(smtp.received).toHaveLength(7);
  });

  test("a mail that can't be made is told, tried again, and keeps nobody waiting", async () => {
    const { prisma, smtp, errors, states, write, sendAll } = await setup();
    await write(2);
    const [first] = await prisma.mail.findMany({ orderBy: { id: "asc" } });
    await prisma.mail.update({ where: { id: first?.id ?? "" }, data: { data: { path: "//evil.example/x" } } });
    await sendAll();
    expect(await states()).toEqual(["queued broken:broken", "sent"]);
    expect(errors).toHaveLength(1);
    expect(smtp.received).toHaveLength(1);
  });
});

test("waits grow from half a minute to four hours, five days in all", () => {
  const waits = Array.from({ length: TRIES_MAX - 1 }, (_, n) => waitAfter(n + 1));
  expect(waits.slice(0, 3)).toEqual([30, 60, 120]);
  expect(Math.max(...waits)).toBe(4 * 3600);
  const days = waits.reduce((sum, wait) => sum + wait, 0) / 86_400;
  expect(days).toBeGreaterThan(4.5);
  expect(days).toBeLessThan(6);
});
