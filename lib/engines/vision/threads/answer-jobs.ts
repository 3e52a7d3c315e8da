import { parentPort } from "node:worker_threads";
import type { Answer, Job } from "./messages";

/**
 * The other end of a thread pool: answers each job of this worker thread, one after another.
 * @param work what it does; what a result holds in `transfer` changes hands instead of being copied
 */
export function answerJobs<Task, Result>(
  work: (task: Task) => Promise<{ result: Result; transfer?: ArrayBuffer[] }>,
): void {
  const port = parentPort;
  if (!port) throw new Error("start me as a worker thread");
  port.on("message", async ({ id, task }: Job<Task>) => {
    try {
      const { result, transfer = [] } = await work(task);
      port.postMessage({ id, result } satisfies Answer<Result>, transfer);
    } catch (err) {
      const error = err instanceof Error ? (err.stack ?? err.message) : String(err);
      port.postMessage({ id, error } satisfies Answer<Result>);
    }
  });
}
