import { spawn } from "node:child_process";
import { Stop } from "../stop.mjs";

/**
 * Says what is happening while `work` runs: on a terminal a line that counts the seconds, in a log one line at the
 * beginning, one every 15 s and one at the end.
 *
 * @template T
 * @param {string} title
 * @param {(note: (text: string) => void) => Promise<T>} work may note how far it is
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const began = performance.now();
  const live = process.stdout.isTTY === true;
  let note = "";
  const line = () => `${title} … ${((performance.now() - began) / 1000).toFixed(0)} s${note && ` (${note})`}`;
  if (!live) console.log(`${title} …`);
  const timer = setInterval(
    () => (live ? process.stdout.write(`\r\x1b[K${line()}`) : console.log(line())),
    live ? 250 : 15_000,
  );
  try {
    return await work((text) => {
      note = text;
    });
  } finally {
    clearInterval(timer);
    console.log(`${live ? "\r\x1b[K" : ""}${title}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
}

/**
 * Runs a program quietly. Only when it fails is its output shown, in full.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, onLine?: (line: string) => void, what: string }} options
 */
export async function runQuietly(program, args, { env = {}, onLine = () => undefined, what }) {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  // Ctrl+C ends this process (setup-lock.mjs); the program must not go on writing behind it.
  const stop = () => child.kill();
  process.on("exit", stop);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
      const last = text.trimEnd().split("\n").at(-1);
      if (last) onLine(last);
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.on("error", (error) => reject(new Stop(`${what} failed: ${error.message}`)));
    child.on("close", resolve);
  }).finally(() => process.off("exit", stop));
  if (code !== 0)
    throw new Stop(`${output.trimEnd()}\n\n${what} failed (exit code ${code}); what it said stands above.`);
}
