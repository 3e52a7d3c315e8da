import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { Stop } from "../stop.mjs";
import { contentHash } from "./content-hash.mjs";
import { EYES_FILES } from "./eyes.mjs";
import { once } from "./marker.mjs";
import { step } from "./steps.mjs";

/**
 * A worker for browsers, for itself: no page's script carries what it weighs.
 *
 * @typedef {object} BrowserWorker
 * @property {string} name its folder under public/
 * @property {string} what said while it is made
 * @property {string} entry
 * @property {string} generated folder of address.ts, which is written by this script and read by the pages
 * @property {string} constant
 * @property {string} comment
 * @property {string[]} sources what it is made of, beside the versions of the packages
 * @property {string[]} files what it fetches itself, copied beside it into a folder named by its hash
 */

/** @type {BrowserWorker[]} */
const WORKERS = [
  {
    name: "painter",
    what: "Bundling the painter for browsers",
    entry: "lib/painters/crayon/browser/worker.ts",
    generated: "lib/painters/crayon/browser/generated",
    constant: "PAINTER_ADDRESS",
    comment: "The painter for browsers, by its hash.",
    sources: ["lib/painters", "lib/shared"],
    files: [],
  },
  {
    name: "eyes",
    what: "Bundling the eyes for browsers",
    entry: "components/lab/eyes/worker/worker.ts",
    generated: "components/lab/eyes/generated",
    constant: "EYES_ADDRESS",
    comment: "The eyes of the lab, by their hash.",
    sources: ["components/lab/eyes", "lib/shared/faces"],
    files: EYES_FILES,
  },
];

const MADE_BY = [
  "package.json",
  "package-lock.json",
  "scripts/support/setup/browser-workers.mjs",
  "scripts/support/setup/eyes.mjs",
];

/** The browsers of package.json, for which Next builds too, as esbuild writes them: "ios16.4". */
function targets() {
  const { browserslist } = JSON.parse(readFileSync("package.json", "utf8"));
  return browserslist.map((browser) => browser.replace("ios_saf", "ios").replace(" ", ""));
}

/**
 * Bundles each worker into public/NAME/HASH.js, compressed beside it, and writes its address down for the pages. By its
 * hash a browser keeps it for good, and asks again only when it does otherwise.
 */
export async function bundleBrowserWorkers() {
  for (const worker of WORKERS) {
    const { name, generated, sources, what } = worker;
    const marker = `.build/browser-${name}`;
    if (!existsSync(`${generated}/address.ts`) || !existsSync(`public/${name}`)) rmSync(marker, { force: true });
    const key = contentHash([...sources, ...MADE_BY], (file) => !/\.test\.|\/generated\//.test(file));
    await once(marker, key, () => step(what, () => bundle(worker)));
  }
}

/** @param {BrowserWorker} worker */
async function bundle({ name, entry, generated, constant, comment, files }) {
  const { build } = await import("esbuild");
  const beside = hashOf(Buffer.concat(files.map((file) => readFileSync(file))));
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    platform: "browser",
    target: targets(),
    define: { FILES_BESIDE: JSON.stringify(`/${name}/${beside}/`) },
    logLevel: "error",
  }).catch((error) => {
    throw new Stop(`Bundling failed: ${error.errors?.[0]?.text ?? error.message}`);
  });
  const script = Buffer.from(result.outputFiles[0].contents);
  const address = `${name}/${hashOf(script)}.js`;
  rmSync(`public/${name}`, { recursive: true, force: true });
  keep(`public/${address}`, script);
  for (const file of files) keep(`public/${name}/${beside}/${path.basename(file)}`, readFileSync(file));
  mkdirSync(generated, { recursive: true });
  writeFileSync(`${generated}/address.ts`, `/** ${comment} */\nexport const ${constant} = "/${address}";\n`);
}

/** @param {Buffer} bytes */
const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

/**
 * Writes a file, and beside it what is sent in its place. Weights of a model are noise: no compression makes them less.
 *
 * @param {string} file
 * @param {Buffer} bytes
 */
function keep(file, bytes) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  if (file.endsWith(".bin")) return;
  writeFileSync(`${file}.br`, brotliCompressSync(bytes));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
