import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * A hash of names and contents: two trees that hash alike build alike.
 *
 * @param {string[]} roots files and folders; those that don't exist count as empty
 * @param {(file: string) => boolean} counts which files matter
 * @returns {string} SHA-256, hex
 */
export function contentHash(roots, counts = () => true) {
  const hash = createHash("sha256");
  for (const root of roots) {
    for (const file of filesUnder(root).sort()) {
      if (counts(file)) hash.update(file).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

/**
 * Every file under a folder; a file is itself, and what does not exist has none.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function filesUnder(root) {
  let entries;
  try {
    entries = readdirSync(root, { withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOTDIR") return [root];
    if (error.code === "ENOENT") return [];
    throw error;
  }
  return entries.flatMap((entry) => filesUnder(path.join(root, entry.name)));
}
