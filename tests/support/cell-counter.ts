import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { onTestFinished } from "vitest";
import { type CellCounter, createCellCounter } from "@/lib/engines/vision/cells/cell-counter";

/** The real counter in a thread of its own, bundled when it is first asked; ends with the test. */
export function testCellCounter(): CellCounter {
  let opening: Promise<CellCounter> | null = null;
  const open = () => {
    opening ??= bundle().then((workerFile) => createCellCounter({ workerFile, threads: 1 }));
    return opening;
  };
  onTestFinished(async () => (await opening)?.close());
  return {
    count: async (...asked) => (await open()).count(...asked),
    annotate: async (...asked) => (await open()).annotate(...asked),
    close: async () => (await opening)?.close(),
  };
}

let bundled: Promise<string> | null = null;

/** Once a process, as `npm start` does it; under .build, where packages are found. */
function bundle(): Promise<string> {
  bundled ??= (async () => {
    mkdirSync(".build", { recursive: true });
    const folder = mkdtempSync(path.join(process.cwd(), ".build", "cells-worker-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    const workerFile = path.join(folder, "worker.mjs");
    await build({
      entryPoints: ["lib/engines/vision/cells/cells-worker.ts"],
      outfile: workerFile,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      alias: { "server-only": path.resolve("node_modules/server-only/empty.js") },
      logLevel: "error",
    });
    return workerFile;
  })();
  return bundled;
}
