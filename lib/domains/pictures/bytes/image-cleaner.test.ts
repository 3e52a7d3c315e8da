import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { diskImageStore } from "@/lib/engines/storage/disk-image-store";
import type { ImageStore } from "@/lib/engines/storage/image-store";
import { AppError } from "@/lib/shared/errors";
import { freshDatabase, stopDatabases } from "@/tests/support/databases";
import { listNames } from "@/tests/support/images";
import { testDatabase } from "@/tests/support/test-database";
import { newImageKey } from "./finish";
import { startImageCleaner } from "./image-cleaner";
import { everyImageName, imageNames } from "./image-names";
import { pictureImages } from "./images";

afterAll(stopDatabases);

async function setup(database = testDatabase()) {
  const { prisma, close } = await database;
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-cleaner-"));
  const disk = diskImageStore(folder);
  const removed: string[] = [];
  let isAway = false;
  const store: ImageStore = {
    ...disk,
    async remove(name) {
      if (isAway) throw new AppError("unavailable");
      removed.push(name);
      await disk.remove(name);
    },
  };
  const errors: unknown[] = [];
  const failed: string[] = [];
  const cleaners: { stop(): Promise<void> }[] = [];
  onTestFinished(async () => {
    await Promise.all(cleaners.map((cleaner) => cleaner.stop()));
    await close();
    await rm(folder, { recursive: true, force: true });
  });
  const clean = () => {
    const onError = (error: unknown, keys: string[]) => {
      errors.push(error);
      failed.push(...keys);
    };
    const cleaner = startImageCleaner({ prisma, store, onError });
    cleaners.push(cleaner);
    return cleaner;
  };
  const images = pictureImages(prisma, store, () => {});
  /** Bytes of a new key, reserved as put() does it. */
  const put = async () => {
    const key = newImageKey();
    const bytes = new Uint8Array(5);
    await images.put(key, [
      { width: 480, bytes },
      { width: 1024, bytes },
    ]);
    return key;
  };
  const laterBy = (seconds: number) =>
    prisma.$executeRaw`UPDATE "ImageRemoval" SET "tryAfter" = "tryAfter" - make_interval(secs => ${seconds})`;
  const rows = () => prisma.imageRemoval.findMany({ orderBy: { key: "asc" } });
  const setAway = (away: boolean) => {
    isAway = away;
  };
  return { prisma, store, images, removed, errors, failed, clean, put, laterBy, rows, setAway };
}

test("bytes that were let go are gone when the cleaner is woken, and so are their rows", async () => {
  const { prisma, store, images, clean, put, rows } = await setup();
  const cleaner = clean();
  const kept = await put();
  const gone = await put();
  await images.keep(prisma, [kept]);
  await images.forget(prisma, [gone]);
  cleaner.wake();
  await expect.poll(rows).toEqual([]);
  expect(await listNames(store)).toEqual(imageNames(kept));
});

test("what another process left behind is removed at the next start, however much it is", async () => {
  const { prisma, store, images, clean, put, rows } = await setup();
  const keys = await Promise.all(Array.from({ length: 45 }, put));
  await images.forget(prisma, keys);
  clean();
  await expect.poll(rows).toEqual([]);
  expect(await listNames(store)).toEqual([]);
});

test("bytes whose process died before a picture named them stay for an hour and then go", async () => {
  const { store, clean, put, laterBy, rows } = await setup();
  const key = await put();
  const cleaner = clean();
  await laterBy(3500);
  cleaner.wake();
  await cleaner.stop();
  expect(await listNames(store)).toEqual(imageNames(key));
  await laterBy(200);
  clean();
  await expect.poll(rows).toEqual([]);
  expect(await listNames(store)).toEqual([]);
});

test("a picture whose bytes are going already can't be kept", async () => {
  const { prisma, images, put, laterBy, setAway, clean, failed } = await setup();
  const key = await put();
  setAway(true);
  await laterBy(3700);
  clean();
  await expect.poll(() => failed).toEqual([key]);
  await expect(images.keep(prisma, [key])).rejects.toMatchObject({ code: "unavailable" });
});

test("a store that is away fails nobody who lets go; it is tried again later and later, at last every hour", async () => {
  const { prisma, store, images, clean, put, laterBy, rows, setAway, errors } = await setup();
  const cleaner = clean();
  const key = await put();
  setAway(true);
  const waits: number[] = [];
  await images.forget(prisma, [key]);
  for (let n = 1; n <= 8; n += 1) {
    const before = Date.now();
    cleaner.wake();
    await expect.poll(() => errors.length).toBe(n);
    const [row] = await rows();
    waits.push(Math.round(((row?.tryAfter.getTime() ?? 0) - before) / 10_000) * 10);
    await laterBy(3600);
  }
  expect(waits).toEqual([60, 120, 240, 480, 960, 1920, 3600, 3600]);
  setAway(false);
  cleaner.wake();
  await expect.poll(rows).toEqual([]);
  expect(await listNames(store)).toEqual([]);
});

test("a process that dies while it removes leaves the row to the next", async () => {
  const { prisma, store, images, clean, put, laterBy, rows } = await setup();
  const key = await put();
  await images.forget(prisma, [key]);
  // As after a kill between two removals: the row is claimed, one of the files is gone.
  await prisma.imageRemoval.update({ where: { key }, data: { attempts: 1, tryAfter: new Date(Date.now() + 60_000) } });
  await store.remove(`${key}/480.webp`);
  clean();
  await expect.poll(rows).toHaveLength(1);
  await laterBy(61);
  clean();
  await expect.poll(rows).toEqual([]);
  expect(await listNames(store)).toEqual([]);
});

test("several cleaners at once never take the same picture", async () => {
  const { prisma, images, clean, put, rows, removed, errors } = await setup(freshDatabase("postgres"));
  const keys: string[] = [];
  for (let n = 0; n < 120; n += 1) keys.push(await put());
  await images.forget(prisma, keys);
  // Connections are there before the race begins.
  await Promise.all(Array.from({ length: 8 }, () => prisma.$queryRaw`SELECT pg_sleep(0.2)::text`));
  for (let n = 0; n < 8; n += 1) clean();
  await expect.poll(rows).toEqual([]);
  expect(errors).toEqual([]);
  expect(removed.toSorted()).toEqual(keys.flatMap(everyImageName).sort());
});

test("letting go in a transaction that fails removes nothing", async () => {
  const { prisma, store, images, clean, put } = await setup();
  const key = await put();
  await images.keep(prisma, [key]);
  const failing = prisma.$transaction(async (tx) => {
    await images.forget(tx, [key]);
    throw new Error("changed my mind");
  });
  await expect(failing).rejects.toThrow("changed my mind");
  await clean().stop();
  expect(await listNames(store)).toEqual(imageNames(key));
});
