import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@/tests/support/free-port";
import { gpuMachine, type TestGpuMachine } from "@/tests/support/gpu-machine";
import { startModelServer, type TestModelServer } from "@/tests/support/model-server";
import { startMoto, type TestMoto } from "@/tests/support/moto";
import { startNginx, type TestNginx } from "@/tests/support/nginx";
import { startPostgres, type TestPostgres } from "@/tests/support/postgres";
import { startRedis, type TestRedis } from "@/tests/support/redis";
import { startSmtp, type TestSmtp } from "@/tests/support/smtp";
import { startServer, type TestServer } from "./server";

export type Production = {
  /** nginx in front of both web processes. */
  url: string;
  webs: [TestServer, TestServer];
  /** Those that live; tests kill and start some. */
  workers(): TestWorker[];
  postgres: TestPostgres;
  redis: TestRedis;
  s3: TestMoto & { bucket: string };
  model: TestModelServer;
  smtp: TestSmtp;
  nginx: TestNginx;
  /** What `npm run worker` and the web processes are started with. */
  env: Record<string, string>;
  /** One more worker of the same site. */
  startWorker(): Promise<TestWorker>;
  /** Everything its processes have printed. */
  output(): string;
  stop(): Promise<void>;
};

export type TestWorker = {
  /** http://127.0.0.1:port of its health and metrics. */
  url: string;
  output(): string;
  isAlive(): boolean;
  kill(): Promise<void>;
  /** SIGTERM, then waits. @returns its exit code */
  terminate(): Promise<number | null>;
  stop(): Promise<unknown>;
};

export const METRICS_TOKEN = "who-scrapes-shows-this";

/** The whole site on its production parts, each the real one: two web processes behind nginx and one worker. */
export function startProduction(): Promise<Production> {
  return startWhole(async (started) => {
    const model = await started(startModelServer());
    const env = { MODEL_SERVER_URL: model.url, MODEL_SERVER_TOKEN: model.token };
    return { ...(await startAll(started, env)), model };
  });
}

export type GpuProduction = Omit<Production, "model"> & { machine: TestGpuMachine };

/** The same, with its model server on a machine that EC2 starts and stops. */
export function startGpuProduction(options: Parameters<typeof gpuMachine>[0]): Promise<GpuProduction> {
  return startWhole(async (started) => {
    const machine = await started(gpuMachine(options));
    return { ...(await startAll(started, machine.env)), machine };
  });
}

async function startWhole<Parts>(start: (started: Started) => Promise<Parts>) {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const one of undo.splice(0).reverse()) await one();
  };
  /** What was started is stopped, also when something after it could not start. */
  const started = async <T extends { stop(): Promise<unknown> }>(starting: Promise<T>): Promise<T> => {
    const one = await starting;
    undo.push(() => one.stop());
    return one;
  };
  try {
    return { ...(await start(started)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Started = <T extends { stop(): Promise<unknown> }>(starting: Promise<T>) => Promise<T>;

async function startAll(
  started: Started,
  modelEnv: Record<string, string>,
): Promise<Omit<Production, "stop" | "model">> {
  const [postgres, redis, moto, smtp, port] = await Promise.all([
    started(startPostgres()),
    started(startRedis()),
    started(startMoto()),
    started(startSmtp()),
    freePort(),
  ]);
  const url = `http://127.0.0.1:${port}`;
  const bucket = await moto.newBucket();
  const env = {
    SITE_URL: url,
    DATABASE_URL: await postgres.newDatabase(),
    REDIS_URL: redis.url,
    S3_BUCKET: bucket,
    S3_ENDPOINT: moto.endpoint,
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    ...modelEnv,
    AUTH_SECRET: "one secret for every process of this site",
    SMTP_URL: smtp.url,
    MAIL_FROM: "Deep Story <diary@example.com>",
    METRICS_TOKEN,
    TRUST_PROXY: "true",
    DRAW_IN_WEB: "false",
    PAINTER_THREADS: "1",
    PICTURE_SIZE: "512",
  };
  const webs = await Promise.all([started(startServer(env)), started(startServer(env))]);
  const upstreams = webs.map((web) => new URL(web.url).host.replace("localhost", "127.0.0.1"));
  const nginx = await started(startNginx({ upstreams, port }));
  const everyWorker: TestWorker[] = [];
  const workers = () => everyWorker.filter((worker) => worker.isAlive());
  const startWorker = async () => {
    const worker = await started(startTestWorker(env));
    everyWorker.push(worker);
    return worker;
  };
  await startWorker();
  const output = () => [...webs, ...everyWorker].map((one) => one.output()).join("\n");
  return { url, webs, workers, postgres, redis, s3: { ...moto, bucket }, smtp, nginx, env, startWorker, output };
}

/** `npm run worker` as it is started, with its health on a free port. */
async function startTestWorker(env: Record<string, string>): Promise<TestWorker> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child: ChildProcess = spawn(process.execPath, ["scripts/worker.mjs"], {
    env: { ...process.env, ...env, WORKER_PORT: String(port) },
    stdio: "pipe",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (output += chunk));
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    child.kill(signal);
    return ended;
  };
  for (const deadline = Date.now() + 60_000; ; await sleep(100)) {
    if (
      await fetch(`${url}/health`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break;
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The worker did not start:\n${output}`);
  }
  return {
    url,
    output: () => output,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    kill: async () => void (await end("SIGKILL")),
    terminate: () => end("SIGTERM"),
    stop: () => end("SIGKILL"),
  };
}
