import { afterAll, expect, onTestFinished } from "vitest";
import { ec2GpuInstance } from "@/lib/engines/gpu/ec2-gpu-instance";
import { type GpuInstance, GpuRefused } from "@/lib/engines/gpu/gpu-instance";
import { ec2InFrontOf } from "./ec2";
import { startMoto, TEST_REGION, type TestMoto } from "./moto";

/** For a file of tests: one moto for all of them, and as many running instances behind fronts of their own as wanted. */
export function gpuInstances() {
  let moto: Promise<TestMoto> | undefined;
  afterAll(async () => (await moto)?.stop());
  const sharedMoto = () => {
    moto ??= startMoto();
    return moto;
  };
  const at = (instanceId: string, endpoint: string) => ec2GpuInstance({ instanceId, region: TEST_REGION, endpoint });
  async function setup() {
    const { endpoint, newInstance } = await sharedMoto();
    const ec2 = await ec2InFrontOf(endpoint);
    onTestFinished(ec2.stop);
    const id = await newInstance();
    return { ec2, id, gpu: at(id, ec2.endpoint), moto: endpoint };
  }
  return { sharedMoto, at, setup };
}

export const stateOf = async (gpu: GpuInstance) => (await gpu.look()).state;

/** What something was refused with: its problem and its code. */
export const refusal = (asked: Promise<unknown>) =>
  asked.then(
    () => Promise.reject(new Error("it was not refused")),
    (error: unknown) => {
      expect(error).toBeInstanceOf(GpuRefused);
      const { problem, code } = error as GpuRefused;
      return [problem, code];
    },
  );
