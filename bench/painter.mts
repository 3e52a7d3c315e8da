/**
 * Time per picture in the painting thread: npx tsx bench/painter.mts [--pictures 50] [--size 512]
 * Builds the worker as `npm start` does, draws diaries one after another through the pool, prints milliseconds.
 */
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { Answer } from "../lib/painters/crayon/pool/messages";
import { type PaintRequest, PICTURE_STYLES, PLAIN } from "../lib/painters/painter";
import { ENGLISH_DIARIES, KOREAN_DIARIES, unmarked } from "../lib/painters/reading/test-diaries";
import { buildCrayonWorker } from "../tests/support/crayon-worker";

const { values } = parseArgs({
  options: { pictures: { type: "string", default: "50" }, size: { type: "string", default: "512" } },
});
const WARM_UP = 5;
const pictures = Number(values.pictures);
const texts = [...KOREAN_DIARIES, ...ENGLISH_DIARIES].map(unmarked);

const { workerFile, remove } = await buildCrayonWorker();
const worker = new Worker(workerFile);

function paint(id: number, request: PaintRequest) {
  return new Promise<{ planMs: number; drawMs: number; ms: number; bytes: number }>((resolve, reject) => {
    const begun = performance.now();
    worker.on("message", function take(answer: Answer) {
      if ("progress" in answer) return;
      worker.off("message", take);
      if ("error" in answer) reject(new Error(answer.error));
      else resolve({ ...answer.painted.timings, ms: performance.now() - begun, bytes: answer.painted.image.length });
    });
    worker.postMessage({ id, request });
  });
}

const quantile = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

for (const style of PICTURE_STYLES) {
  const times: number[] = [];
  let bytes = 0;
  for (let i = -WARM_UP; i < pictures; i++) {
    const text = texts[(i + WARM_UP) % texts.length] ?? "";
    const done = await paint(i, { ...PLAIN, text, style, seed: i + WARM_UP, size: Number(values.size) });
    if (i < 0) continue;
    times.push(done.ms);
    bytes += done.bytes;
  }
  times.sort((a, b) => a - b);
  console.log(
    `${style}: median ${quantile(times, 0.5).toFixed(0)} ms, p99 ${quantile(times, 0.99).toFixed(0)} ms, ${(bytes / pictures / 1024).toFixed(0)} kB, ${pictures} pictures of ${values.size} px`,
  );
}
await worker.terminate();
remove();
