import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";
import { FILES_KEPT_DAYS, tidyMails } from "./mail-sender";
import { outgoingMails } from "./outgoing";

async function setup() {
  const { prisma } = await testSite();
  const row = { kind: "page", to: "friend@example.com", locale: "ko" };
  const write = (...states: ("queued" | "sending" | "sent" | "dropped" | "dead")[]) =>
    prisma.mail.createMany({ data: states.map((state) => ({ ...row, state })) });
  return { prisma, mails: outgoingMails(prisma), write };
}

test("the queue's figures tell how many wait and were given up, and nothing of what has gone", async () => {
  const { prisma, mails, write } = await setup();
  expect(await mails.figures()).toEqual({ waiting: 0, dead: 0, oldestS: 0 });
  await write("sent", "dropped", "queued", "sending", "dead");
  expect(await mails.figures()).toEqual({ waiting: 2, dead: 1, oldestS: expect.any(Number) });
  await prisma.mail.updateMany({ data: { createdAt: new Date(Date.now() - 3600_000) } });
  expect((await mails.figures()).oldestS).toBeGreaterThan(3_599);
});

test("everybody is told only whether the server is away: neither a full mailbox nor a dead mail shows", async () => {
  const { prisma, mails, write } = await setup();
  await write("queued", "dead");
  await prisma.mail.updateMany({ data: { createdAt: new Date(Date.now() - 3600_000), error: "deferred:451" } });
  expect(await mails.state()).toBe("ok");
  await prisma.mail.updateMany({ where: { state: "queued" }, data: { error: "away", createdAt: new Date() } });
  expect(await mails.state()).toBe("ok");
  await prisma.mail.updateMany({ data: { createdAt: new Date(Date.now() - 1_000_000) } });
  expect(await mails.state()).toBe("late");
});

test("files of mails are let go of with their rows, ninety days old", async () => {
  const { mails } = await setup();
  const asked: Date[] = [];
  await tidyMails(mails, { forget: async (before) => asked.push(before) });
  expect(Math.round((Date.now() - (asked[0]?.getTime() ?? 0)) / 86_400_000)).toBe(FILES_KEPT_DAYS);
});
