import { EC2Client, TerminateInstancesCommand } from "@aws-sdk/client-ec2";
import { expect, onTestFinished, test, vi } from "vitest";
import { ec2GpuInstance } from "@/lib/engines/gpu/ec2-gpu-instance";
import type { GpuRefused } from "@/lib/engines/gpu/gpu-instance";
import { gpuInstances, refusal, stateOf } from "@/tests/support/gpu-instance";
import { startMoto, TEST_REGION } from "@/tests/support/moto";

/** What takes longer was tried again and again. */
const SOON_MS = 2_000;
const STRANGER = "i-0123456789abcdef0";

const { at, setup } = gpuInstances();

async function terminate(id: string, endpoint: string): Promise<void> {
  const ec2 = new EC2Client({ endpoint, region: TEST_REGION });
  await ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] }));
  ec2.destroy();
}

// cloud-custodian/cloud-custodian#6014, flatcar/mantle#315
test("a stop of what has never run is refused, and of what has stopped meanwhile it is not", async () => {
  const { gpu, ec2 } = await setup();
  ec2.refuse("StopInstances", "IncorrectInstanceState");
  expect(await refusal(gpu.stop())).toEqual(["other", "IncorrectInstanceState"]);
  await gpu.stop();
  await expect.poll(() => stateOf(gpu)).toBe("stopped");
  ec2.refuse("StopInstances", "IncorrectInstanceState");
  expect((await gpu.stop()).state).toBe("stopped");
});

// hashicorp/terraform-provider-aws#37730 and #43193, aws/aws-sdk-ruby#2786: retried for an hour
test.each([
  ["InsufficientInstanceCapacity", 500, "no_capacity"],
  ["InsufficientHostCapacity", 500, "no_capacity"],
  ["VcpuLimitExceeded", 400, "no_capacity"],
  ["RequestLimitExceeded", 503, "throttled"],
  ["UnauthorizedOperation", 403, "no_permission"],
  ["AuthFailure", 401, "no_permission"],
  ["OperationNotPermitted", 400, "no_permission"],
  ["UnsupportedOperation", 400, "other"],
] as const)("%s (%i) is told as %s, and asked once", async (code, status, problem) => {
  const { gpu, ec2 } = await setup();
  await gpu.look();
  const begun = performance.now();
  ec2.refuse("StartInstances", code, status, 9);
  expect(await refusal(gpu.start())).toEqual([problem, code]);
  ec2.refuse("StopInstances", code, status, 9);
  expect(await refusal(gpu.stop())).toEqual([problem, code]);
  ec2.refuse("DescribeInstances", code, status, 9);
  expect(await gpu.look()).toEqual({ state: "unknown", launchedAt: null, type: null, problem });
  expect(ec2.asked).toEqual({ StartInstances: 1, StopInstances: 1, DescribeInstances: 2 });
  expect(performance.now() - begun).toBeLessThan(SOON_MS);
});

test("an accident of EC2 is asked once more, and then told", async () => {
  const { gpu, ec2 } = await setup();
  ec2.refuse("DescribeInstances", "InternalError", 500);
  expect(await stateOf(gpu)).toBe("running");
  ec2.refuse("StopInstances", "Unavailable", 503, 9);
  expect(await refusal(gpu.stop())).toEqual(["other", "Unavailable"]);
  expect(ec2.asked).toMatchObject({ DescribeInstances: 2, StopInstances: 2 });
});

test("an instance that was never seen is looked for in the wrong place; one that was seen is gone", async () => {
  const { ec2, gpu, id, moto } = await setup();
  const stranger = at(STRANGER, ec2.endpoint);
  expect(await stranger.look()).toEqual({ state: "unknown", launchedAt: null, type: null, problem: "wrong_region" });
  expect(await refusal(stranger.start())).toEqual(["wrong_region", "InvalidInstanceID.NotFound"]);
  const elsewhere = ec2GpuInstance({ instanceId: id, region: "us-east-1", endpoint: ec2.endpoint });
  expect((await elsewhere.look()).problem).toBe("wrong_region");
  expect(await stateOf(gpu)).toBe("running");
  await terminate(id, moto);
  expect(await gpu.look()).toMatchObject({ state: "gone", problem: "gone" });
  ec2.refuse("StartInstances", "IncorrectInstanceState");
  expect(await refusal(gpu.start())).toEqual(["gone", "IncorrectInstanceState"]);
  ec2.refuse("DescribeInstances", "InvalidInstanceID.NotFound", 400, 2);
  expect(await gpu.look()).toMatchObject({ state: "gone", problem: "gone" });
});

// aws/aws-sdk-java#911, ansible-collections/amazon.aws#1810
test("an instance that EC2 overlooks for a moment is not gone", async () => {
  const { gpu, ec2 } = await setup();
  ec2.refuse("DescribeInstances", "InvalidInstanceID.NotFound");
  expect(await stateOf(gpu)).toBe("running");
});

// boto/boto3#4386: the description lags behind what was accepted
test("what was accepted is told from the answer, not from a description that lags behind", async () => {
  const { gpu, ec2 } = await setup();
  await gpu.look();
  await gpu.stop();
  await gpu.start();
  expect(ec2.asked.DescribeInstances).toBe(1);
});

test("an EC2 that is switched off is no network, and is seen again when it is back", async () => {
  const own = await startMoto();
  onTestFinished(() => own.stop());
  const gpu = at(await own.newInstance(), own.endpoint);
  expect(await stateOf(gpu)).toBe("running");
  await own.kill();
  expect(await gpu.look()).toMatchObject({ state: "unknown", problem: "no_network" });
  expect((await refusal(gpu.start()))[0]).toBe("no_network");
  expect((await refusal(gpu.stop()))[0]).toBe("no_network");
  await own.restart();
  // moto keeps nothing: to the site the instance is gone.
  expect((await gpu.look()).state).toBe("gone");
});

test("without credentials it says that it may not, within its time", async () => {
  const { ec2, id } = await setup();
  for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]) vi.stubEnv(name, undefined);
  for (const name of ["AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE"]) vi.stubEnv(name, "/dev/null");
  vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
  onTestFinished(() => void vi.unstubAllEnvs());
  const gpu = at(id, ec2.endpoint);
  expect(await gpu.look()).toMatchObject({ state: "unknown", problem: "no_permission" });
  expect(await refusal(gpu.start())).toEqual(["no_permission", "CredentialsProviderError"]);
  expect(ec2.asked.DescribeInstances).toBe(0);
});

test("who calls it off is answered at once, and what was called off before is not asked", async () => {
  const { gpu, ec2 } = await setup();
  ec2.delay(3_000);
  for (const ask of ["look", "start", "stop"] as const) {
    const off = new AbortController();
    const begun = performance.now();
    const asked = gpu[ask](off.signal);
    const answer = ask === "look" ? asked.then(({ problem }) => problem) : refusal(asked).then(([problem]) => problem);
    setTimeout(() => off.abort(), 100);
    expect(await answer).toBe("other");
    expect(performance.now() - begun).toBeLessThan(1_000);
  }
  const before = { ...ec2.asked };
  const off = AbortSignal.abort();
  expect((await gpu.look(off)).state).toBe("unknown");
  expect(await refusal(gpu.start(off))).toEqual(["other", "AbortError"]);
  expect(ec2.asked).toEqual(before);
});

test("what a refusal says holds no words of the cloud's and no key", async () => {
  const { gpu, ec2 } = await setup();
  ec2.refuse("StartInstances", "UnauthorizedOperation", 403);
  const error = (await gpu.start().catch((error: unknown) => error)) as GpuRefused;
  expect(error.message).toBe("The GPU instance: no_permission (UnauthorizedOperation)");
  expect(JSON.stringify({ ...error })).not.toContain("Why it is so");
});
