import "server-only";
import { AppError } from "@/lib/shared/errors";
import { createThreadPool } from "../threads/thread-pool";
import type { Cell, CellCount, CountSettings } from "./cell-count";
import type { AnnotatedPicture, CellsAnswer, CellsTask } from "./cells-job";

export type CellCounter = {
  /**
   * Counts the cells of a microscope picture (trypan blue, bright field), shrunk to COUNT_LONGEST and upright.
   * @param encoded the picture as it was uploaded
   * @throws AppError too_large (more than COUNT_PIXELS_MAX pixels), wrong_media_type (no whole picture), busy, unavailable
   */
  count(encoded: Buffer, settings: CountSettings): Promise<CellCount>;
  /**
   * Draws a ring around each of these cells: a round one in blue around what lives, a square one in orange around what died.
   * @param cells in pixels of the counted picture, as count() gave them or as somebody corrected them
   * @throws AppError as count() does
   */
  annotate(encoded: Buffer, cells: Cell[]): Promise<AnnotatedPicture>;
  close(): Promise<void>;
};

export type CellCounterOptions = {
  /** .build/cells-worker.mjs, bundled from cells-worker.ts. */
  workerFile: string;
  /** Pictures at a time, one core each. */
  threads: number;
  /** Pictures that may stand in line. */
  waiting?: number;
};

/** Some seconds on an idle core; a busy machine takes many times that. */
const LONGEST_MS = 60_000;
/** JavaScript's part of a thread; the arrays of a picture and sharp's memory come on top. */
const HEAP_MAX_MB = 256;

/** Counts cells in threads of their own. */
export function createCellCounter({ workerFile, threads, waiting = 64 }: CellCounterOptions): CellCounter {
  const pool = createThreadPool<CellsTask, CellsAnswer>({
    workerFile,
    threads,
    waiting,
    longestMs: LONGEST_MS,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MAX_MB },
  });
  async function ask(task: CellsTask) {
    const answer = await pool.run(task);
    if (answer.kind === "refused") throw new AppError(answer.code, { detail: answer.detail });
    return answer;
  }
  const unexpected = (answer: CellsAnswer) => new Error(`the cells' thread answered "${answer.kind}"`);

  return {
    async count(encoded, settings) {
      const answer = await ask({ kind: "count", encoded, settings });
      if (answer.kind !== "counted") throw unexpected(answer);
      return answer.count;
    },
    async annotate(encoded, cells) {
      const answer = await ask({ kind: "annotate", encoded, cells });
      if (answer.kind !== "annotated") throw unexpected(answer);
      return answer.picture;
    },
    close: () => pool.close(),
  };
}
