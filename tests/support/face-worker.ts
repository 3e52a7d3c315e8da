import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { FACE_WORKER } from "@/scripts/support/setup/bundles.mjs";

/**
 * Bundles the face thread as `npm start` does, into a folder of its own under .build.
 * @returns the bundle's path and a function that removes it
 */
export async function buildFaceWorker(): Promise<{ workerFile: string; remove: () => void }> {
  mkdirSync(".build", { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), ".build", "face-worker-"));
  await build({ ...FACE_WORKER, outdir: folder } as Parameters<typeof build>[0]);
  return {
    workerFile: join(folder, "face-worker.mjs"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
