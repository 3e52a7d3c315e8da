import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { afterAll, expect, test, vi } from "vitest";
import { buildFaceWorker } from "@/tests/support/face-worker";
import { decodePicture } from "../decode-picture";
import { createFaceEngine } from "./face-engine";
import { LOOKED_AT_LONGEST } from "./gender-server";

// A busy machine takes seconds for a group: that is no failure.
const PATIENCE_MS = 120_000;
vi.setConfig({ testTimeout: 2 * PATIENCE_MS });

const ASTRONAUT = "tests/support/pictures/astronaut.jpg";
/** Groups out of the package: how many faces a person counts in each. */
const GROUPS = { sample1: 3, sample2: 3, sample3: 3, sample4: 4, sample5: 5, sample6: 4 };

/** One thread for all tests: each start reads 13 MB of models. */
let started: ReturnType<typeof start> | undefined;
async function start() {
  const worker = await buildFaceWorker();
  const engine = createFaceEngine({ threads: 1, workerFile: worker.workerFile, longestMs: PATIENCE_MS });
  return { engine, end: () => engine.close().then(worker.remove) };
}
async function setup() {
  started ??= start();
  return (await started).engine;
}
afterAll(async () => (await started)?.end());

const pixels = async (encoded: Buffer | Promise<Buffer>) =>
  decodePicture(await encoded, { longest: LOOKED_AT_LONGEST });
const astronaut = () => readFile(ASTRONAUT);
const group = (name: string) => readFile(`node_modules/@vladmandic/face-api/demo/${name}.jpg`);

/** Euclidean. */
const distance = (a: Float32Array, b: Float32Array) => Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)));

test("a portrait has one face, where it is, with an estimate", async () => {
  const engine = await setup();
  for (const side of [512, 240]) {
    const faces = await engine.estimate(
      await pixels(
        sharp(await astronaut())
          .resize(side)
          .toBuffer(),
      ),
    );
    expect(faces).toEqual([{ gender: "woman", probability: expect.any(Number), box: expect.any(Object) }]);
    const [{ probability, box } = { probability: 0, box: { x: 0, y: 0, width: 0, height: 0 } }] = faces;
    expect(probability).toBeGreaterThan(0.8);
    // Her nose is there.
    const [x, y] = [(224 / 512) * side, (130 / 512) * side];
    expect([box.x < x && x < box.x + box.width, box.y < y && y < box.y + box.height]).toEqual([true, true]);
    expect(box.width).toBeLessThan(side / 2);
  }
});

test.each(Object.entries(GROUPS))("in the group %s every face is seen", async (name, count) => {
  const engine = await setup();
  const faces = await engine.estimate(await pixels(group(name)));
  expect(faces).toHaveLength(count);
  const areas = faces.map(({ box }) => box.width * box.height);
  expect(areas).toEqual([...areas].sort((a, b) => b - a));
});

test("nobody of a group is missed in a small picture", async () => {
  const engine = await setup();
  const small = sharp(await group("sample5")).resize(400, 400, { fit: "inside" });
  expect(await engine.estimate(await pixels(small.png().toBuffer()))).toHaveLength(GROUPS.sample5);
});

test("where nobody is, nobody is seen", async () => {
  const engine = await setup();
  const stripes = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, at) => ((at * 7919) % 251) ^ (at >> 6)));
  const noise = sharp(stripes, { raw: { width: 300, height: 300, channels: 3 } });
  const lower = sharp(await astronaut()).extract({ left: 0, top: 300, width: 512, height: 212 });
  const onePixel = sharp(await astronaut()).resize(1, 1);
  const oneRow = sharp(await astronaut()).resize(1024, 1, { fit: "fill" });
  // The detector sees something in it; close up it is no face.
  const smile = sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240">
      <rect width="100%" height="100%" fill="#9a8"/><circle cx="160" cy="120" r="60" fill="#fd5"/>
      <circle cx="138" cy="105" r="8"/><circle cx="182" cy="105" r="8"/>
      <path d="M130 140q30 30 60 0" fill="none" stroke="#000" stroke-width="6"/></svg>`),
  );
  for (const picture of [noise, lower, onePixel, oneRow, smile]) {
    expect(await engine.estimate(await pixels(picture.png().toBuffer()))).toEqual([]);
  }
});

test("one person is near themselves in another light, size and direction; strangers are far from each other", async () => {
  const engine = await setup();
  const described = async (encoded: Buffer | Promise<Buffer>) => engine.describe(await pixels(encoded));
  const [her] = await described(astronaut());
  if (!her) throw new Error("no face");
  expect(her.descriptor).toBeInstanceOf(Float32Array);
  expect(her.descriptor).toHaveLength(128);
  const again = [
    sharp(await astronaut()).modulate({ brightness: 0.8 }),
    sharp(await astronaut()).resize(320),
    sharp(await astronaut()).flop(),
  ];
  for (const picture of again) {
    const [same] = await described(picture.jpeg().toBuffer());
    expect(distance(her.descriptor, same?.descriptor ?? new Float32Array(128))).toBeLessThan(0.45);
  }
  const strangers: number[] = [];
  for (const name of Object.keys(GROUPS)) {
    // Whoever stands in one photo is not the same person twice; across photos they may be.
    const people = [her, ...(await engine.describe(await pixels(group(name))))];
    people.forEach((one, at) => {
      for (const other of people.slice(at + 1)) strangers.push(distance(one.descriptor, other.descriptor));
    });
  }
  expect(strangers.length).toBeGreaterThan(20);
  expect(Math.min(...strangers)).toBeGreaterThan(0.45);
});

test("nothing of a picture stays behind, and what can't be looked at takes nothing with it", async () => {
  const engine = await setup();
  const picture = await pixels(group("sample5"));
  await engine.estimate(picture);
  await engine.describe(picture);
  const { tensors } = await engine.held();
  for (let n = 0; n < 3; n += 1) {
    await engine.estimate(picture);
    await engine.describe(picture);
    const lies = { ...picture, width: picture.width + 1 };
    await expect(engine.estimate(lies)).rejects.toMatchObject({ code: "unavailable" });
  }
  expect(await engine.held()).toEqual({ tensors });
});
