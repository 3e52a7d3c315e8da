import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { Stop } from "../stop.mjs";
import { contentHash } from "./content-hash.mjs";
import { once } from "./marker.mjs";
import { step } from "./steps.mjs";

/** What runs outside Next's own bundle: worker threads, Next's cache handler, and what these scripts share with lib. */
const ENTRIES = {
  "crayon-worker": "./lib/painters/crayon/worker.ts",
  "cells-worker": "./lib/engines/vision/cells/cells-worker.ts",
  "page-cache": "./lib/http/pages/page-cache.ts",
  front: "./lib/http/front/front.ts",
  "data-lock": "./lib/engines/db/data-lock.ts",
  worker: "./lib/processes/worker.ts",
};

const MARKER = ".build/bundles";

/** Bundles those entries into .build/NAME.mjs when anything under lib changed. */
export async function bundleEntries() {
  const missing = Object.keys(ENTRIES).some((name) => !existsSync(`.build/${name}.mjs`));
  if (missing) rmSync(MARKER, { force: true });
  const sources = ["lib", "tsconfig.json", "package-lock.json", "scripts/support/setup/bundles.mjs"];
  const key = contentHash(sources, (file) => !file.includes(".test."));
  await once(MARKER, key, () =>
    step("Bundling workers", async () => {
      const { build } = await import("esbuild");
      const result = build({
        entryPoints: ENTRIES,
        outdir: ".build",
        outExtension: { ".js": ".mjs" },
        bundle: true,
        format: "esm",
        platform: "node",
        target: "node20",
        packages: "external",
        // It only tells server code from browser code at build time, and refuses to be loaded by Node itself.
        alias: { "server-only": path.resolve("node_modules/server-only/empty.js") },
        sourcemap: "linked",
        logLevel: "error",
      });
      await result.catch((error) => {
        throw new Stop(`Bundling failed: ${error.errors?.[0]?.text ?? error.message}`);
      });
    }),
  );
}
