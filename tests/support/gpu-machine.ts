import { setTimeout as sleep } from "node:timers/promises";
import { EC2Client, StopInstancesCommand } from "@aws-sdk/client-ec2";
import { ec2InFrontOf, type TestEc2 } from "./ec2";
import { startModelServer, type TestModelServer } from "./model-server";
import { startMoto, TEST_REGION } from "./moto";

export type TestGpuMachine = {
  /** What a site that may switch it is started with. */
  env: Record<string, string>;
  instanceId: string;
  /** In front of moto: slows it down, makes it refuse, counts what it was asked. */
  ec2: TestEc2;
  /** Of the model server on it, which answers while the instance runs and has booted. */
  model: Pick<TestModelServer, "url" | "token" | "freeze" | "thaw">;
  /** Whether the model server's process is there now, as the instance would have it. */
  isOn(): boolean;
  /** Milliseconds between "running" and the start of the model server, which then still loads. */
  bootsIn(ms: number): void;
  /** Why the machine failed to follow its instance; empty while all is well. */
  troubles: string[];
  stop(): Promise<void>;
};

type Options = {
  /** Milliseconds; default 0. */
  bootMs?: number;
  /** How long EC2 says "pending" and "stopping", in milliseconds. Default 0. */
  pendingMs?: number;
  stoppingMs?: number;
  /**
   * What a stop of the instance is to the model server: "shutdown" ends it in order, as systemd does; "power cut" as a
   * failing host would. Default "shutdown".
   */
  ends?: "shutdown" | "power cut";
  /** As in model-server/README.md. */
  env?: Record<string, string>;
};

const LOOK_EVERY_MS = 100;

/**
 * A GPU instance as the site sees one: EC2 (moto, behind a front that has the states in between) says that it runs or
 * is stopped, and the real model server lives exactly while it runs. It is stopped at first.
 */
export async function gpuMachine(options: Options = {}): Promise<TestGpuMachine> {
  const { pendingMs = 0, stoppingMs = 0, ends = "shutdown" } = options;
  let bootMs = options.bootMs ?? 0;
  const moto = await startMoto();
  const instanceId = await moto.newInstance();
  const ec2 = await ec2InFrontOf(moto.endpoint);
  // Once, to have its port, its token and its model made; an instance that is stopped has no process.
  const model = await startModelServer({ env: options.env ?? {}, until: "answering" });
  await model.kill();
  const troubles: string[] = [];
  let isOn = false;
  let isOver = false;

  async function follow(): Promise<void> {
    let runsSince: number | null = null;
    while (!isOver) {
      try {
        const now = (await ec2.stateOf(instanceId)) === "running";
        runsSince = now ? (runsSince ?? performance.now()) : null;
        if (now && !isOn && performance.now() - (runsSince ?? 0) >= bootMs) {
          isOn = true;
          await model.restart("answering");
        } else if (!now && isOn) {
          await (ends === "shutdown" ? model.stop() : model.kill());
          isOn = false;
        }
      } catch (error) {
        if (!isOver) troubles.push(String(error));
      }
      await sleep(LOOK_EVERY_MS);
    }
  }

  await stopped(instanceId, moto.endpoint);
  ec2.slow({ pending: pendingMs, stopping: stoppingMs });
  const following = follow();
  return {
    env: {
      GPU_INSTANCE_ID: instanceId,
      EC2_ENDPOINT: ec2.endpoint,
      AWS_REGION: TEST_REGION,
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
      MODEL_SERVER_URL: model.url,
      MODEL_SERVER_TOKEN: model.token,
    },
    instanceId,
    ec2,
    model,
    isOn: () => isOn,
    bootsIn: (ms) => {
      bootMs = ms;
    },
    troubles,
    async stop() {
      isOver = true;
      await following;
      await model.kill();
      await ec2.stop();
      await moto.stop();
    },
  };
}

async function stopped(instanceId: string, endpoint: string): Promise<void> {
  const ec2 = new EC2Client({ endpoint, region: TEST_REGION });
  await ec2.send(new StopInstancesCommand({ InstanceIds: [instanceId] }));
  ec2.destroy();
}
