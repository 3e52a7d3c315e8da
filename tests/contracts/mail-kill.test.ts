import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { writeMail } from "@/lib/domains/mail/mail";
import { openDatabase } from "@/lib/engines/db/open-database";
import { startPostgres } from "@/tests/support/postgres";
import { startSmtp } from "@/tests/support/smtp";

const COUNT = 60;
const KILLS = 8;

test("kill -9 again and again while mails go: none is lost, and a double needs a kill between DATA and the row", async () => {
  const postgres = await startPostgres();
  const databaseUrl = await postgres.newDatabase();
  const { prisma, close } = await openDatabase({ dataDir: "unused", databaseUrl });
  const smtp = await startSmtp();
  onTestFinished(async () => {
    await smtp.stop();
    await close();
    await postgres.stop();
  });
  for (let n = 0; n < COUNT; n++) {
    await prisma.$transaction((tx) => writeMail(tx, { kind: "page", to: `f${n}@example.com`, locale: "ko", data: {} }));
  }
  const sender = async () => {
    const args = [
      "--conditions=react-server",
      "--import=tsx",
      "tests/support/send-mails.mts",
      databaseUrl,
      smtp.url,
      "0.5",
    ];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    await once(child.stdout, "data");
    child.stdout.resume();
    return child;
  };
  const left = () => prisma.mail.count({ where: { state: { not: "sent" } } });
  const arrived = () => new Set(smtp.received.map(({ messageId }) => messageId));
  let inWindow = 0;
  let kills = 0;
  for (; kills < KILLS && (await left()) > 0; kills += 1) {
    const child = await sender();
    const before = smtp.received.length;
    // In the middle of one of its first mails.
    while (smtp.received.length === before) await sleep(1);
    await sleep(Math.random() * 60);
    child.kill("SIGKILL");
    await once(child, "exit");
    const cut = await prisma.mail.findMany({ where: { state: "sending" } });
    inWindow += cut.filter(({ messageId }) => arrived().has(messageId ?? "")).length;
  }
  const last = await sender();
  await expect.poll(left).toBe(0);
  last.kill("SIGKILL");
  const doubles = smtp.received.length - arrived().size;
  console.log(
    `${COUNT} mails, ${kills} times kill -9: ${arrived().size} arrived, ${doubles} doubles; ${inWindow} kills fell between DATA and the row`,
  );
  expect(arrived().size).toBe(COUNT);
  expect(doubles).toBeLessThanOrEqual(inWindow);
}, 180_000);
