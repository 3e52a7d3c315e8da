/** The counting thread. Bundled to .build/cells-worker.mjs; sharp stays outside the bundle. */
import sharp from "sharp";
import { AppError } from "@/lib/shared/errors";
import { decodePicture, type Pixels } from "../decode-picture";
import { answerJobs } from "../threads/answer-jobs";
import { annotatedPicture } from "./annotated-picture";
import { COUNT_LONGEST, COUNT_PIXELS_MAX } from "./cell-count";
import type { CellsAnswer, CellsTask } from "./cells-job";
import { countCells } from "./count-cells";

// One picture uses one core: the threads of the pool are the parallelism.
sharp.concurrency(1);
sharp.cache(false);

answerJobs<CellsTask, CellsAnswer>(async (task) => {
  try {
    return await answerTo(task, await decoded(task.encoded));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { result: { kind: "refused", code: error.code, detail: error.message } };
  }
});

const decoded = ({ buffer, byteOffset, byteLength }: Uint8Array): Promise<Pixels> =>
  decodePicture(Buffer.from(buffer, byteOffset, byteLength), { longest: COUNT_LONGEST, pixelsMax: COUNT_PIXELS_MAX });

async function answerTo(task: CellsTask, pixels: Pixels): Promise<{ result: CellsAnswer; transfer?: ArrayBuffer[] }> {
  if (task.kind === "count") return { result: { kind: "counted", count: countCells(pixels, task.settings) } };
  const picture = await annotatedPicture(pixels, task.cells);
  return { result: { kind: "annotated", picture }, transfer: [picture.bytes.buffer] };
}
