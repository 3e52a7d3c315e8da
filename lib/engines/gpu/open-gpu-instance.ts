import "server-only";
import type { GpuInstance } from "./gpu-instance";
import { noGpuInstance } from "./no-gpu-instance";

/** As env() has them. */
export type GpuPlace = {
  GPU_INSTANCE_ID?: string | undefined;
  EC2_ENDPOINT?: string | undefined;
  AWS_REGION: string;
};

/** The machine that draws, where the site may switch one. Asks nobody anything yet. */
export async function openGpuInstance({ GPU_INSTANCE_ID, EC2_ENDPOINT, AWS_REGION }: GpuPlace): Promise<GpuInstance> {
  if (!GPU_INSTANCE_ID) return noGpuInstance();
  // The SDK is large: who has no instance does without it.
  const { ec2GpuInstance } = await import("./ec2-gpu-instance");
  return ec2GpuInstance({ instanceId: GPU_INSTANCE_ID, region: AWS_REGION, endpoint: EC2_ENDPOINT });
}
