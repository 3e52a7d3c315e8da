import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Mailer, OutgoingMail } from "@/lib/engines/mail/mailer";
import { outboxMailer } from "@/lib/engines/mail/outbox-mailer";
import { smtpMailer } from "@/lib/engines/mail/smtp-mailer";
import { freePort } from "@/tests/support/free-port";
import { simpleLetter } from "@/tests/support/letter";
import { startSmtp } from "@/tests/support/smtp";

const FROM = { name: "그림일기", address: "diary@example.com" };
const MAIL: OutgoingMail = {
  fromName: "바닷가 일기",
  id: "01a1fbe0-2ba9-747f-9360-bfabfe98ce14",
  messageId: "<01a1fbe0-2ba9-747f-9360-bfabfe98ce14@diary.example>",
  to: "jiwoo@example.com",
  subject: "이메일 주소를 확인해 주세요, 그리고 오늘 하루는 어땠나요? 긴 제목도 제대로 도착해야 해요",
  text: "안녕하세요.\n\n주소 확인하기:\nhttp://localhost:3000/confirm/abc\n",
  html: "<p>안녕하세요.</p>",
  unsubscribe: null,
};

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-mail-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function smtp(over?: Parameters<typeof startSmtp>[0]) {
  const server = await startSmtp(over);
  onTestFinished(() => server.stop());
  return server;
}

/** A mailer, and the mails as they arrived. */
const SUBJECTS: Record<string, (from: typeof FROM) => Promise<{ mailer: Mailer; arrived(): Promise<string[]> }>> = {
  async outbox(from) {
    const folder = path.join(await emptyFolder(), "outbox");
    const arrived = async () =>
      Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name), "utf8")));
    return { mailer: outboxMailer({ folder, from }), arrived };
  },
  async smtp(from) {
    const server = await smtp();
    return {
      mailer: smtpMailer({ url: server.url, from }),
      arrived: async () => server.received.map(({ raw }) => raw),
    };
  },
};

describe.each(Object.keys(SUBJECTS))("%s", (kind) => {
  const open = (from = FROM) => (SUBJECTS[kind] as (typeof SUBJECTS)[string])(from);

  test("a mail in Korean arrives whole, from us, with its own Message-ID, and asks for no answer", async () => {
    const { mailer, arrived } = await open();
    await mailer.send(MAIL);
    const [raw = "", ...more] = await arrived();
    const letter = simpleLetter(raw);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ messageId: MAIL.messageId, subject: MAIL.subject, text: MAIL.text });
    expect(letter.headers).toEqual(expect.arrayContaining(["To: jiwoo@example.com", "Auto-Submitted: auto-generated"]));
    expect(raw).toMatch(/^From: =\?UTF-8\?B\?.*<diary@example\.com>$/im);
    // 7 bit and short lines: nothing on the way breaks it.
    expect([...raw].filter((sign) => sign > "~")).toEqual([]);
    expect(Math.max(...raw.split("\n").map((line) => line.length))).toBeLessThanOrEqual(78);
  });

  test("where MAIL_FROM names nobody, it comes from the site by the name that it has then", async () => {
    const { mailer, arrived } = await open({ ...FROM, name: "" });
    await mailer.send({ ...MAIL, fromName: "Seaside" });
    expect((await arrived())[0]).toMatch(/^From: "?Seaside"? <diary@example\.com>$/im);
  });

  test("nothing in a subject, a name or an address becomes a header or another receiver", async () => {
    const { mailer, arrived } = await open();
    await mailer.send({ ...MAIL, subject: "안녕\r\nBcc: victim@example.com\r\n\r\nhello\nX-Evil: 1" });
    await mailer
      .send({ ...MAIL, id: "2", to: "jiwoo@example.com\r\nBcc: victim@example.com" })
      .catch((error: unknown) => expect(error).toMatchObject({ trouble: "refused" }));
    await mailer.send({ ...MAIL, id: "3", to: "a,victim@example.com" }).catch(() => {});
    for (const raw of await arrived()) {
      const { headers } = simpleLetter(raw);
      expect(headers.filter((line) => /^(bcc|x-evil|cc):/i.test(line))).toEqual([]);
      expect(headers.filter((line) => /^to:/i.test(line))).toHaveLength(1);
    }
  });

  test("where no more is asked for is said in one header each, as RFC 8058 has it, and only where there is such a place", async () => {
    const { mailer, arrived } = await open();
    const unsubscribe = `https://diary.example/api/no-invitations/${"aZ09_-".repeat(15)}`;
    await mailer.send({ ...MAIL, unsubscribe });
    const [raw = ""] = await arrived();
    const { headers } = simpleLetter(raw);
    expect(headers.filter((line) => /^list-/i.test(line)).sort()).toEqual([
      "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
      `List-Unsubscribe: <${unsubscribe}>`,
    ]);
    const plain = await open();
    await plain.mailer.send(MAIL);
    expect((await plain.arrived())[0]).not.toMatch(/list-unsubscribe/i);
  });

  test("a very long subject and a text of many lines arrive", async () => {
    const { mailer, arrived } = await open();
    const long = { ...MAIL, subject: "아주 ".repeat(200).trim(), text: "한 줄\n".repeat(2000) };
    await mailer.send(long);
    expect(simpleLetter((await arrived())[0] ?? "")).toMatchObject({ subject: long.subject, text: long.text });
  });
});

test("the outbox is for its owner's eyes alone, keeps one file of a mail, and is read back", async () => {
  const folder = path.join(await emptyFolder(), "outbox");
  const told: string[] = [];
  const mailer = outboxMailer({ folder, from: FROM, onFirst: (where) => told.push(where) });
  await mailer.send(MAIL);
  await mailer.send(MAIL);
  expect(await readdir(folder)).toEqual([`${MAIL.id}.eml`]);
  expect((await stat(path.join(folder, `${MAIL.id}.eml`))).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect(told).toEqual([folder]);
  expect(await mailer.read(MAIL.id)).toEqual({ subject: MAIL.subject, text: MAIL.text });
  expect(await mailer.read("../auth-secret")).toBeNull();
});

test("the outbox lets go of what was sent before a day, and of nothing else", async () => {
  const folder = path.join(await emptyFolder(), "outbox");
  const mailer = outboxMailer({ folder, from: FROM });
  expect(await mailer.forget(new Date())).toBe(0);
  await mailer.send(MAIL);
  await mailer.send({ ...MAIL, id: "old" });
  await writeFile(path.join(folder, "somebody's notes.txt"), "mine");
  const before = new Date(Date.now() - 1000);
  for (const name of ["old.eml", "somebody's notes.txt"]) await utimes(path.join(folder, name), before, before);
  expect(await mailer.forget(new Date(Date.now() - 500))).toBe(1);
  expect((await readdir(folder)).sort()).toEqual([`${MAIL.id}.eml`, "somebody's notes.txt"]);
});

test("an outbox that can't be written is away, not lost", async () => {
  const mailer = outboxMailer({ folder: "/proc/nothing/outbox", from: FROM });
  await expect(mailer.send(MAIL)).rejects.toMatchObject({ name: "MailFailure", trouble: "away" });
});

const FAST = { connectionTimeout: 500, greetingTimeout: 500, socketTimeout: 500, allMs: 1500 };

test("a server tells what is wrong with one mail: for now, or for good", async () => {
  const server = await smtp();
  const mailer = smtpMailer({ url: server.url, from: FROM });
  server.misbehave(() => "defer");
  await expect(mailer.send(MAIL)).rejects.toMatchObject({ trouble: "deferred", code: "451" });
  server.misbehave(() => "refuse");
  const refused = await mailer.send(MAIL).catch((error: Error) => error);
  expect(refused).toMatchObject({ trouble: "refused", code: "550" });
  // What it said names the mailbox: that must not reach the log.
  expect((refused as Error).message).not.toContain("jiwoo");
});

test("a server that is away, silent, slow without end, or dies after DATA is away, within its time", async () => {
  const nobody = smtpMailer({ url: `smtp://127.0.0.1:${await freePort()}`, from: FROM, timeouts: FAST });
  await expect(nobody.send(MAIL)).rejects.toMatchObject({ trouble: "away" });

  const sockets: Socket[] = [];
  const drip = createServer((socket) => {
    sockets.push(socket.on("error", () => {}));
    socket.write("220-");
    const timer = setInterval(() => socket.write("wait "), 100);
    socket.on("close", () => clearInterval(timer));
  });
  await new Promise<void>((resolve) => drip.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    drip.close();
  });
  const port = (drip.address() as { port: number }).port;
  const began = performance.now();
  const slow = smtpMailer({
    url: `smtp://127.0.0.1:${port}`,
    from: FROM,
    timeouts: { ...FAST, greetingTimeout: 60_000 },
  });
  await expect(slow.send(MAIL)).rejects.toMatchObject({ trouble: "away" });
  expect(performance.now() - began).toBeLessThan(10_000);

  const server = await smtp();
  const mailer = smtpMailer({ url: server.url, from: FROM, timeouts: FAST });
  for (const deed of ["hang", "die after data"] as const) {
    server.misbehave(() => deed);
    await expect(mailer.send(MAIL), deed).rejects.toMatchObject({ trouble: "away" });
  }
  expect(server.received).toHaveLength(1);
});

test("a sign-in that is refused is about the site, and loses no mail", async () => {
  const server = await smtp({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, callback) => callback(null, {}),
  });
  const mailer = smtpMailer({ url: server.url.replace("//", "//diary:wrong@"), from: FROM });
  await expect(mailer.send(MAIL)).rejects.toMatchObject({ trouble: "away" });
});

test("TLS is asked for and its certificate is checked; without it nothing is said to a server elsewhere", async () => {
  const folder = await emptyFolder();
  const files = { key: path.join(folder, "key.pem"), cert: path.join(folder, "cert.pem") };
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
  const to = ["-keyout", files.key, "-out", files.cert];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...subject, ...to], {
    stdio: "ignore",
  });
  const [key, cert] = await Promise.all([readFile(files.key, "utf8"), readFile(files.cert, "utf8")]);
  const implicit = await smtp({ secure: true, key, cert });
  const url = `smtps://localhost:${implicit.port}`;
  await expect(smtpMailer({ url, from: FROM }).send(MAIL)).rejects.toMatchObject({ trouble: "away" });
  await smtpMailer({ url, from: FROM, ca: cert }).send(MAIL);
  const upgraded = await smtp({ key, cert });
  await smtpMailer({ url: upgraded.url, from: FROM, ca: cert }).send(MAIL);
  await expect(smtpMailer({ url: upgraded.url, from: FROM }).send(MAIL)).rejects.toMatchObject({ trouble: "away" });
  expect([implicit.received.length, upgraded.received.length]).toEqual([1, 1]);
  // 127.0.0.1 under a name that is not this machine's own: no STARTTLS, no mail.
  const plain = await smtp();
  const elsewhere = smtpMailer({ url: plain.url.replace("127.0.0.1", "0.0.0.0"), from: FROM });
  await expect(elsewhere.send(MAIL)).rejects.toMatchObject({ trouble: "away" });
  expect(plain.received).toEqual([]);
});
