import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { startPostgres } from "@/tests/support/postgres";
import { isDatabaseAway } from "./database-away";
import { openDatabase } from "./open-database";

async function setup() {
  const postgres = await startPostgres();
  const { prisma, close } = await openDatabase({ dataDir: "unused", databaseUrl: await postgres.newDatabase() });
  onTestFinished(async () => {
    await close();
    await postgres.stop();
  });
  const failure = (query: Promise<unknown>) =>
    query.then(
      () => null,
      (error: unknown) => error,
    );
  return { postgres, prisma, failure };
}

test("a query, a transaction and a statement cut off by a restart are known as such, and the next ones work", async () => {
  const { postgres, prisma, failure } = await setup();
  const running = failure(prisma.$queryRaw`SELECT pg_sleep(20)`);
  const between = failure(
    prisma.$transaction(async (tx) => {
      await tx.member.findFirst();
      await sleep(1500);
      await tx.member.findFirst();
    }),
  );
  await sleep(500);
  await postgres.down();
  const refused = await Promise.all([
    failure(prisma.member.findFirst()),
    failure(prisma.$queryRaw`SELECT 1`),
    failure(prisma.$transaction([prisma.member.findFirst()])),
    failure(prisma.$transaction((tx) => tx.member.findFirst())),
  ]);
  for (const error of [await running, await between, ...refused]) {
    expect(isDatabaseAway(error), String(error)).toBe(true);
  }
  await postgres.up();
  expect(await prisma.member.findFirst()).toBeNull();
});

test("a wrong query is no absence", async () => {
  const { prisma, failure } = await setup();
  expect(isDatabaseAway(await failure(prisma.$queryRaw`SELECT nothing FROM nowhere`))).toBe(false);
  expect(isDatabaseAway(await failure(prisma.member.findUniqueOrThrow({ where: { email: "x" } })))).toBe(false);
  expect(isDatabaseAway(new Error("other"))).toBe(false);
});
