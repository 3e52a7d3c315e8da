import type { ResourceLimits } from "node:worker_threads";
import { AppError } from "@/lib/shared/errors";
import { createGate } from "@/lib/shared/gate";
import { startThread, type Thread } from "./thread";

export type ThreadPool<Task, Result> = {
  /**
   * Does one task in the next free thread. What is in `transfer` changes hands.
   * @throws AppError busy when the line is full, unavailable when the thread died or took too long, or after close()
   */
  run(task: Task, transfer?: ArrayBuffer[]): Promise<Result>;
  close(): Promise<void>;
};

export type ThreadPoolOptions = {
  /** The bundle of a file that calls answerJobs(). */
  workerFile: string;
  /** Threads; each starts when it is first needed. */
  threads: number;
  /** Tasks that may stand in line. */
  waiting: number;
  /** A task that takes longer loses its thread. */
  longestMs: number;
  resourceLimits: ResourceLimits;
};

/** Threads for work that would hold up the web server; one that dies takes only its own task with it. */
export function createThreadPool<Task, Result>(options: ThreadPoolOptions): ThreadPool<Task, Result> {
  const { workerFile, threads, waiting, longestMs, resourceLimits } = options;
  const gate = createGate({ atOnce: threads, waiting });
  const idle: Thread<Task, Result>[] = [];
  const alive = new Set<Thread<Task, Result>>();
  let isClosed = false;

  function start(): Thread<Task, Result> {
    const thread = startThread<Task, Result>(workerFile, resourceLimits, () => forget(thread));
    alive.add(thread);
    return thread;
  }
  function forget(thread: Thread<Task, Result>) {
    alive.delete(thread);
    const at = idle.indexOf(thread);
    if (at >= 0) idle.splice(at, 1);
  }

  async function runInThread(task: Task, transfer: ArrayBuffer[]): Promise<Result> {
    if (isClosed) throw new AppError("unavailable", { detail: "This site is being stopped" });
    const thread = idle.pop() ?? start();
    const deadline = setTimeout(() => {
      forget(thread);
      void thread.end();
    }, longestMs);
    try {
      return await thread.run(task, transfer);
    } catch (cause) {
      throw new AppError("unavailable", { retryAfterS: 5, cause });
    } finally {
      clearTimeout(deadline);
      if (alive.has(thread)) idle.push(thread);
    }
  }

  return {
    run: (task, transfer = []) => gate.run(() => runInThread(task, transfer)),
    async close() {
      isClosed = true;
      const ending = [...alive].map((thread) => thread.end());
      alive.clear();
      idle.length = 0;
      await Promise.all(ending);
    },
  };
}
