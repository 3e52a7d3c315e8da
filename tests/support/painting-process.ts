import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { PaintRequest } from "../../lib/painters/painter";

/** Times in milliseconds, memory in MB of 2^20 bytes resident in the whole process. */
export type PaintedInProcess = {
  /** By the clock, of each picture. */
  times: number[];
  /** Of the processor, all threads together, mean of a picture. */
  cpu: number;
  /** Mean size of an image. */
  bytes: number;
  /** Before the thread started, after the last picture, and the most at any time. */
  before: number;
  after: number;
  most: number;
};

const PROCESS = fileURLToPath(new URL("./paint-many.mjs", import.meta.url));

/**
 * Paints one picture after another in a thread of a process that does nothing else, so that what it grows by is the
 * thread's memory.
 * @param warmUp how many of the first pictures are drawn without being measured
 */
export function paintInProcess(job: {
  workerFile: string;
  resourceLimits: object;
  requests: readonly PaintRequest[];
  warmUp: number;
}): Promise<PaintedInProcess> {
  return new Promise((resolve, reject) => {
    const child = fork(PROCESS, { execArgv: [] });
    child.once("message", (measured) => resolve(measured as PaintedInProcess));
    child.once("exit", (code) => code && reject(new Error(`the painting process ended with code ${code}`)));
    child.send(job);
  });
}
