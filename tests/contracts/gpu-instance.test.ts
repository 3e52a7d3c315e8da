import { describe, expect, test } from "vitest";
import type { GpuInstance } from "@/lib/engines/gpu/gpu-instance";
import { openGpuInstance } from "@/lib/engines/gpu/open-gpu-instance";
import { gpuInstances, refusal, stateOf } from "@/tests/support/gpu-instance";
import { TEST_REGION } from "@/tests/support/moto";

const { sharedMoto, setup } = gpuInstances();

test("without an instance there is nothing to see, to start or to stop", async () => {
  const gpu = await openGpuInstance({ AWS_REGION: TEST_REGION });
  expect(gpu.kind).toBe("none");
  expect(await gpu.look()).toEqual({ state: "unknown", launchedAt: null, type: null, problem: null });
  expect(await refusal(gpu.start())).toEqual(["other", null]);
  expect(await refusal(gpu.stop())).toEqual(["other", null]);
});

const EC2S: Record<string, () => Promise<GpuInstance>> = {
  moto: async () => {
    const { endpoint, newInstance } = await sharedMoto();
    const place = { GPU_INSTANCE_ID: await newInstance(), EC2_ENDPOINT: endpoint, AWS_REGION: TEST_REGION };
    return openGpuInstance(place);
  },
  "moto behind a front that takes its time": async () => {
    const { gpu, ec2 } = await setup();
    ec2.slow({ pending: 300, stopping: 300 });
    return gpu;
  },
};

describe.each(Object.keys(EC2S))("%s", (kind) => {
  const open = () => (EC2S[kind] as () => Promise<GpuInstance>)();

  test("what runs is stopped and started, and tells its type and its launch", async () => {
    const gpu = await open();
    expect(gpu.kind).toBe("ec2");
    const running = await gpu.look();
    expect(running).toMatchObject({ state: "running", type: "g5.xlarge", problem: null });
    expect(Math.abs(Date.now() - (running.launchedAt?.getTime() ?? 0))).toBeLessThan(60_000);
    expect((await gpu.stop()).state).toMatch(/^stopp/);
    await expect.poll(() => stateOf(gpu)).toBe("stopped");
    const begun = await gpu.start();
    expect(begun).toMatchObject({ state: "pending", type: "g5.xlarge", launchedAt: null, problem: null });
    await expect.poll(() => stateOf(gpu)).toBe("running");
  });

  test("starting and stopping twice, also at once, is no error", async () => {
    const gpu = await open();
    await gpu.start();
    expect(await stateOf(gpu)).toBe("running");
    await Promise.all([gpu.stop(), gpu.stop()]);
    await gpu.stop();
    await expect.poll(() => stateOf(gpu)).toBe("stopped");
    expect((await gpu.stop()).state).toMatch(/^stopp/);
    await Promise.all([gpu.start(), gpu.start()]);
    await gpu.start();
    await expect.poll(() => stateOf(gpu)).toBe("running");
  });
});

test("the states in between are told, and each press in them is answered as EC2 does", async () => {
  const { gpu, ec2 } = await setup();
  ec2.slow({ pending: 60_000, stopping: 60_000 });
  expect(await gpu.stop()).toMatchObject({ state: "stopping" });
  expect(await stateOf(gpu)).toBe("stopping");
  expect((await gpu.stop()).state).toBe("stopping");
  expect(await refusal(gpu.start())).toEqual(["other", "IncorrectInstanceState"]);
  ec2.slow({ stopping: 0 });
  const other = await setup();
  await other.gpu.stop();
  await expect.poll(() => stateOf(other.gpu)).toBe("stopped");
  other.ec2.slow({ pending: 60_000 });
  const before = Date.now();
  await other.gpu.start();
  const pending = await other.gpu.look();
  expect(pending.state).toBe("pending");
  // The launch of now, not the first one.
  expect(pending.launchedAt?.getTime()).toBeGreaterThanOrEqual(before - 1_000);
  expect(await other.gpu.start()).toMatchObject({ state: "pending", launchedAt: pending.launchedAt });
  expect((await other.gpu.stop()).state).toBe("stopping");
});

test("EC2 is asked for an orderly stop, never for a forced one", async () => {
  const { gpu, ec2, id } = await setup();
  await gpu.stop();
  const { Action: action, Version: version, ...fields } = Object.fromEntries(ec2.last.StopInstances ?? []);
  expect([action, fields]).toEqual(["StopInstances", { "InstanceId.1": id }]);
});
