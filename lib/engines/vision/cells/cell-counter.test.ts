import sharp from "sharp";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { scoreCount } from "@/bench/cells/score";
import { buildCellsWorker } from "@/tests/support/cells/bundled-worker";
import { drawScene } from "@/tests/support/cells/synthetic-cells";
import { DEAD_COLOUR, LIVE_COLOUR } from "./annotated-picture";
import { type Cell, COUNT_LONGEST, USUAL_SETTINGS } from "./cell-count";
import { createCellCounter } from "./cell-counter";

let worker: Awaited<ReturnType<typeof buildCellsWorker>>;
beforeAll(async () => {
  worker = await buildCellsWorker();
});
afterAll(() => worker.remove());

function setup({ waiting = 8 } = {}) {
  const counter = createCellCounter({ workerFile: worker.workerFile, threads: 1, waiting });
  onTestFinished(() => counter.close());
  return counter;
}

const scene = drawScene({ width: 480, height: 320, cells: 16, clumped: 0 }, 5);
const drawn = () => sharp(Buffer.from(scene.rgb), { raw: { width: scene.width, height: scene.height, channels: 3 } });

test("a picture goes to a thread and comes back counted", async () => {
  const count = await setup().count(await drawn().png().toBuffer(), USUAL_SETTINGS);
  expect(count).toMatchObject({ width: 480, height: 320, warnings: [] });
  expect(scoreCount(count.cells, scene.cells).countError).toBe(0);
});

test("a large picture is counted small, and cells stand where it has them", async () => {
  const encoded = await drawn().resize(1920, 1280).jpeg({ quality: 95 }).toBuffer();
  const { width, height, cells } = await setup().count(encoded, USUAL_SETTINGS);
  expect([width, height]).toEqual([COUNT_LONGEST, Math.round((COUNT_LONGEST * 320) / 480)]);
  const scale = COUNT_LONGEST / 480;
  const there = scene.cells.map((cell) => ({
    ...cell,
    x: cell.x * scale,
    y: cell.y * scale,
    radius: cell.radius * scale,
  }));
  expect(scoreCount(cells, there).countError).toBeLessThan(0.15);
});

test("a picture that its camera held sideways is counted upright", async () => {
  // Orientation 6: what lies at x, y is shown at (height - y, x).
  const encoded = await drawn().jpeg({ quality: 95 }).withMetadata({ orientation: 6 }).toBuffer();
  const { width, height, cells } = await setup().count(encoded, USUAL_SETTINGS);
  expect([width, height]).toEqual([320, 480]);
  const upright = scene.cells.map((cell) => ({ ...cell, x: 320 - cell.y, y: cell.x }));
  expect(scoreCount(cells, upright).live.hit).toBeGreaterThan(scene.cells.filter(({ live }) => live).length - 2);
});

test("print colours are counted as they look", async () => {
  const encoded = await drawn().toColourspace("cmyk").jpeg({ quality: 95 }).toBuffer();
  const { cells } = await setup().count(encoded, USUAL_SETTINGS);
  expect(scoreCount(cells, scene.cells).countError).toBeLessThan(0.15);
});

test("what is no picture is refused with its own code, and the next one is counted", async () => {
  const counter = setup();
  const jpeg = await drawn().jpeg().toBuffer();
  const huge = await sharp({ create: { width: 5200, height: 4000, channels: 3, background: "#ccc" } })
    .png()
    .toBuffer();
  const refusal = (encoded: Buffer) => counter.count(encoded, USUAL_SETTINGS).then(String, ({ code }) => code);
  expect(await refusal(Buffer.alloc(0))).toBe("wrong_media_type");
  expect(await refusal(Buffer.from("a text that is called .jpg"))).toBe("wrong_media_type");
  expect(await refusal(jpeg.subarray(0, jpeg.length / 2))).toBe("wrong_media_type");
  expect(await refusal(huge)).toBe("too_large");
  await expect(counter.annotate(Buffer.alloc(0), [])).rejects.toMatchObject({ code: "wrong_media_type" });
  expect((await counter.count(jpeg, USUAL_SETTINGS)).cells).toHaveLength(scene.cells.length);
});

const coloursOf = async (bytes: Uint8Array, at: [x: number, y: number][]) => {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return at.map(([x, y]) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)]);
};
const isNear = (colour: number[] | undefined, hex: string) =>
  [1, 3, 5].every(
    (at, channel) => Math.abs(Number.parseInt(hex.slice(at, at + 2), 16) - (colour?.[channel] ?? 0)) < 70,
  );

test("live cells get a blue circle, dead ones an orange square, on the picture as it was counted", async () => {
  const plain = await sharp({ create: { width: 2800, height: 1400, channels: 3, background: "#c4c7c0" } })
    .png()
    .toBuffer();
  const area = Math.PI * 48 ** 2;
  const cells: Cell[] = [
    { x: 300, y: 300, area, live: true },
    { x: 900, y: 300, area, live: false },
  ];
  const { bytes, width, height } = await setup().annotate(plain, cells);
  expect([width, height]).toEqual([1400, 700]);
  expect((await sharp(bytes).metadata()).format).toBe("webp");
  const side = Math.round(50 * Math.SQRT1_2);
  const [right, diagonal, cornerOfLive, edge, corner] = await coloursOf(bytes, [
    [350, 300],
    [300 + side, 300 + side],
    [349, 349],
    [950, 300],
    [949, 349],
  ]);
  expect([isNear(right, LIVE_COLOUR), isNear(diagonal, LIVE_COLOUR), isNear(cornerOfLive, LIVE_COLOUR)]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isNear(edge, DEAD_COLOUR), isNear(corner, DEAD_COLOUR)]).toEqual([true, true]);
});

test("no cells are no marks", async () => {
  const { bytes } = await setup().annotate(await drawn().png().toBuffer(), []);
  expect((await sharp(bytes).metadata()).width).toBe(480);
});

test("who comes when the line is full is told to come back", async () => {
  const counter = setup({ waiting: 0 });
  const encoded = await drawn().png().toBuffer();
  const [first, second] = await Promise.allSettled([1, 2].map(() => counter.count(encoded, USUAL_SETTINGS)));
  expect(first?.status).toBe("fulfilled");
  expect(second).toMatchObject({ status: "rejected", reason: { code: "busy" } });
});
