import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { diskImageStore } from "@/lib/engines/storage/disk-image-store";
import type { ImageStore } from "@/lib/engines/storage/image-store";
import { s3ImageStore } from "@/lib/engines/storage/s3-image-store";
import { listNames } from "@/tests/support/images";
import { startMoto, TEST_REGION, type TestMoto } from "@/tests/support/moto";
import { testDatabase } from "@/tests/support/test-database";
import { AVATAR_WIDTHS, CARD_WIDTH, CELLS_WIDTH } from "../picture";
import { newImageKey } from "./finish";
import { startImageCleaner } from "./image-cleaner";
import { imageName, imageNames } from "./image-names";
import { forgetImages } from "./image-removals";
import { sweepImages } from "./sweep-images";

let moto: Promise<TestMoto> | undefined;
afterAll(async () => (await moto)?.stop());

async function openDisk(): Promise<ImageStore> {
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-sweep-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return diskImageStore(folder);
}

async function openS3(): Promise<ImageStore> {
  moto ??= startMoto();
  const { endpoint, newBucket } = await moto;
  return s3ImageStore({ bucket: await newBucket(), region: TEST_REGION, endpoint });
}

async function setup(store: ImageStore) {
  const { prisma, close } = await testDatabase();
  onTestFinished(close);
  const { id: ownerId } = await prisma.member.create({
    data: { email: "owner@example.com", passwordHash: "none", name: "지우" },
  });
  const { id: postId } = await prisma.post.create({ data: { authorId: ownerId, day: new Date() } });
  const put = async (key: string, names = imageNames(key)) => {
    await Promise.all(names.map((name) => store.put(name, new Uint8Array(10))));
    return key;
  };
  const row = async (key: string) => {
    const drawn = { text: "", style: "crayon", seed: 1, status: "done" as const };
    await prisma.picture.create({ data: { ...drawn, ownerId, postId, key } });
    return key;
  };
  const missing: string[] = [];
  // Everything was put before now: nothing is too young.
  const sweep = (over: { dryRun?: boolean; olderThanMs?: number } = {}) => {
    const onMissing = (key: string) => void missing.push(key);
    return sweepImages({ prisma, store, olderThanMs: -60_000, dryRun: false, onMissing, ...over });
  };
  return { prisma, ownerId, postId, put, row, sweep, missing };
}

describe.each([
  ["disk", openDisk],
  ["s3", openS3],
] as const)("%s", (_, open) => {
  test("bytes that nothing names go, after a dry run that only counts; all others stay", async () => {
    const store = await open();
    const { prisma, put, row, sweep, missing } = await setup(store);
    const named = await row(await put(newImageKey()));
    const leaving = await put(newImageKey());
    await forgetImages(prisma, [leaving]);
    await put(newImageKey());
    const half = newImageKey();
    await put(half, [`${half}/480.webp`]);
    const found = { seen: 7, orphans: 3, orphanBytes: 30, missing: 0 };
    expect(await sweep({ dryRun: true })).toEqual(found);
    expect(await listNames(store)).toHaveLength(7);
    expect(await sweep()).toEqual(found);
    expect(await listNames(store)).toEqual([named, leaving].flatMap(imageNames).sort());
    expect(await sweep()).toEqual({ seen: 4, orphans: 0, orphanBytes: 0, missing: 0 });
    expect(missing).toEqual([]);
  });

  test("avatars and share cards are named too, and leave when they are replaced or go with their member", async () => {
    const store = await open();
    const { prisma, ownerId, postId, put, sweep } = await setup(store);
    const [old, avatar, card] = [newImageKey(), newImageKey(), newImageKey()] as [string, string, string];
    await put(
      avatar,
      AVATAR_WIDTHS.map((width) => imageName(avatar, width)),
    );
    await put(card, [imageName(card, CARD_WIDTH)]);
    await prisma.member.update({ where: { id: ownerId }, data: { avatarKey: old } });
    await prisma.member.update({ where: { id: ownerId }, data: { avatarKey: avatar } });
    await prisma.shareCard.create({ data: { postId, key: card, madeOf: "a day" } });
    expect(await sweep()).toEqual({ seen: 3, orphans: 0, orphanBytes: 0, missing: 0 });
    const leaving = async () => (await prisma.imageRemoval.findMany()).map(({ key }) => key).sort();
    expect(await leaving()).toEqual([old]);
    await prisma.member.delete({ where: { id: ownerId } });
    expect(await leaving()).toEqual([old, avatar, card].sort());
    const cleaner = startImageCleaner({ prisma, store, onError: expect.fail });
    cleaner.wake();
    await expect.poll(() => listNames(store)).toEqual([]);
    await cleaner.stop();
  });

  test("counted pictures are named too, and leave with their member", async () => {
    const store = await open();
    const { prisma, ownerId, put, sweep } = await setup(store);
    const [countedKey, imageKey] = [newImageKey(), newImageKey()].sort() as [string, string];
    for (const key of [countedKey, imageKey]) await put(key, [imageName(key, CELLS_WIDTH)]);
    const { id: reportId } = await prisma.cellReport.create({ data: { memberId: ownerId, name: "cells" } });
    const size = { width: 8, height: 8, leastSize: 10, live: 0, dead: 0 };
    const ofReport = { reportId, position: 1, name: "a.png", settings: {}, cells: [] };
    await prisma.cellImage.create({ data: { ...ofReport, ...size, countedKey, imageKey } });
    expect(await sweep()).toEqual({ seen: 2, orphans: 0, orphanBytes: 0, missing: 0 });
    await prisma.member.delete({ where: { id: ownerId } });
    const cleaner = startImageCleaner({ prisma, store, onError: expect.fail });
    cleaner.wake();
    await expect.poll(() => listNames(store)).toEqual([]);
    await cleaner.stop();
  });

  test("pictures whose bytes are lost are named, wherever they stand among the others", async () => {
    const { put, row, sweep, missing } = await setup(await open());
    const [first, second, third, fourth, last] = ["0", "3", "8", "c", "f"].map((digit) => digit.repeat(32)) as [
      string,
      string,
      string,
      string,
      string,
    ];
    await row(first);
    await row(await put(second));
    await row(third);
    await row(await put(fourth, [`${fourth}/480.webp`]));
    await row(last);
    expect(await sweep()).toEqual({ seen: 3, orphans: 0, orphanBytes: 0, missing: 4 });
    expect(missing).toEqual([first, third, fourth, last]);
  });

  test("young bytes stay: the picture they belong to may be on its way", async () => {
    const store = await open();
    const { put, sweep } = await setup(store);
    await put(newImageKey());
    expect(await sweep({ olderThanMs: 3600_000 })).toMatchObject({ seen: 2, orphans: 0 });
    expect(await listNames(store)).toHaveLength(2);
  });
});

test("more than one batch is compared whole", async () => {
  const store = await openDisk();
  const { prisma, put, row, sweep, missing } = await setup(store);
  const keys = Array.from({ length: 560 }, newImageKey);
  await Promise.all(keys.map((key) => put(key)));
  const orphans = keys.filter((_, n) => n % 7 === 0);
  for (const key of keys) if (!orphans.includes(key)) await row(key);
  expect(await sweep()).toEqual({ seen: 1120, orphans: 160, orphanBytes: 1600, missing: 0 });
  expect(await listNames(store)).toHaveLength(960);
  expect(await prisma.picture.count()).toBe(480);
  expect(missing).toEqual([]);
});
