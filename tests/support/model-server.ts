import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { connect } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { freePort } from "./free-port";
import { testPython } from "./test-python";

export type TestModelServer = {
  /** http://127.0.0.1:port */
  url: string;
  token: string;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** Ends it as an operator does: it answers those who wait. */
  stop(): Promise<void>;
  /** Starts it again on the same port. @param until as in startModelServer */
  restart(until?: Until): Promise<void>;
  /** It takes what it is asked and goes on with nothing, until thaw() or kill(). */
  freeze(): void;
  thaw(): void;
};

/** Importing torch takes seconds, on a busy machine many. */
const START_MS = 120_000;

/** When it counts as started: ready to draw, or answering at all. */
type Until = "ready" | "answering";

type Options = {
  /** "flag": its safety checker refuses every picture. */
  safety?: "none" | "flag";
  /** As in model-server/README.md. */
  env?: Record<string, string>;
  until?: Until;
};

/** The real model server in its gunicorn, with a tiny pipeline of random weights, on a free port of 127.0.0.1. */
export async function startModelServer({
  safety = "none",
  env = {},
  until = "ready",
}: Options = {}): Promise<TestModelServer> {
  const [model, port] = await Promise.all([tinyPipeline(safety), freePort()]);
  const url = `http://127.0.0.1:${port}`;
  const token = `token of ${randomUUID()}`;
  let server: ChildProcess;
  let printed = "";

  async function start(until: Until): Promise<void> {
    server = spawn(testPython(), ["-m", "gunicorn"], {
      cwd: "model-server",
      env: {
        ...process.env,
        MODEL_ID: model,
        MODEL_SERVER_TOKEN: token,
        MODEL_DEVICE: "cpu",
        HOST: "127.0.0.1",
        PORT: String(port),
        HF_HUB_OFFLINE: "1",
        TORCH_THREADS: "1",
        // The site's levels are others.
        LOG_LEVEL: "info",
        ...env,
      },
      // gunicorn is two processes: a power cut ends both.
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const started = server;
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        printed = (printed + text).slice(-4000);
      });
    }
    process.once("exit", () => signal(started, "SIGKILL"));
    const deadline = Date.now() + START_MS;
    while (Date.now() < deadline) {
      if (hasEnded(server)) throw new Error(`The model server ended at its start:\n${printed}`);
      const status = await healthOf(url);
      if (status === "ready" || (until === "answering" && status !== null)) return;
      await sleep(50);
    }
    throw new Error(`The model server did not start within ${START_MS} ms:\n${printed}`);
  }

  async function end(by: NodeJS.Signals): Promise<void> {
    if (hasEnded(server)) return;
    const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
    // Told to stop, its first process passes it on; a power cut asks nobody.
    if (by === "SIGKILL") signal(server, by);
    else server.kill(by);
    await ended;
    // Its second process lets go of the port a moment later.
    while (await accepts(port)) await sleep(20);
  }

  await start(until);
  return {
    url,
    token,
    restart: (until = "ready") => start(until),
    freeze: () => signal(server, "SIGSTOP"),
    thaw: () => signal(server, "SIGCONT"),
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
  };
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", () => resolve(false));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}

const hasEnded = (server: ChildProcess) => server.exitCode !== null || server.signalCode !== null;

/** To the whole process group. */
function signal(server: ChildProcess, name: NodeJS.Signals): void {
  if (server.pid === undefined) return;
  try {
    process.kill(-server.pid, name);
  } catch {
    // Gone already.
  }
}

async function healthOf(url: string): Promise<string | null> {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2000) });
    return ((await response.json()) as { status: string }).status;
  } catch {
    return null;
  }
}

/** Made once and kept in .build/, until the script that makes it changes. */
async function tinyPipeline(safety: "none" | "flag"): Promise<string> {
  const hash = createHash("sha256");
  for (const file of ["tiny.py", "tiny_words.py"]) hash.update(await readFile(`model-server/model_server/${file}`));
  const folder = path.resolve(".build", `tiny-pipeline-${safety}-${hash.digest("hex").slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  await mkdir(".build", { recursive: true });
  // Test files run side by side: each writes its own, the first rename wins.
  const draft = `${folder}.${randomUUID()}`;
  const make = ["-m", "model_server.tiny", draft, "--safety", safety];
  await promisify(execFile)(testPython(), make, {
    cwd: "model-server",
    env: { ...process.env, HF_HUB_OFFLINE: "1" },
  });
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  return folder;
}
