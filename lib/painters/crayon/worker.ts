/** The painting thread. Bundled to .build/crayon-worker.mjs; sharp stays outside the bundle. */
import { parentPort } from "node:worker_threads";
import sharp from "sharp";
import { paintCrayon } from "./paint-crayon";
import type { Answer, Job } from "./pool/messages";

// One picture uses one core: the threads of the pool are the parallelism.
sharp.concurrency(1);
sharp.cache(false);

const port = parentPort;
if (!port) throw new Error("crayon worker: start me as a worker thread");
const answer = (message: Answer, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

port.on("message", async ({ id, request }: Job) => {
  try {
    const painted = await paintCrayon(request, (progress) => answer({ id, progress }));
    // A copy of its own: sharp's buffers may share their memory with others, which can't be handed over.
    const image = new Uint8Array(painted.image);
    answer({ id, painted: { ...painted, image } }, [image.buffer]);
  } catch (err) {
    answer({ id, error: err instanceof Error ? (err.stack ?? err.message) : String(err) });
  }
});
