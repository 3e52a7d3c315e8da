import { readdir, stat, statfs } from "node:fs/promises";
import path from "node:path";
import type { Setup } from "@/lib/domains/settings/part";

/** A folder of so many files is not added up to its end, nor for so long. */
const FILES_MAX = 50_000;
const LONGEST_MS = 3_000;
const FRESH_MS = 5 * 60_000;

/** Room on the disk of the data folder, and how much that folder takes; the latter is looked up now and then. */
export function diskOf(folder: string): () => Promise<Setup["disk"]> {
  let last: { at: number; size: Promise<{ folder: number; isFolderWhole: boolean }> } | undefined;
  return async () => {
    if (!last || performance.now() - last.at > FRESH_MS) last = { at: performance.now(), size: sizeOf(folder) };
    const [{ bavail, blocks, bsize }, size] = await Promise.all([statfs(folder), last.size]);
    return { free: bavail * bsize, total: blocks * bsize, ...size };
  };
}

async function sizeOf(root: string): Promise<{ folder: number; isFolderWhole: boolean }> {
  const until = performance.now() + LONGEST_MS;
  const folders = [root];
  let bytes = 0;
  let files = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    // What goes meanwhile is not there any more.
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) folders.push(place);
      if (!entry.isFile()) continue;
      bytes += (await stat(place).catch(() => null))?.size ?? 0;
      files += 1;
      if (files >= FILES_MAX || performance.now() > until) return { folder: bytes, isFolderWhole: false };
    }
  }
  return { folder: bytes, isFolderWhole: true };
}
