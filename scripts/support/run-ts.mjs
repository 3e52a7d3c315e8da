import { runNode } from "./child.mjs";

/**
 * Runs a TypeScript file of this project in a Node process of its own; imports by "@/" work.
 *
 * @param {string} file relative to the repository root
 * @param {string[]} args
 * @param {Record<string, string>} env added to ours
 * @returns {Promise<number>} its exit code
 */
export function runTs(file, args = [], env = {}) {
  // react-server is the condition under which the package "server-only" lets itself be imported.
  return runNode(["--conditions=react-server", "--import=tsx", file, ...args], env);
}
