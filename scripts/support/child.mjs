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

/**
 * The same, its output in one piece at its end: for what runs beside something else that speaks.
 *
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runInOnePiece(program, args) {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  const stop = () => child.kill();
  process.on("exit", stop);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("exit", stop);
      process.stdout.write(output);
      resolve(code ?? 1);
    });
  });
}
