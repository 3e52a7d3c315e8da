import "server-only";
import type { Pixels } from "../decode-picture";
import { createThreadPool } from "../threads/thread-pool";
import type { DescribedFace, FaceAnswer, FaceTask, Held } from "./face-task";
import type { EstimatedFace, GenderServer } from "./gender-server";

/** Sees faces in threads of its own, with models out of the packages. */
export type FaceEngine = GenderServer & {
  /**
   * Exactly the faces of a picture, the largest first, each with what tells people apart: personal data, for whoever asked
   * and agreed.
   * @throws AppError busy, unavailable as estimate()
   */
  describe(picture: Pixels): Promise<DescribedFace[]>;
  /** What a thread holds between tasks: the models, and nothing of any picture. */
  held(): Promise<Held>;
};

export type FaceEngineOptions = {
  /** Pictures looked at together; a thread starts when it is first needed. */
  threads: number;
  /** The bundle of worker/worker.ts. */
  workerFile: string;
  /** A picture that takes longer is given up. Default 20,000: the first task of a thread also reads the models. */
  longestMs?: number;
};

/** Each is a decoded picture of up to 3 MB. */
const WAITING = 32;
const LONGEST_MS = 20_000;
/** Of JavaScript; what wasm holds depends on the models and the largest picture: some 200 MB. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/** @returns the own GenderServer, which can also tell faces apart */
export function createFaceEngine({ threads, workerFile, longestMs = LONGEST_MS }: FaceEngineOptions): FaceEngine {
  const pool = createThreadPool<FaceTask, FaceAnswer>({
    workerFile,
    threads,
    waiting: WAITING,
    longestMs,
    resourceLimits: RESOURCE_LIMITS,
  });
  const look = (kind: "estimate" | "describe", { data, width, height }: Pixels) => {
    // A copy of its own: sharp's buffers may share their memory with others, which can't be handed over.
    const rgb = new Uint8Array(data);
    return pool.run({ kind, width, height, rgb }, [rgb.buffer]);
  };
  return {
    name: "own",
    // The thread answers each kind of task with its own kind of answer (worker/worker.ts).
    estimate: async (picture) => (await look("estimate", picture)) as EstimatedFace[],
    describe: async (picture) => (await look("describe", picture)) as DescribedFace[],
    held: async () => (await pool.run({ kind: "held" })) as Held,
    close: () => pool.close(),
  };
}
