import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@/tests/support/free-port";

/** A running site and what is needed to look at it from outside. */
export type BenchSite = {
  url: string;
  /** The process that serves. */
  pid: number;
  stop(): Promise<void>;
};

const START_MS = 300_000;

/**
 * Starts the production site on a free port, as `npm start` does, and waits until the main page answers 200.
 *
 * @param env DATA_DIR and whatever else differs from the defaults
 */
export async function startSite(env: Record<string, string>): Promise<BenchSite> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, NODE_ENV: "production", LOG_LEVEL: "error", HOST: "127.0.0.1", PORT: String(port), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  process.once("exit", () => child.kill());
  await firstAnswer(child, url);
  return { url, pid: child.pid ?? 0, stop: () => end(child) };
}

/** Waits until the main page answers 200. @throws Error with the output when the program ends before, or it takes too long */
export async function firstAnswer(child: ChildProcess, url: string, patienceMs = START_MS): Promise<void> {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      output += chunk;
    });
  }
  for (const deadline = performance.now() + patienceMs; performance.now() < deadline; await sleep(20)) {
    if (child.exitCode !== null) throw new Error(`The site ended before it answered:\n${output}`);
    const status = await fetch(url, { headers: { "accept-language": "ko" } }).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status;
      },
      () => null,
    );
    if (status === 200) return;
  }
  await end(child);
  throw new Error(`The site did not answer 200 in time:\n${output}`);
}

/**
 * Ends a program by SIGTERM and waits until nobody writes to its output any more: npm is gone before the server that
 * it started. A program started with `detached` is ended with all that it started.
 */
export async function end(child: ChildProcess, { group = false } = {}): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  const closed = new Promise((resolve) => child.once("close", resolve));
  process.kill(group ? -child.pid : child.pid, "SIGTERM");
  await closed;
}
