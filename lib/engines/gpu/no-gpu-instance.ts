import "server-only";
import { type GpuInstance, GpuRefused, type GpuSight } from "./gpu-instance";

const NOTHING: GpuSight = { state: "unknown", launchedAt: null, type: null, problem: null };

/** A site without a machine of its own to switch: there is nothing to see, and nothing to start or stop. */
export function noGpuInstance(): GpuInstance {
  const refuse = async (): Promise<never> => {
    throw new GpuRefused("other", null);
  };
  return { kind: "none", look: async () => ({ ...NOTHING }), start: refuse, stop: refuse };
}
