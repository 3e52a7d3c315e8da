import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { afterAll, expect, test, vi } from "vitest";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { createFaceEngine } from "@/lib/engines/vision/faces/face-engine";
import { buildFaceWorker } from "@/tests/support/face-worker";
import { frameOf } from "@/tests/support/faces/portrait";
import { testSite } from "@/tests/support/site";
import { OPEN_MINUTES } from "./face-key";
import { WRONG_FACES } from "./face-keys";

vi.setConfig({ testTimeout: 240_000 });

/** One thread for all tests: each start reads the models. */
let started: ReturnType<typeof start> | undefined;
async function start() {
  const { workerFile, remove } = await buildFaceWorker();
  const engine = createFaceEngine({ threads: 1, workerFile, longestMs: 120_000 });
  return { engine, end: () => engine.close().then(remove) };
}
afterAll(async () => (await started)?.end());

const PASSWORD = "a long enough password";
const me = (change = {}) => frameOf(change);
/** Somebody out of a group: one face and nothing else. */
const somebody = async () => {
  const group = await readFile("node_modules/@vladmandic/face-api/demo/sample1.jpg");
  started ??= start();
  const { width = 0, height = 0 } = await sharp(group).metadata();
  const { decodePicture } = await import("@/lib/engines/vision/decode-picture");
  const whole = await decodePicture(group, { longest: Math.max(width, height) });
  const [face] = await (await started).engine.describe(whole);
  if (!face) throw new Error("nobody is there");
  const { box } = face;
  const [left, top] = [Math.max(0, Math.floor(box.x - box.width / 3)), Math.max(0, Math.floor(box.y - box.height / 3))];
  const [right, bottom] = [Math.min(width, box.x + box.width * 1.33), Math.min(height, box.y + box.height * 1.33)];
  const area = { left, top, width: Math.floor(right - left), height: Math.floor(bottom - top) };
  return sharp(group).extract(area).resize(480).jpeg().toBuffer();
};

async function setup() {
  started ??= start();
  const { engine } = await started;
  const site = await testSite(undefined, undefined, { faces: engine });
  const member = await site.member();
  const passwordHash = await hashPassword(PASSWORD);
  await site.prisma.member.update({ where: { id: member.id }, data: { passwordHash } });
  const deeds = async () =>
    (await site.faceKeys.events(member.id, { limit: 50 })).items.map(({ deed }) => deed).reverse();
  return { ...site, member, deeds };
}

test("a face that was shown opens, in another light too; another one does not", async () => {
  const { faceKeys, member, deeds } = await setup();
  expect(await faceKeys.state(member.id)).toEqual({ isSet: false, isOpen: true, openUntil: null, taughtAt: null });
  const taught = await faceKeys.teach(member, await me(), PASSWORD);
  expect(taught).toMatchObject({ isSet: true, isOpen: true, taughtAt: expect.any(String) });
  const minutes = (Date.parse(taught.openUntil ?? "") - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(OPEN_MINUTES - 2);
  expect(minutes).toBeLessThanOrEqual(OPEN_MINUTES);
  expect(await faceKeys.close(member.id)).toMatchObject({ isOpen: false, openUntil: null });
  await expect(faceKeys.open(member, await somebody())).rejects.toMatchObject({ code: "face_unknown" });
  expect(await faceKeys.isShut(member.id)).toBe(true);
  expect(await faceKeys.open(member, await me({ light: 0.8, x: 300 }))).toMatchObject({ isOpen: true });
  expect(await deeds()).toEqual(["taught", "closed", "refused", "opened"]);
});

test("no face, several faces, and no picture are said as such, and count as no wrong face", async () => {
  const { faceKeys, member } = await setup();
  await faceKeys.teach(member, await me(), PASSWORD);
  await faceKeys.close(member.id);
  const other = {
    input: await sharp(await somebody())
      .resize(280, 360)
      .toBuffer(),
    left: 350,
    top: 60,
  };
  const group = await sharp(await me({ x: 160 }))
    .composite([other])
    .jpeg()
    .toBuffer();
  const grey = await sharp({ create: { width: 320, height: 240, channels: 3, background: "#888" } })
    .jpeg()
    .toBuffer();
  for (let time = 0; time < WRONG_FACES.points; time += 1) {
    await expect(faceKeys.open(member, grey)).rejects.toMatchObject({ code: "no_face" });
    await expect(faceKeys.open(member, group)).rejects.toMatchObject({ code: "several_faces" });
    await expect(faceKeys.open(member, Buffer.from("none"))).rejects.toMatchObject({ code: "wrong_media_type" });
  }
  expect(await faceKeys.open(member, await me())).toMatchObject({ isOpen: true });
});

test("after wrong faces no face opens for a while, many at once neither, and the password does", async () => {
  const { faceKeys, member } = await setup();
  await faceKeys.teach(member, await me(), PASSWORD);
  await faceKeys.close(member.id);
  const other = await somebody();
  const tried = await Promise.allSettled(
    Array.from({ length: WRONG_FACES.points + 3 }, () => faceKeys.open(member, other)),
  );
  const codes = tried.map((one) => (one.status === "rejected" ? one.reason.code : "open"));
  expect(codes.filter((code) => code === "face_unknown")).toHaveLength(WRONG_FACES.points);
  expect(codes.filter((code) => code === "too_many_requests")).toHaveLength(3);
  await expect(faceKeys.open(member, await me())).rejects.toMatchObject({ code: "too_many_requests" });
  await expect(faceKeys.prove(member, "another password")).rejects.toMatchObject({ code: "wrong_credentials" });
  expect(await faceKeys.isShut(member.id)).toBe(true);
  expect(await faceKeys.prove(member, PASSWORD)).toMatchObject({ isOpen: true });
});

test("nobody makes, and nobody takes away a shut lock, without the password", async () => {
  const { prisma, faceKeys, member, deeds } = await setup();
  await expect(faceKeys.teach(member, await me(), undefined)).rejects.toMatchObject({ code: "wrong_credentials" });
  expect(await prisma.faceKey.count()).toBe(0);
  await faceKeys.teach(member, await me(), PASSWORD);
  await faceKeys.close(member.id);
  await expect(faceKeys.remove(member, undefined)).rejects.toMatchObject({ code: "wrong_credentials" });
  expect(await faceKeys.isShut(member.id)).toBe(true);
  await faceKeys.remove(member, PASSWORD);
  expect(await faceKeys.state(member.id)).toMatchObject({ isSet: false, isOpen: true });
  expect(await prisma.faceKey.count()).toBe(0);
  expect(await deeds()).toEqual(["taught", "closed", "removed"]);
  // Who opened it may, too.
  await faceKeys.teach(member, await me(), PASSWORD);
  await faceKeys.remove(member, undefined);
  await expect(faceKeys.open(member, await me())).rejects.toMatchObject({ code: "no_face_key" });
});

test("what is kept of a face is sealed numbers; with another secret no face opens, and the password does", async () => {
  const { prisma, faceKeys, member } = await setup();
  await faceKeys.teach(member, await me(), PASSWORD);
  const { descriptor, samples } = await prisma.faceKey.findUniqueOrThrow({ where: { memberId: member.id } });
  expect([descriptor.length, samples]).toEqual([12 + 16 + 4 * 128, 1]);
  await faceKeys.open(member, await me({ light: 0.9 }));
  expect(await prisma.faceKey.findUniqueOrThrow({ where: { memberId: member.id } })).toMatchObject({ samples: 2 });
  const moved = Buffer.from(descriptor);
  moved[40] = (moved[40] ?? 0) ^ 1;
  await prisma.faceKey.update({ where: { memberId: member.id }, data: { descriptor: moved } });
  await faceKeys.close(member.id);
  await expect(faceKeys.open(member, await me())).rejects.toMatchObject({ code: "no_face_key" });
  expect(await faceKeys.prove(member, PASSWORD)).toMatchObject({ isOpen: true });
});

test("who is there keeps it open, and opens no shut one", async () => {
  const { prisma, faceKeys, member } = await setup();
  expect(await faceKeys.stay(member.id)).toMatchObject({ isSet: false, isOpen: true });
  await faceKeys.teach(member, await me(), PASSWORD);
  const soon = new Date(Date.now() + 60_000);
  await prisma.member.update({ where: { id: member.id }, data: { diariesOpenUntil: soon } });
  const { openUntil } = await faceKeys.stay(member.id);
  expect(Date.parse(openUntil ?? "")).toBeGreaterThan(soon.getTime() + 60_000);
  await prisma.member.update({ where: { id: member.id }, data: { diariesOpenUntil: new Date(Date.now() - 1) } });
  expect(await faceKeys.stay(member.id)).toMatchObject({ isSet: true, isOpen: false });
});

test("where nobody has a lock, closing and proving make none", async () => {
  const { faceKeys, member, deeds } = await setup();
  const none = { isSet: false, isOpen: true };
  expect(await faceKeys.close(member.id)).toMatchObject(none);
  expect(await faceKeys.prove(member, PASSWORD)).toMatchObject(none);
  await faceKeys.remove(member, PASSWORD);
  expect([await faceKeys.state(member.id), await deeds()]).toEqual([expect.objectContaining(none), []]);
});
