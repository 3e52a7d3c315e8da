import { spawn } from "node:child_process";

/**
 * Runs a TypeScript file of this project in a Node process of its own and answers its exit code.
 * Interrupting this process interrupts that one.
 *
 * @param {string} file relative to the repository root
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
export function runTs(file, args = [], env = process.env) {
  // react-server is the condition under which the package "server-only" lets itself be imported.
  const options = ["--conditions=react-server", "--import=tsx", file, ...args];
  const child = spawn(process.execPath, options, { stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
