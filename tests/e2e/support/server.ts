import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@/tests/support/free-port";

export type TestServer = {
  url: string;
  dataDir: string;
  /** Everything it has printed so far. */
  output(): string;
  /** As a power cut: SIGKILL. */
  kill(): Promise<void>;
  /** Starts again on the same port and data. */
  start(): Promise<void>;
  /** SIGTERM, then waits. @returns its exit code */
  terminate(): Promise<number | null>;
  /** Ends it for good and removes its data. */
  stop(): Promise<void>;
};

/** The real site, as `npm start` starts it, on a free port with a data folder of its own. */
export async function startServer(env: Record<string, string> = {}): Promise<TestServer> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "deep-story-e2e-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let child: ChildProcess;
  let output = "";

  async function start(): Promise<void> {
    // Nearly always another day than in the browser: a page that says its own would be made anew there, and complain.
    const own = { TZ: "Pacific/Pago_Pago", PORT: String(port), DATA_DIR: dataDir, NODE_ENV: "production", ...env };
    child = spawn(process.execPath, ["scripts/start.mjs"], {
      env: { ...process.env, ...own } as NodeJS.ProcessEnv,
      stdio: "pipe",
    });
    const listen = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    const deadline = Date.now() + 240_000;
    while (!(await answers(`${url}/api/health`))) {
      if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The server did not start:\n${output}`);
      await sleep(100);
    }
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    child.kill(signal);
    return ended;
  }

  await start();
  return {
    url,
    dataDir,
    output: () => output,
    kill: async () => void (await end("SIGKILL")),
    start,
    terminate: () => end("SIGTERM"),
    async stop() {
      await end("SIGTERM");
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}
