import type { RequestListener } from "node:http";
import { expect, onTestFinished, test, vi } from "vitest";
import { ec2GpuInstance } from "@/lib/engines/gpu/ec2-gpu-instance";
import { GPU_ANSWERS_MS, GpuRefused } from "@/lib/engines/gpu/gpu-instance";
import { listenHere } from "@/tests/support/ec2";
import { TEST_REGION } from "@/tests/support/moto";

const ID = "i-0123456789abcdef0";
const HTML =
  "<!doctype html><html><head><title>Welcome</title></head><body><p>Sign in to this network<br></body></html>";

const described = (inside: string, id = ID) =>
  `<?xml version="1.0"?><DescribeInstancesResponse><reservationSet><item><instancesSet><item><instanceId>${id}</instanceId>${inside}</item></instancesSet></item></reservationSet></DescribeInstancesResponse>`;
const RUNNING = "<instanceState><code>16</code><name>running</name></instanceState>";
const whole = described(`${RUNNING}<instanceType>g5.xlarge</instanceType>`);

const says =
  (text: string, status = 200): RequestListener =>
  (request, response) => {
    request.resume();
    response.writeHead(status, { "content-type": "text/xml" }).end(text);
  };

/** What a server says in place of EC2. */
const NONSENSE: Record<string, RequestListener> = {
  "a page of a hotel's network": says(HTML),
  "a page of a proxy without a server behind it": says(HTML, 502),
  nothing: says(""),
  JSON: says('{"Reservations":[]}'),
  "XML that is cut off": says(whole.slice(0, whole.indexOf("running") + 3)),
  "XML of something else": says("<ListBucketResult><Name>pictures</Name></ListBucketResult>"),
  "no instance": says("<DescribeInstancesResponse><reservationSet/></DescribeInstancesResponse>"),
  "another instance": says(described(RUNNING, "i-0fedcba9876543210")),
  "an instance without a state": says(described("<instanceType>g5.xlarge</instanceType>")),
  "a state that nobody knows": says(described("<instanceState><code>7</code><name>dreaming</name></instanceState>")),
  bytes: (_, response) => void response.end(Buffer.from([0, 255, 254, 1, 60, 0])),
  "a connection that closes": (_, response) => void response.destroy(),
  "half an answer, and then the line is cut": (_, response) => {
    response.writeHead(200, { "content-length": "9000" }).write(whole.slice(0, 200), () => response.destroy());
  },
};

async function setup(answer: RequestListener) {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "test");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "test");
  const server = await listenHere(answer);
  onTestFinished(server.stop);
  return ec2GpuInstance({ instanceId: ID, region: TEST_REGION, endpoint: server.endpoint });
}

test("this server is understood where it speaks as EC2 does", async () => {
  const gpu = await setup(says(whole));
  expect(await gpu.look()).toEqual({ state: "running", launchedAt: null, type: "g5.xlarge", problem: null });
});

test.each(Object.entries(NONSENSE))("%s is not known, and accepts nothing", async (_, answer) => {
  const gpu = await setup(answer);
  const sight = await gpu.look();
  expect(sight).toMatchObject({ state: "unknown", launchedAt: null, type: null, problem: expect.any(String) });
  await expect(gpu.start()).rejects.toBeInstanceOf(GpuRefused);
  await expect(gpu.stop()).rejects.toBeInstanceOf(GpuRefused);
});

test.each(Object.entries(NONSENSE))("%s does not make an instance gone that was seen", async (_, answer) => {
  let isWell = true;
  const gpu = await setup((request, response) => (isWell ? says(whole) : answer)(request, response));
  expect((await gpu.look()).state).toBe("running");
  isWell = false;
  expect((await gpu.look()).state).toBe("unknown");
});

const SLOW: Record<string, RequestListener> = {
  "a server that never answers": () => {},
  "a server that stops in mid answer": (_, response) => {
    response.writeHead(200, { "content-type": "text/xml" }).write(whole.slice(0, 200));
  },
  "a server that goes on for ever": (_, response) => {
    response.writeHead(200, { "content-type": "text/xml" });
    const drip = setInterval(() => response.write("<item>"), 200);
    response.on("close", () => clearInterval(drip));
  },
};

test.each(Object.entries(SLOW))("%s is given up in time", { timeout: 40_000 }, async (_, answer) => {
  const gpu = await setup(answer);
  const begun = performance.now();
  const [sight, started] = await Promise.all([gpu.look(), gpu.start().catch((error: unknown) => error)]);
  expect(sight).toMatchObject({ state: "unknown", problem: "no_network" });
  expect(started).toMatchObject({ problem: "no_network" });
  expect(performance.now() - begun).toBeLessThan(GPU_ANSWERS_MS + 1_000);
});

test("a launch at no time is no time", async () => {
  const gpu = await setup(says(described(`${RUNNING}<launchTime>soon</launchTime>`)));
  const { state, launchedAt } = await gpu.look();
  expect([["running", "unknown"].includes(state), launchedAt]).toEqual([true, null]);
});

test("a start that was accepted and came to nothing says why", async () => {
  const stopped = (code: string) =>
    described(
      `<instanceState><code>80</code><name>stopped</name></instanceState><stateReason><code>${code}</code><message>x</message></stateReason>`,
    );
  const full = await setup(says(stopped("Server.InsufficientInstanceCapacity")));
  expect(await full.look()).toMatchObject({ state: "stopped", problem: "no_capacity" });
  const pressed = await setup(says(stopped("Client.UserInitiatedShutdown")));
  expect(await pressed.look()).toMatchObject({ state: "stopped", problem: null });
});
