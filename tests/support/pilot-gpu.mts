// Looks after the machine of a database until it is killed: DATABASE_URL EC2_ENDPOINT INSTANCE_ID MODEL_SERVER_URL LEASE_MS
// DAWDLE_MS. Prints under which name it decides. Before and after each call to the cloud it dawdles for so long.
import { setTimeout as sleep } from "node:timers/promises";
import { createPilot } from "@/lib/domains/gpu/pilot";
import { startGpuPiloting } from "@/lib/domains/gpu/piloting";
import { gpuServer } from "@/lib/domains/gpu/word";
import { openDatabase } from "@/lib/engines/db/open-database";
import { inProcessEventBus } from "@/lib/engines/events/in-process-event-bus";
import { ec2GpuInstance } from "@/lib/engines/gpu/ec2-gpu-instance";
import type { GpuInstance } from "@/lib/engines/gpu/gpu-instance";
import { modelServerAt } from "@/lib/painters/stable-diffusion/model-server";
import { TEST_REGION } from "./moto";

const [databaseUrl = "", endpoint = "", instanceId = "", url = "", leaseMs = "", dawdleMs = ""] = process.argv.slice(2);
const { prisma } = await openDatabase({ dataDir: "unused", databaseUrl });
const onError = (error: unknown) => console.error(error);
const events = inProcessEventBus(onError);
const ec2 = ec2GpuInstance({ instanceId, region: TEST_REGION, endpoint });
const slowly = (act: "start" | "stop") => async (signal?: AbortSignal) => {
  await sleep(Number(dawdleMs));
  const sight = await ec2[act](signal);
  await sleep(Number(dawdleMs));
  return sight;
};
const instance: GpuInstance = { ...ec2, start: slowly("start"), stop: slowly("stop") };
const server = gpuServer(modelServerAt({ url }));
const needs = { prisma, instance, server, events, mailWritten: () => {}, onError, leaseMs: Number(leaseMs) };
const pilot = createPilot(needs);
console.log(pilot.owner);
startGpuPiloting({ pilot, events, onError, everyMs: 50 });
