import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/**
 * Bundles the counting thread as `npm start` does, into a folder of its own under .build, where packages are found.
 * @returns the bundle's path and a function that removes it
 */
export async function buildCellsWorker(): Promise<{ workerFile: string; remove: () => void }> {
  mkdirSync(".build", { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), ".build", "cells-worker-"));
  const workerFile = join(folder, "worker.mjs");
  await build({
    entryPoints: ["lib/engines/vision/cells/cells-worker.ts"],
    outfile: workerFile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  return { workerFile, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
