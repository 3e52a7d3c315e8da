import { Worker } from "node:worker_threads";
import type { PaintRequest } from "@/lib/painters/painter";
import type { Answer, Job } from "./messages";

export type ThreadPainted = Extract<Answer, { painted: unknown }>["painted"];

/** One worker thread that draws one picture at a time. */
export type PaintingThread = {
  paint(request: PaintRequest, onProgress: (done: number) => void): Promise<ThreadPainted>;
  /** Ends the thread at once; a picture being drawn is rejected. */
  end(): Promise<void>;
};

type Waiting = {
  id: number;
  resolve(painted: ThreadPainted): void;
  reject(err: Error): void;
  onProgress(done: number): void;
};

/**
 * Megabytes of JavaScript in a thread: several times what a picture needs. A small young generation makes the thread
 * collect its megabyte of pixels a picture soon, which keeps about 20 MB less resident.
 */
export const THREAD_LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 } as const;

/** Starts a thread from a bundled file. @param onDeath called once when the thread is no longer usable. */
export function startPaintingThread(workerFile: string, onDeath: () => void): PaintingThread {
  const worker = new Worker(workerFile, { resourceLimits: THREAD_LIMITS });
  // An idle painter must not keep the process alive.
  worker.unref();
  let waiting: Waiting | null = null;
  let lastId = 0;

  const settle = (): Waiting | null => {
    const current = waiting;
    waiting = null;
    worker.unref();
    return current;
  };
  const die = (err: Error) => {
    settle()?.reject(err);
    onDeath();
  };
  worker.on("message", (answer: Answer) => {
    if (answer.id !== waiting?.id) return;
    if ("progress" in answer) waiting.onProgress(answer.progress);
    else if ("painted" in answer) settle()?.resolve(answer.painted);
    else settle()?.reject(new Error(`the crayon painter failed: ${answer.error}`));
  });
  worker.once("error", die);
  worker.once("exit", (code) => die(new Error(`the painting thread ended with code ${code}`)));

  return {
    paint: (request, onProgress) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting = { id, resolve, reject, onProgress };
        worker.ref();
        worker.postMessage({ id, request } satisfies Job);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}
