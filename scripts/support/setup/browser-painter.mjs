import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { Stop } from "../stop.mjs";
import { contentHash } from "./content-hash.mjs";
import { once } from "./marker.mjs";
import { step } from "./steps.mjs";

const MARKER = ".build/browser-painter";
const ENTRY = "lib/painters/crayon/browser/worker.ts";
/** Written by this script, read by the pages that load the painter. */
const GENERATED = "lib/painters/crayon/browser/generated";
const FOLDER = "public/painter";

/** The browsers of package.json, for which Next builds too, as esbuild writes them: "ios16.4". */
function targets() {
  const { browserslist } = JSON.parse(readFileSync("package.json", "utf8"));
  return browserslist.map((browser) => browser.replace("ios_saf", "ios").replace(" ", ""));
}

/**
 * Bundles the painter for a browser's worker into public/painter/HASH.js, compressed beside it, and writes its address
 * down for the pages. By its hash a browser keeps it for good, and asks again only when it paints otherwise.
 */
export async function bundleBrowserPainter() {
  if (!existsSync(`${GENERATED}/address.ts`) || !existsSync(FOLDER)) rmSync(MARKER, { force: true });
  const sources = [
    "lib/painters",
    "lib/shared",
    "package.json",
    "package-lock.json",
    "scripts/support/setup/browser-painter.mjs",
  ];
  const key = contentHash(sources, (file) => !file.includes(".test.") && !file.startsWith(path.normalize(GENERATED)));
  await once(MARKER, key, () =>
    step("Bundling the painter for browsers", async () => {
      const { build } = await import("esbuild");
      const result = await build({
        entryPoints: [ENTRY],
        bundle: true,
        write: false,
        minify: true,
        format: "iife",
        platform: "browser",
        target: targets(),
        logLevel: "error",
      }).catch((error) => {
        throw new Stop(`Bundling failed: ${error.errors?.[0]?.text ?? error.message}`);
      });
      keep(Buffer.from(result.outputFiles[0].contents));
    }),
  );
}

/** @param {Buffer} script */
function keep(script) {
  const name = createHash("sha256").update(script).digest("hex").slice(0, 16);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/${name}.js`, script);
  writeFileSync(`${FOLDER}/${name}.js.br`, brotliCompressSync(script));
  writeFileSync(`${FOLDER}/${name}.js.gz`, gzipSync(script, { level: 9 }));
  mkdirSync(GENERATED, { recursive: true });
  writeFileSync(
    `${GENERATED}/address.ts`,
    `/** The painter for browsers, by its hash. */\nexport const PAINTER_ADDRESS = "/painter/${name}.js";\n`,
  );
}
