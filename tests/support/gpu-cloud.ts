import type { ServerWord } from "@/lib/domains/gpu/gpu";
import { NO_WORD } from "@/lib/domains/gpu/no-word";
import {
  type GpuInstance,
  type GpuProblem,
  GpuRefused,
  type GpuSight,
  type GpuState,
} from "@/lib/engines/gpu/gpu-instance";

/** A machine, as slow as a test wants it, and the model server on it. Starting and stopping twice are no errors. */
export function gpuCloud(now: () => Date) {
  let launchedAt: Date | null = null;
  const calls: ("start" | "stop")[] = [];
  const cloud = {
    state: "stopped" as GpuState,
    problem: null as GpuProblem | null,
    /** What it answers to a start or a stop. */
    refuses: null as GpuProblem | null,
    /** Launches and stops that really happened. */
    launches: 0,
    stops: 0,
    calls,
    drains: 0,
    word: NO_WORD as ServerWord,
    /** Done before a call is taken. */
    async before(_call: "start" | "stop"): Promise<void> {},
    async beforeDrain(): Promise<void> {},
    /** It is there, and has nothing to do. */
    isReady(): void {
      cloud.state = "running";
      cloud.word = { ...cloud.word, answers: true, busy: false };
    },
    isDown(): void {
      cloud.state = "stopped";
      cloud.word = { ...cloud.word, answers: false, busy: null };
    },
  };
  const sight = (): GpuSight => ({ state: cloud.state, launchedAt, type: "g5.xlarge", problem: cloud.problem });
  const refuse = () => {
    if (cloud.refuses) throw new GpuRefused(cloud.refuses, null);
  };
  const instance: GpuInstance = {
    kind: "ec2",
    look: async () => sight(),
    async start() {
      await cloud.before("start");
      calls.push("start");
      refuse();
      if (cloud.state === "stopped") {
        cloud.state = "pending";
        cloud.launches += 1;
        launchedAt = now();
      }
      return sight();
    },
    async stop() {
      await cloud.before("stop");
      calls.push("stop");
      refuse();
      if (cloud.state === "running" || cloud.state === "pending") {
        cloud.state = "stopping";
        cloud.stops += 1;
      }
      return sight();
    },
  };
  const server = {
    word: async () => cloud.word,
    async drain() {
      cloud.drains += 1;
      await cloud.beforeDrain();
    },
  };
  return { cloud, instance, server };
}
