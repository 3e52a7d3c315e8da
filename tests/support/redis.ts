import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { freePort } from "./free-port";

/** The forms of Redis that the site runs on; contract tests run on both. */
export const REDIS_FORMS = ["Redis", "Redis Cluster"] as const;
export type RedisForm = (typeof REDIS_FORMS)[number];

export type TestRedis = {
  /** What REDIS_URL would be. */
  url: string;
  /** A connection of the test's own, to look behind the scenes; it ends with stop(). */
  look: Redis;
  /** Ends it as a power cut does; what it kept is gone. */
  kill(): Promise<void>;
  /** Starts it, or starts it again, on the same port, empty. */
  restart(): Promise<void>;
  /** Makes it silent: connections stay open, new ones are taken, and nothing is answered. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
};

/**
 * A real Redis of the system's packages on a free port of 127.0.0.1 that keeps nothing on the disk. The cluster is one
 * server that owns all slots: what a cluster forbids is forbidden there too.
 * @param isUp false: nobody listens on the port until restart()
 */
export async function startRedis(form: RedisForm = "Redis", isUp = true): Promise<TestRedis> {
  const port = await freePort();
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-redis-"));
  const address = `redis://127.0.0.1:${port}`;
  const settings = ["--port", port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder];
  if (form === "Redis Cluster") {
    settings.push("--cluster-enabled", "yes", "--cluster-announce-ip", "127.0.0.1");
    // By default 10,000 above the other one: that may be no port at all.
    settings.push("--cluster-port", await freePort());
  }
  const look = new Redis(port, { lazyConnect: true, retryStrategy: () => 50 });
  look.on("error", () => {});
  let server: ChildProcess | undefined;
  let hasSlots = false;

  async function restart(): Promise<void> {
    server = spawn("redis-server", settings.map(String), { stdio: "ignore" });
    await Promise.race([until(async () => (await look.ping()) === "PONG"), cannotStart(server)]);
    if (form !== "Redis Cluster") return;
    if (!hasSlots) await look.call("CLUSTER", "ADDSLOTSRANGE", "0", "16383");
    hasSlots = true;
    await until(async () => String(await look.call("CLUSTER", "INFO")).includes("cluster_state:ok"));
  }
  async function kill(): Promise<void> {
    const running = server;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => running.on("exit", () => resolve()));
    running.kill("SIGKILL");
    await ended;
  }
  if (isUp) await restart();
  return {
    url: form === "Redis Cluster" ? `${address},${address}` : address,
    look,
    kill,
    restart,
    pause: () => void server?.kill("SIGSTOP"),
    resume: () => void server?.kill("SIGCONT"),
    async stop() {
      look.disconnect();
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function cannotStart(server: ChildProcess): Promise<never> {
  return new Promise((_, reject) => {
    const why = "These tests need Redis 7 or newer (Debian: apt-get install redis-server)";
    server.once("error", (cause) => reject(new Error(why, { cause })));
    server.once("exit", (code) => code !== null && reject(new Error(`redis-server ended with ${code}. ${why}`)));
  });
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let attempt = 1; !(await isSo().catch(() => false)); attempt += 1) {
    if (attempt === 150) throw new Error("The test Redis did not start within 15 s");
    await sleep(100);
  }
}
