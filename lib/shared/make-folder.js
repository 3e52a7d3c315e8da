import { mkdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * Makes a folder and those above it, for its owner's eyes alone; one that is there is fine. Not mkdir's `recursive`:
 * below /proc, where nothing can be made, that tries for ever (Node 20). Plain JavaScript, for npm start needs
 * it before anything is built.
 *
 * @param {string} folder
 * @throws {NodeJS.ErrnoException} when it can't be made
 */
export function makeFolder(folder) {
  if (isFolder(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Somebody else made it in between.
    if (!isFolder(folder)) throw error;
  }
}

/** @param {string} file */
function isFolder(file) {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
