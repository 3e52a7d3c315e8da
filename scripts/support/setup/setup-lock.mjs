import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const FILE = ".build/setting-up";

/** A folder that may only be read, as in a container's image. */
const READ_ONLY = ["EROFS", "EACCES", "EPERM"];

/**
 * Keeps two commands started at once from installing or building over each other: the second waits. In a folder that
 * may only be read there is nothing to keep apart: whatever would be written fails by itself.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(work) {
  mkdirSync(".build", { recursive: true });
  let told = 0;
  while (!claim()) {
    const pid = Number(readOrEmpty());
    if (pid > 0 && !runs(pid)) {
      rmSync(FILE, { force: true });
      continue;
    }
    if (told !== pid) console.log(`Another command (process ${pid}) is preparing this folder: waiting for it …`);
    told = pid;
    await sleep(200);
  }
  const release = () => rmSync(FILE, { force: true });
  process.on("exit", release);
  const interrupted = () => process.exit(130);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, interrupted);
  try {
    return await work();
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, interrupted);
    process.off("exit", release);
    release();
  }
}

function claim() {
  try {
    writeFileSync(FILE, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (READ_ONLY.includes(error.code)) return true;
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function readOrEmpty() {
  try {
    return readFileSync(FILE, "utf8");
  } catch {
    return "";
  }
}

/** @param {number} pid */
function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
