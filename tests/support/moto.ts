import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { EC2Client, RunInstancesCommand } from "@aws-sdk/client-ec2";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { freePort } from "./free-port";

export type TestMoto = {
  /** http://127.0.0.1:port */
  endpoint: string;
  /** An empty bucket of that name, or of one not used before; its name. */
  newBucket(name?: string): Promise<string>;
  /** A running instance of EC2; its id. */
  newInstance(): Promise<string>;
  /** Ends it as a power cut does; what it kept is gone. */
  kill(): Promise<void>;
  /** Starts again on the same port, empty. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

export const TEST_REGION = "ap-northeast-2";

/**
 * A server that speaks AWS (moto) on a free port of 127.0.0.1, and credentials in the environment for whoever talks
 * to it. It is made for tests: it checks no signatures and keeps everything in memory.
 */
export async function startMoto(): Promise<TestMoto> {
  process.env.AWS_ACCESS_KEY_ID ??= "test";
  process.env.AWS_SECRET_ACCESS_KEY ??= "test";
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  let server: ChildProcess;
  async function restart(): Promise<void> {
    server = spawn(motoPython(), ["-m", "moto.server", "-H", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
    await answers(endpoint);
  }
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => server.on("exit", () => resolve()));
    server.kill(signal);
    await ended;
  }
  await restart();
  let count = 0;
  return {
    endpoint,
    restart,
    async newBucket(name = `pictures-${++count}`) {
      const s3 = new S3Client({ endpoint, region: TEST_REGION, forcePathStyle: true });
      const where = { CreateBucketConfiguration: { LocationConstraint: TEST_REGION } as const };
      await s3.send(new CreateBucketCommand({ Bucket: name, ...where }));
      s3.destroy();
      return name;
    },
    async newInstance() {
      const ec2 = new EC2Client({ endpoint, region: TEST_REGION });
      const what = { ImageId: "ami-12c6146b", InstanceType: "g5.xlarge", MinCount: 1, MaxCount: 1 } as const;
      const { Instances } = await ec2.send(new RunInstancesCommand(what));
      ec2.destroy();
      return Instances?.[0]?.InstanceId as string;
    },
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
  };
}

/** The project's own Python where the test set-up made one. */
function motoPython(): string {
  const own = ".venv/bin/python";
  const python = existsSync(own) ? own : process.env.MOTO_PYTHON;
  if (!python) throw new Error("These tests need moto: a Python with moto[server] in .venv, or named by MOTO_PYTHON");
  return python;
}

async function answers(endpoint: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await fetch(`${endpoint}/moto-api/`);
      return;
    } catch (cause) {
      if (attempt === 300) throw new Error("moto did not start within 30 s", { cause });
      await sleep(100);
    }
  }
}
