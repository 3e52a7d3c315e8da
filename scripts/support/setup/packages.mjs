import { existsSync, readFileSync } from "node:fs";
import { contentHash } from "./content-hash.mjs";
import { once } from "./marker.mjs";
import { runQuietly, step } from "./steps.mjs";

/** Makes node_modules be what package-lock.json says; looks only at a hash when nothing changed. */
export async function installPackages() {
  await once("node_modules/.deep-story-lock", contentHash(["package-lock.json"]), async () => {
    // Somebody's own `npm install` may have done it already.
    if (installed()) return;
    await step("Installing packages (npm ci)", (note) => {
      const [program, args] = npm(["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"]);
      return runQuietly(program, args, { what: "npm ci", onLine: (line) => note(line.slice(0, 60)) });
    });
  });
}

/** Compares with the lockfile that npm itself leaves in node_modules when it is done. */
function installed() {
  if (!existsSync("node_modules/.package-lock.json")) return false;
  const wanted = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  const found = JSON.parse(readFileSync("node_modules/.package-lock.json", "utf8")).packages;
  const missing = Object.keys(wanted).some(
    (name) => name !== "" && found[name]?.version !== wanted[name].version && !(wanted[name].optional && !found[name]),
  );
  return !missing && Object.keys(found).every((name) => name in wanted);
}

/**
 * The npm that started this script, else the one on the PATH.
 *
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
function npm(args) {
  const script = process.env.npm_execpath;
  return script?.endsWith(".js") ? [process.execPath, [script, ...args]] : ["npm", args];
}
