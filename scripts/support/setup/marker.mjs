import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Does `work` only when `file` does not already hold `key`. The marker goes before the work and comes back after it,
 * so work that was cut off is done again.
 *
 * @param {string} file
 * @param {string} key
 * @param {() => Promise<void>} work
 */
export async function once(file, key, work) {
  if (readOrEmpty(file) === key) return;
  rmSync(file, { force: true });
  await work();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, key);
}

/** @param {string} file */
function readOrEmpty(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
