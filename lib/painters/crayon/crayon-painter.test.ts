import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PaintRequest, PLAIN } from "@/lib/painters/painter";
import { AppError } from "@/lib/shared/errors";
import { buildCrayonWorker } from "@/tests/support/crayon-worker";
import { createCrayonPainter } from "./crayon-painter";
import { paintCrayon } from "./paint-crayon";

let built: Awaited<ReturnType<typeof buildCrayonWorker>>;
const folder = mkdtempSync(join(tmpdir(), "crayon-painter-"));

beforeAll(async () => {
  built = await buildCrayonWorker();
}, 30_000);
afterAll(() => {
  built.remove();
  rmSync(folder, { recursive: true });
});

const REQUEST: PaintRequest = {
  ...PLAIN,
  text: "First snow! We made a snowman.",
  style: "pastel",
  seed: 7,
  size: 128,
  narrator: "male",
};
const ignore = () => {};
const unaborted = () => new AbortController().signal;

/** A painter on the real worker, or on a thread that behaves as the given module does. */
function setup({ threads = 1, worker, longestMs }: { threads?: number; worker?: string; longestMs?: number } = {}) {
  let workerFile = built.workerFile;
  if (worker) {
    workerFile = join(folder, `${Math.random().toString(36).slice(2)}.mjs`);
    writeFileSync(workerFile, `import { parentPort } from "node:worker_threads";\n${worker}`);
  }
  const painter = createCrayonPainter({ threads, workerFile, longestMs });
  const paint = (over: Partial<PaintRequest> = {}, signal = unaborted()) =>
    painter.paint({ ...REQUEST, ...over }, signal, ignore);
  return { painter, paint };
}

/** Draws "crash" by dying, "forever" by never answering, all else by an empty picture. */
const MOODY = `parentPort.on("message", ({ id, request }) => {
  if (request.text === "crash") process.exit(7);
  if (request.text === "throw") parentPort.postMessage({ id, error: "no colours left" });
  else if (request.text !== "forever") parentPort.postMessage({ id, painted: { image: new Uint8Array(1), alt: { ko: "", en: "" }, prompt: "", timings: { planMs: 0, drawMs: 0 } } });
});`;

test("a thread draws the same bytes as the painter in this thread", async () => {
  const { painter, paint } = setup();
  const painted = await paint();
  expect(painted.image.equals((await paintCrayon(REQUEST)).image)).toBe(true);
  expect((await sharp(painted.image).metadata()).width).toBe(128);
  await painter.close();
});

test("more pictures than threads are all drawn", async () => {
  const { painter, paint } = setup({ threads: 2 });
  const drawn = await Promise.all([1, 2, 3, 4, 5].map((seed) => paint({ seed, size: 64 })));
  expect(new Set(drawn.map(({ image }) => image.toString("base64"))).size).toBe(5);
  await painter.close();
});

test("progress is told at most ten times a second", async () => {
  const { painter } = setup();
  const told: number[] = [];
  await painter.paint({ ...REQUEST, size: 512 }, unaborted(), () => told.push(performance.now()));
  const gaps = told.slice(1).map((at, i) => at - (told[i] ?? 0));
  expect(told.length).toBeGreaterThan(0);
  expect(Math.min(100, ...gaps)).toBeGreaterThanOrEqual(95);
  await painter.close();
});

test("a waiting picture that is aborted leaves the queue, the others go on", async () => {
  const { painter, paint } = setup({ worker: MOODY });
  const abort = new AbortController();
  const first = new AbortController();
  const drawing = paint({ text: "forever" }, first.signal);
  const waiting = paint({ text: "second" }, abort.signal);
  const third = paint({ text: "third" });
  abort.abort("changed my mind");
  await expect(waiting).rejects.toBe("changed my mind");
  first.abort("enough");
  await expect(drawing).rejects.toBe("enough");
  await expect(third).resolves.toMatchObject({ prompt: "" });
  await painter.close();
});

test("a picture aborted beforehand is never drawn", async () => {
  const { painter, paint } = setup({ worker: MOODY });
  await expect(paint({}, AbortSignal.abort("too late"))).rejects.toBe("too late");
  await painter.close();
});

test("a thread that dies rejects its picture and is replaced", async () => {
  const { painter, paint } = setup({ worker: MOODY });
  await expect(paint({ text: "crash" })).rejects.toMatchObject({ code: "painter_failed" });
  await expect(paint()).resolves.toMatchObject({ prompt: "" });
  await painter.close();
});

test("a picture that fails is rejected with its cause, and the thread lives on", async () => {
  const { painter, paint } = setup({ worker: MOODY });
  const failed = await paint({ text: "throw" }).catch((err: unknown) => err);
  expect(failed).toBeInstanceOf(AppError);
  expect(String((failed as AppError).cause)).toContain("no colours left");
  await expect(paint()).resolves.toMatchObject({ prompt: "" });
  await painter.close();
});

test("a picture that takes too long is given up", async () => {
  const { painter, paint } = setup({ worker: MOODY, longestMs: 1500 });
  await expect(paint({ text: "forever" })).rejects.toMatchObject({ code: "painter_failed" });
  await expect(paint()).resolves.toMatchObject({ prompt: "" });
  await painter.close();
});

test("a missing bundle fails pictures instead of the process", async () => {
  const painter = createCrayonPainter({ threads: 1, workerFile: join(folder, "nowhere.mjs") });
  await expect(painter.paint(REQUEST, unaborted(), ignore)).rejects.toMatchObject({ code: "painter_failed" });
  await painter.close();
});

test("close ends what is drawn and what waits, and refuses what comes later", async () => {
  const { painter, paint } = setup({ worker: MOODY });
  const drawing = paint({ text: "forever" }).catch((err: unknown) => err);
  const waiting = paint({ text: "second" }).catch((err: unknown) => err);
  await painter.close();
  expect(await drawing).toMatchObject({ code: "painter_asleep" });
  expect(await waiting).toMatchObject({ code: "painter_asleep" });
  await expect(paint()).rejects.toMatchObject({ code: "painter_asleep" });
});
