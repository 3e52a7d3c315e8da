import { randomBytes } from "node:crypto";
import { mkdir, rename } from "node:fs/promises";
import path from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { diskImageStore } from "@/lib/engines/storage/disk-image-store";
import { asAppError } from "@/lib/http/problem";
import { roomToWrite } from "@/lib/site/health/room";
import { startPostgres } from "@/tests/support/postgres";
import { mountSmallDisk, type SmallDisk } from "@/tests/support/small-disk";
import { isDiskFull } from "./database-away";
import { type Database, openDatabase } from "./open-database";

const probe = await mountSmallDisk(1);
await probe?.unmount();
if (!probe) {
  console.error("THE FULL DISK IS NOT TESTED: only root may mount one. database-away.test.ts has Postgres' own error.");
}
/** Counted as skipped, which npm test says at its end. */
const onSmallDisk = test.skipIf(!probe);

const disks: SmallDisk[] = [];
afterAll(() => Promise.all(disks.map((disk) => disk.unmount())));

async function smallDisk(megabytes: number): Promise<SmallDisk> {
  const disk = await mountSmallDisk(megabytes);
  if (!disk) throw new Error("Mounted a moment ago");
  disks.push(disk);
  return disk;
}

const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );
/** More than fits into what is left of a page. */
const longText = () => randomBytes(20_000).toString("base64");

async function writer({ prisma }: Database) {
  const { id: authorId } = await prisma.member.create({ data: { email: "a@b.c", passwordHash: "none", name: "지우" } });
  return () => prisma.post.create({ data: { authorId, day: new Date("2026-01-01"), body: longText() } });
}

async function expectNoRoom(write: () => Promise<unknown>) {
  const error = await failure(write());
  expect(isDiskFull(error), String(error)).toBe(true);
  expect(asAppError(error)).toMatchObject({ code: "no_room", status: 503, extra: { retryAfterS: 60 } });
}

onSmallDisk("PGlite on a full disk says so, is read on, and writes once there is room", async () => {
  const disk = await smallDisk(90);
  const database = await openDatabase({ dataDir: path.join(disk.folder, "data") });
  onTestFinished(() => database.close());
  const room = roomToWrite(disk.folder);
  const write = await writer(database);
  expect(await room.state()).toBe("ok");
  await disk.fill();
  await expectNoRoom(write);
  await expectNoRoom(() => database.prisma.$transaction(() => write()));
  expect(await room.state()).toBe("full");
  expect(await database.prisma.post.count()).toBe(0);
  await disk.makeRoom();
  await write();
  expect(await room.state()).toBe("ok");
});

onSmallDisk("PGlite without room for its journal is given up at once, and is whole after the next start", async () => {
  const disk = await smallDisk(90);
  const dataDir = path.join(disk.folder, "data");
  let panic: Error | undefined;
  const onPanic = (error: Error) => {
    panic = error;
  };
  const database = await openDatabase({ dataDir, onPanic });
  const { id } = await (await writer(database))();
  await disk.fill(9_000_000);
  let saved = "";
  // Its first journal of 16 MB is full some time; each save is too small to need another file.
  for (let n = 0; !panic && n < 900; n++) {
    const body = longText();
    const failed = await failure(database.prisma.post.update({ where: { id }, data: { body } }));
    if (!failed) saved = body;
    else expect(isDiskFull(failed), String(failed)).toBe(true);
    if (n % 30 === 29 && !failed) await database.prisma.$executeRawUnsafe(`VACUUM "Post"`);
  }
  expect(panic?.message).toContain("No space left on device");
  await disk.makeRoom();
  // What it left behind, as after the end of the process: nothing can be closed any more.
  const next = path.join(disk.folder, "next");
  await mkdir(next);
  await rename(path.join(dataDir, "db"), path.join(next, "db"));
  const again = await openDatabase({ dataDir: next });
  onTestFinished(() => again.close());
  expect((await again.prisma.post.findUniqueOrThrow({ where: { id } })).body).toBe(saved);
});

onSmallDisk("Postgres on a full disk says so, is read on, and writes once there is room", async () => {
  const disk = await smallDisk(120);
  const postgres = await startPostgres({ folder: disk.folder });
  onTestFinished(() => postgres.stop());
  const database = await openDatabase({ dataDir: "unused", databaseUrl: await postgres.newDatabase() });
  onTestFinished(() => database.close());
  const write = await writer(database);
  await disk.fill();
  await expectNoRoom(write);
  expect(await database.prisma.post.count()).toBe(0);
  await disk.makeRoom();
  await write();
});

onSmallDisk("a full disk keeps no part of a picture, and the picture waits for room", async () => {
  const disk = await smallDisk(1);
  const store = diskImageStore(path.join(disk.folder, "images"));
  const [first, second] = ["a", "b"].map((letter) => `${letter.repeat(32)}/480.webp`) as [string, string];
  await store.put(first, randomBytes(1000));
  await disk.fill(16_384);
  const error = await failure(store.put(second, randomBytes(100_000)));
  expect(error).toMatchObject({ code: "unavailable", status: 503 });
  expect(isDiskFull(error)).toBe(true);
  expect(await store.read(second)).toBeNull();
  await (await store.read(first))?.stream.cancel();
  await disk.makeRoom();
  await store.put(second, randomBytes(100_000));
});
