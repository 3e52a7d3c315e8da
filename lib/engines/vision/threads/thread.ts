import { type ResourceLimits, Worker } from "node:worker_threads";
import type { Answer, Job } from "./messages";

/** One worker thread that does one thing at a time. */
export type Thread<Task, Result> = {
  /** @throws Error what the thread said, or that it ended */
  run(task: Task, transfer: ArrayBuffer[]): Promise<Result>;
  /** Ends the thread at once; what it was doing is rejected. */
  end(): Promise<void>;
};

type Waiting<Result> = { id: number; resolve(result: Result): void; reject(err: Error): void };

/** Starts a thread from a bundled file. @param onDeath called when the thread is no longer usable */
export function startThread<Task, Result>(
  workerFile: string,
  resourceLimits: ResourceLimits,
  onDeath: () => void,
): Thread<Task, Result> {
  const worker = new Worker(workerFile, { resourceLimits });
  // An idle thread must not keep the process alive.
  worker.unref();
  let waiting: Waiting<Result> | null = null;
  let lastId = 0;

  const settle = (): Waiting<Result> | null => {
    const current = waiting;
    waiting = null;
    worker.unref();
    return current;
  };
  const die = (err: Error) => {
    settle()?.reject(err);
    onDeath();
  };
  worker.on("message", (answer: Answer<Result>) => {
    if (answer.id !== waiting?.id) return;
    if ("result" in answer) settle()?.resolve(answer.result);
    else settle()?.reject(new Error(answer.error));
  });
  worker.once("error", die);
  worker.once("exit", (code) => die(new Error(`the thread ended with code ${code}`)));

  return {
    run: (task, transfer) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting = { id, resolve, reject };
        worker.ref();
        worker.postMessage({ id, task } satisfies Job<Task>, transfer);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}
