import "server-only";
import type { Painted, Painter, PaintRequest } from "@/lib/painters/painter";
import { atMostEvery } from "@/lib/painters/throttle";
import { AppError } from "@/lib/shared/errors";
import { type PaintingThread, startPaintingThread, type ThreadPainted } from "./pool/painting-thread";

export type CrayonPainterOptions = {
  /** Pictures drawn at the same time; a thread starts when it is first needed. */
  threads: number;
  /** The bundle of worker.ts. */
  workerFile: string;
  /** A picture that takes longer is given up. Default 30,000. */
  longestMs?: number;
};

type Job = {
  request: PaintRequest;
  signal: AbortSignal;
  onProgress(done: number): void;
  resolve(painted: Painted): void;
  reject(reason: unknown): void;
};

const LONGEST_MS = 30_000;
/** At most ten progress reports a second. */
const PROGRESS_EVERY_MS = 100;

/**
 * The built-in painter: a small pool of worker threads that draw crayon pictures.
 * An aborted picture leaves the queue, or its thread is ended and replaced; a thread that dies rejects its picture.
 * @throws AppError painter_failed when a thread dies or takes too long, painter_asleep after close()
 */
export function createCrayonPainter({ threads, workerFile, longestMs = LONGEST_MS }: CrayonPainterOptions): Painter {
  const queue: Job[] = [];
  const idle: PaintingThread[] = [];
  const alive = new Set<PaintingThread>();
  let closed = false;

  const startThread = (): PaintingThread => {
    const thread: PaintingThread = startPaintingThread(workerFile, () => forget(thread));
    alive.add(thread);
    return thread;
  };
  const forget = (thread: PaintingThread) => {
    alive.delete(thread);
    const at = idle.indexOf(thread);
    if (at >= 0) idle.splice(at, 1);
  };

  const startNext = () => {
    while (queue.length > 0 && (idle.length > 0 || alive.size < threads)) {
      const job = queue.shift();
      if (job) void run(job, idle.pop() ?? startThread());
    }
  };

  async function run(job: Job, thread: PaintingThread): Promise<void> {
    const endThread = () => {
      forget(thread);
      void thread.end();
    };
    const deadline = setTimeout(endThread, longestMs);
    job.signal.addEventListener("abort", endThread, { once: true });
    try {
      const painted = await thread.paint(job.request, atMostEvery(PROGRESS_EVERY_MS, job.onProgress));
      job.resolve(withBuffer(painted));
    } catch (cause) {
      job.reject(
        job.signal.aborted ? job.signal.reason : new AppError(closed ? "painter_asleep" : "painter_failed", { cause }),
      );
    } finally {
      clearTimeout(deadline);
      job.signal.removeEventListener("abort", endThread);
      if (alive.has(thread)) idle.push(thread);
      startNext();
    }
  }

  return {
    name: "crayon",
    concurrency: threads,
    state: async () => "ready",
    paint(request, signal, onProgress) {
      return new Promise<Painted>((resolve, reject) => {
        if (closed) return reject(new AppError("painter_asleep", { detail: "The painter is closed" }));
        if (signal.aborted) return reject(signal.reason);
        const job: Job = { request, signal, onProgress, resolve, reject };
        queue.push(job);
        signal.addEventListener("abort", () => leaveQueue(queue, job), { once: true });
        startNext();
      });
    },
    async close() {
      closed = true;
      for (const job of queue.splice(0))
        job.reject(new AppError("painter_asleep", { detail: "The painter is closed" }));
      const ending = [...alive].map((thread) => thread.end());
      alive.clear();
      idle.length = 0;
      await Promise.all(ending);
    },
  };
}

function leaveQueue(queue: Job[], job: Job): void {
  const at = queue.indexOf(job);
  if (at < 0) return;
  queue.splice(at, 1);
  job.reject(job.signal.reason);
}

const withBuffer = (painted: ThreadPainted): Painted => ({
  ...painted,
  image: Buffer.from(painted.image.buffer, painted.image.byteOffset, painted.image.byteLength),
});
