import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { startPostgres } from "@/tests/support/postgres";
import { isDatabaseAway, isDiskFull } from "./database-away";
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

test("an address with two names, and an error that was thrown on, are known as an absence", async () => {
  const { postgres, failure } = await setup();
  const url = (await postgres.newDatabase()).replace("127.0.0.1", "localhost");
  const { prisma, close } = await openDatabase({ dataDir: "unused", databaseUrl: url });
  onTestFinished(close);
  await postgres.down();
  const refused = await failure(prisma.member.findFirst());
  expect(isDatabaseAway(refused), String(refused)).toBe(true);
  expect(isDatabaseAway(new Error("the page", { cause: new Error("the query", { cause: refused }) }))).toBe(true);
  const circle = new Error("a circle");
  circle.cause = circle;
  expect(isDatabaseAway(circle)).toBe(false);
});

test("who waits too long for a connection hears that the site is away, not that it is broken", async () => {
  const { postgres, failure } = await setup();
  const { prisma, close } = await openDatabase({
    dataDir: "unused",
    databaseUrl: await postgres.newDatabase(),
    poolSize: 2,
  });
  onTestFinished(close);
  const busy = [1, 2].map(() => failure(prisma.$queryRaw`SELECT pg_sleep(7)::text`));
  await sleep(100);
  const waited = await Promise.all([
    failure(prisma.$transaction((tx) => tx.member.findFirst())),
    failure(prisma.member.findFirst()),
  ]);
  for (const error of waited) expect(isDatabaseAway(error), String(error)).toBe(true);
  expect(await Promise.all(busy)).toEqual([null, null]);
});

test("no room on the disk is known in a query, in a raw one, in a transaction, and thrown on", async () => {
  const { prisma, failure } = await setup();
  // Every write to the table fails as it does on a full disk; disk-full.test.ts has a real one.
  await prisma.$executeRawUnsafe(`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$`);
  await prisma.$executeRawUnsafe(
    `CREATE TRIGGER full_disk BEFORE INSERT ON "ImageRemoval" EXECUTE FUNCTION full_disk()`,
  );
  const errors = await Promise.all([
    failure(prisma.imageRemoval.create({ data: { key: "a" } })),
    failure(prisma.$executeRaw`INSERT INTO "ImageRemoval" (key) VALUES ('a')`),
    failure(prisma.$transaction((tx) => tx.imageRemoval.create({ data: { key: "a" } }))),
  ]);
  for (const error of [...errors, new Error("thrown on", { cause: errors[0] })]) {
    expect(isDiskFull(error), String(error)).toBe(true);
    expect(isDatabaseAway(error), String(error)).toBe(false);
  }
  const store = new Error("the picture could not be stored", {
    cause: Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" }),
  });
  expect([isDiskFull(store), isDiskFull(new Error("other")), isDiskFull(null)]).toEqual([true, false, false]);
});

test("a wrong query is no absence", async () => {
  const { prisma, failure } = await setup();
  expect(isDatabaseAway(await failure(prisma.$queryRaw`SELECT nothing FROM nowhere`))).toBe(false);
  expect(isDatabaseAway(await failure(prisma.member.findUniqueOrThrow({ where: { email: "x" } })))).toBe(false);
  expect(isDatabaseAway(new Error("other"))).toBe(false);
});
