import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createThreadPool } from "./thread-pool";

/** What answerJobs() does, without a bundle: doubles a number, or does what the task is called after. */
const WORKER = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ id, task }) => {
  if (task === "die") process.exit(3);
  if (task === "hang") return;
  if (task === "full") { const all = []; for (;;) all.push(new Array(1e6).fill(1.5)); }
  if (task === "fail") return parentPort.postMessage({ id, error: "no" });
  setTimeout(() => parentPort.postMessage({ id, result: task * 2 }), 5);
});`;

function setup({ threads = 1, waiting = 8, longestMs = 10_000 } = {}) {
  const workerFile = path.join(mkdtempSync(path.join(tmpdir(), "thread-")), "worker.cjs");
  writeFileSync(workerFile, WORKER);
  const resourceLimits = { maxOldGenerationSizeMb: 32 };
  const pool = createThreadPool<number | string, number>({ workerFile, threads, waiting, longestMs, resourceLimits });
  onTestFinished(() => pool.close());
  return pool;
}

const refusal = (code: string) => expect.objectContaining({ code });

test("each task gets its own answer, however many threads there are", async () => {
  const pool = setup({ threads: 2 });
  expect(await Promise.all([1, 2, 3, 4, 5].map((n) => pool.run(n)))).toEqual([2, 4, 6, 8, 10]);
});

test.each(["die", "fail", "full"])(
  "a thread that can't (%s) rejects its own task, and the next one is done",
  async (how) => {
    const pool = setup();
    const [failed, done] = await Promise.allSettled([pool.run(how), pool.run(21)]);
    expect(failed).toEqual({ status: "rejected", reason: refusal("unavailable") });
    expect(done).toEqual({ status: "fulfilled", value: 42 });
  },
);

test("a task that takes too long loses its thread, and the next one is done", async () => {
  const pool = setup({ longestMs: 300 });
  await expect(pool.run("hang")).rejects.toEqual(refusal("unavailable"));
  expect(await pool.run(21)).toBe(42);
});

test("who comes when the line is full is told to come back", async () => {
  const pool = setup({ waiting: 1 });
  const first = [pool.run(1), pool.run(2)];
  await expect(pool.run(3)).rejects.toEqual(refusal("busy"));
  expect(await Promise.all(first)).toEqual([2, 4]);
});

test("after it was closed nothing is begun", async () => {
  const pool = setup();
  expect(await pool.run(1)).toBe(2);
  await pool.close();
  await expect(pool.run(2)).rejects.toEqual(refusal("unavailable"));
});
