import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "@/lib/engines/db/open-database";
import { listenHere } from "@/tests/support/ec2";
import { gpuInstances, stateOf } from "@/tests/support/gpu-instance";
import { startPostgres } from "@/tests/support/postgres";
import { testSite } from "@/tests/support/site";

const { setup } = gpuInstances();

const ROUNDS = 8;
const LEASE_MS = 1_500;
/** Before each call, and between it and the note of it. */
const DAWDLE_MS = 200;

test("kill -9 of whoever decides, before the call and after it: an order is repeated, not doubled, and not lost", async () => {
  const postgres = await startPostgres();
  const databaseUrl = await postgres.newDatabase();
  const site = await testSite(await openDatabase({ dataDir: "unused", databaseUrl }), undefined, {
    gpu: { kind: "ec2" },
  });
  onTestFinished(() => postgres.stop());
  const { prisma } = site;
  const { ec2, id: instanceId, gpu } = await setup();
  await gpu.stop();
  ec2.slow({ pending: 150, stopping: 150 });
  const model = await listenHere((request, response) => {
    request.resume();
    response.end('{"status":"ready","now":"idle","queued":0,"drawing":0}');
  });
  onTestFinished(model.stop);
  const owner = await site.member();
  const admin = { id: (await site.member("관리자")).id, address: "hash", requestId: "r-1" };
  await prisma.member.update({ where: { id: admin.id }, data: { role: "admin" } });
  const { id: postId } = await site.posts.create(owner, { body: "바다에 갔다." }, "ko");
  await site.gpu.setPolicy(admin, { isOn: true, timeZone: "UTC" });

  const deciders = new Map<string, ChildProcess>();
  async function decider(): Promise<void> {
    const given = [databaseUrl, ec2.endpoint, instanceId, model.endpoint, String(LEASE_MS), String(DAWDLE_MS)];
    const args = ["--conditions=react-server", "--import=tsx", "tests/support/pilot-gpu.mts", ...given];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    const [name] = await once(child.stdout, "data");
    child.stdout.resume();
    deciders.set(String(name).trim(), child);
  }
  await Promise.all([decider(), decider()]);

  const open = () => prisma.gpuOrder.findFirst({ where: { endedAt: null } });
  const fell = { before: 0, after: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const act = round % 2 === 0 ? "start" : "stop";
    const action = act === "start" ? "StartInstances" : "StopInstances";
    const called = ec2.asked[action];
    if (act === "stop") await site.gpu.stop(admin, { force: false });
    else {
      const words = { ownerId: owner.id, postId, text: "바다", style: "crayon", seed: 1 };
      await prisma.picture.create({ data: { ...words, painter: "stable-diffusion" } });
    }
    while (!(await open())) await sleep(2);
    // By turns at once, and when the cloud has heard of it.
    if (round % 4 >= 2) while (ec2.asked[action] === called) await sleep(2);
    const { leaseOwner } = await prisma.gpuPilot.findUniqueOrThrow({ where: { id: 1 } });
    const killed = deciders.get(leaseOwner ?? "");
    killed?.kill("SIGKILL");
    if (killed) await once(killed, "exit");
    deciders.delete(leaseOwner ?? "");
    expect(await open()).not.toBeNull();
    fell[ec2.asked[action] === called ? "before" : "after"] += 1;
    const goal = act === "start" ? "running" : "stopped";
    const next = decider();
    await expect.poll(open, { timeout: 20_000 }).toBeNull();
    await expect.poll(() => stateOf(gpu), { timeout: 20_000 }).toBe(goal);
    await expect.poll(async () => (await site.gpu.panel()).state, { timeout: 20_000 }).toBe(goal);
    await prisma.picture.updateMany({ data: { status: "done", startedAt: new Date(), finishedAt: new Date() } });
    if (act === "stop") {
      await expect.poll(() => prisma.gpuPilot.count({ where: { heldSince: null } }), { timeout: 20_000 }).toBe(1);
    }
    const orders = await prisma.gpuOrder.findMany({ orderBy: { id: "asc" } });
    expect(orders.map((order) => order.act)).toEqual(
      Array.from({ length: round + 1 }, (_, n) => (n % 2 === 0 ? "start" : "stop")),
    );
    expect(orders.every(({ problem }) => problem === null)).toBe(true);
    await next;
  }
  const kinds = (await prisma.gpuEvent.findMany({ orderBy: { id: "asc" } })).map(({ kind }) => kind);
  const times = (kind: string) => kinds.filter((one) => one === kind).length;
  expect({ starting: times("starting"), stopping: times("stopping"), stopped: times("stopped") }).toEqual({
    starting: ROUNDS / 2,
    stopping: ROUNDS / 2,
    stopped: ROUNDS / 2,
  });
  expect(await prisma.gpuRun.count()).toBe(ROUNDS / 2);
  console.log(
    `${ROUNDS} times kill -9: ${fell.before} fell between the order and the call, ${fell.after} between the call and its note; ${ec2.asked.StartInstances + ec2.asked.StopInstances - 1} calls for ${ROUNDS} orders`,
  );
  expect(fell.before).toBeGreaterThan(0);
  expect(fell.after).toBeGreaterThan(0);
}, 240_000);
