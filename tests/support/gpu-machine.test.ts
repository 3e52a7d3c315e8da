import { expect, onTestFinished, test, vi } from "vitest";
import { openGpuInstance } from "@/lib/engines/gpu/open-gpu-instance";
import { type ModelServerSight, modelServerAt } from "@/lib/painters/stable-diffusion/model-server";
import { gpuMachine } from "./gpu-machine";

// A busy machine takes half a minute to import torch.
vi.setConfig({ testTimeout: 300_000 });

async function setup(options: Parameters<typeof gpuMachine>[0]) {
  const machine = await gpuMachine(options);
  onTestFinished(machine.stop);
  const { GPU_INSTANCE_ID, EC2_ENDPOINT, AWS_REGION = "" } = machine.env;
  const gpu = await openGpuInstance({ GPU_INSTANCE_ID, EC2_ENDPOINT, AWS_REGION });
  const model = modelServerAt(machine.model);
  const becomes = (status: ModelServerSight["status"]) =>
    expect.poll(async () => (await model.look()).status, { timeout: 120_000 }).toBe(status);
  return { machine, gpu, model, becomes };
}

test("the model server lives exactly while its instance runs", async () => {
  const { machine, gpu, model, becomes } = await setup({ pendingMs: 500, bootMs: 500 });
  expect([(await gpu.look()).state, (await model.look()).status, machine.isOn()]).toEqual(["stopped", "away", false]);
  const begun = performance.now();
  await gpu.start();
  expect((await gpu.look()).state).toBe("pending");
  await expect.poll(() => machine.isOn(), { timeout: 30_000 }).toBe(true);
  expect(performance.now() - begun).toBeGreaterThan(1_000);
  await becomes("ready");
  await model.drain();
  await gpu.stop();
  await becomes("away");
  await expect.poll(() => machine.isOn()).toBe(false);
  expect((await gpu.look()).state).toBe("stopped");
  // Another boot knows nothing of a drain.
  machine.bootsIn(0);
  await gpu.start();
  await becomes("ready");
  expect((await model.look()).isDraining).toBe(false);
  expect(machine.troubles).toEqual([]);
});
