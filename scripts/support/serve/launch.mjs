import { pathToFileURL } from "node:url";
import { runNode } from "../child.mjs";
import { runTs } from "../run-ts.mjs";
import { environment } from "../setup/environment.mjs";
import { installPackages } from "../setup/packages.mjs";
import { setUp } from "../setup/setup.mjs";
import { oneAtATime } from "../setup/setup-lock.mjs";
import { runCommand, Stop } from "../stop.mjs";
import { serveSite } from "./start.mjs";

/** npm run bench: sets up, then measures with what was asked for on the command line. */
export function bench() {
  return runCommand(async () => {
    environment();
    await setUp({ build: true });
    return program("bench/bench.mts", process.argv.slice(2));
  });
}

/** npm run demo: the site with people, posts and pictures, in a data folder of its own (DATA_DIR chooses another). */
export function demo() {
  process.env.DATA_DIR ||= ".data/demo";
  return serveSite(() => program("prisma/seed.ts"));
}

/** npm run screenshots: sets up, fills a demo in a folder of its own, and makes docs/screenshots anew, or those that are named. */
export function screenshots() {
  return runCommand(async () => {
    environment();
    await setUp({ build: true });
    return runTs("scripts/support/screenshots/take.mts", process.argv.slice(2));
  });
}

/** npm run worker: draws what waits, beside or instead of the web processes of the same DATABASE_URL. */
export function worker() {
  return runCommand(async () => {
    environment();
    await setUp({ build: false });
    process.env.NODE_ENV = "production";
    try {
      const { runWorker } = await import(pathToFileURL(".build/worker.mjs").href);
      await runWorker();
    } catch (error) {
      throw error.name === "StartupError" ? new Stop(error.message) : error;
    }
  });
}

/** npm run sweep: compares the pictures at rest with the database of the same settings; the embedded one must be free. */
export function sweep() {
  return runCommand(async () => {
    environment();
    await setUp({ build: false });
    return runTs("scripts/support/sweep.mts", process.argv.slice(2), { NODE_ENV: "production" });
  });
}

const PAINTER_TOOLS = {
  paint: ["scripts/paint.mts"],
  pack: ["scripts/pack-lexicon.mts", "scripts/pack-art.mts"],
  evaluate: ["scripts/evaluate-reading.mts"],
  layouts: ["scripts/check-layouts.mts"],
  sheet: ["scripts/contact-sheet.mts"],
  guess: ["scripts/guess-sheet.mts"],
};

/**
 * npm run painter and its tools: programs about pictures that need neither site nor database.
 *
 * @param {string} name one of PAINTER_TOOLS
 * @param {string[]} args
 */
export function painterTool(name, args) {
  return runCommand(async () => {
    // Only the packages: a drawing under way may keep the workers from being bundled.
    await oneAtATime(installPackages);
    for (const file of PAINTER_TOOLS[name] ?? []) {
      const code = await runTs(file, args);
      if (code !== 0) return code;
    }
    return 0;
  });
}

/** npm run mutants: all of tests/mutants, or those whose name has one of the words asked for. */
export function mutants() {
  return runCommand(async () => {
    await setUp({ build: false });
    return runTs("tests/mutants/run.mts", process.argv.slice(2));
  });
}

/** npm run dev: the site from its sources, reloaded with every change. */
export function develop() {
  return runCommand(async () => {
    const { port = "3000", host } = environment();
    await setUp({ build: false });
    return runNode(["node_modules/next/dist/bin/next", "dev", "-p", port, ...(host ? ["-H", host] : [])]);
  });
}

/**
 * @param {string} file
 * @param {string[]} args
 */
async function program(file, args = []) {
  const code = await runTs(file, args, { NODE_ENV: "production" });
  if (code !== 0) throw new Stop(`${file} failed (exit code ${code}).`);
  return code;
}
