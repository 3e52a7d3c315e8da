import { spawn } from "node:child_process";

/**
 * Runs a program of this project with Node, its output straight to ours and no input.
 *
 * @param {string[]} args the script and its arguments
 * @param {Record<string, string>} env added to ours
 * @returns {Promise<number>} its exit code
 */
export function runNode(args, env = {}) {
  return run(process.execPath, args, env);
}

/**
 * Runs a program, its output straight to ours and no input.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} env added to ours
 * @returns {Promise<number>} its exit code
 */
export function run(program, args, env = {}) {
  const child = spawn(program, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  const forward = (signal) => child.kill(signal);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, forward);
      resolve(code ?? 1);
    });
  });
}
