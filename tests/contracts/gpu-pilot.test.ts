import { afterAll, describe, expect, test } from "vitest";
import type { GpuPolicyPatch } from "@/lib/domains/gpu/gpu";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { deferred } from "@/tests/support/deferred";
import { gpuSite } from "@/tests/support/gpu-site";

afterAll(stopDatabases);

describe.each(DATABASES)("whoever decides about the machine, on %s", (kind) => {
  const setup = async (policy?: GpuPolicyPatch) => gpuSite(await freshDatabase(kind), policy);

  test("a waiting picture wakes it, and idle minutes put it to sleep: each is a row, and an event with what it cost", async () => {
    const site = await setup();
    const { cloud, prisma, tick, pass } = site;
    await tick();
    expect(cloud.calls).toEqual([]);
    await site.woken();
    expect(cloud.launches).toBe(1);
    pass(9 * 60);
    await tick();
    expect(cloud.stops).toBe(0);
    pass(61);
    await tick();
    expect(cloud).toMatchObject({ launches: 1, stops: 1, state: "stopping", drains: 1 });
    cloud.isDown();
    await tick();
    expect(await site.kinds()).toEqual(["policy", "starting", "ready", "stopping", "stopped"]);
    const orders = await prisma.gpuOrder.findMany({ orderBy: { id: "asc" } });
    expect(orders.map(({ act, cause, endedAt }) => [act, cause, endedAt !== null])).toEqual([
      ["start", "waiting", true],
      ["stop", "idle", true],
    ]);
    const { seconds, cost } = await prisma.gpuEvent.findFirstOrThrow({ where: { kind: "stopped" } });
    expect(seconds).toBe(60 + 9 * 60 + 61);
    expect(cost).toBeCloseTo((seconds ?? 0) / 3600, 6);
    expect(await prisma.gpuPilot.findUnique({ where: { id: 1 } })).toMatchObject({ heldSince: null, state: "stopped" });
    expect(site.errors).toEqual([]);
  });

  test("one of many decides, and another takes its place only when it is silent", async () => {
    const site = await setup();
    const other = site.pilot();
    expect([await site.tick(), await other.tick(), await site.tick()]).toEqual([true, false, true]);
    await site.silence();
    expect([await other.tick(), await site.tick()]).toEqual([true, false]);
    await other.giveBack();
    expect(await site.tick()).toBe(true);
  });

  test("many at once start it once", async () => {
    const site = await setup();
    await site.picture();
    const pilots = Array.from({ length: 6 }, () => site.pilot());
    const decided = await Promise.all(pilots.map(({ tick }) => tick()));
    expect(decided.filter(Boolean)).toHaveLength(1);
    expect(site.cloud.calls).toEqual(["start"]);
  });

  test("who slept past the lease while looking writes nothing, and calls nobody", async () => {
    const site = await setup();
    await site.picture();
    const looked = deferred<void>();
    const asleep = site.pilot();
    const { word } = site.cloud;
    Object.defineProperty(site.cloud, "word", { get: () => looked.promise.then(() => word), configurable: true });
    const late = asleep.tick();
    await expect.poll(() => site.prisma.gpuPilot.count({ where: { leaseOwner: asleep.owner } })).toBe(1);
    Object.defineProperty(site.cloud, "word", { value: word, writable: true, configurable: true });
    await site.silence();
    await site.prisma.picture.deleteMany();
    expect(await site.tick()).toBe(true);
    await site.picture();
    looked.resolve();
    expect(await late).toBe(false);
    expect(site.cloud.calls).toEqual([]);
    expect(await site.prisma.gpuOrder.count()).toBe(0);
  });

  test("who slept past the lease between the row and the call does not call", async () => {
    const site = await setup();
    await site.woken();
    site.pass(11 * 60);
    const drained = deferred<void>();
    site.cloud.beforeDrain = () => drained.promise;
    const late = site.tick();
    await expect.poll(() => site.prisma.gpuOrder.count({ where: { act: "stop", endedAt: null } })).toBe(1);
    await site.silence();
    site.cloud.beforeDrain = async () => {};
    const other = site.pilot();
    expect(await other.tick()).toBe(true);
    expect(site.cloud).toMatchObject({ stops: 1, calls: ["start", "stop"] });
    drained.resolve();
    expect(await late).toBe(false);
    expect(site.cloud.calls).toEqual(["start", "stop"]);
  });

  test.each(["before it is called", "before it is noted"])(
    "who dies %s leaves an order that is repeated, not doubled",
    async (when) => {
      const site = await setup();
      await site.picture();
      const never = new Promise<void>(() => {});
      const dies = site.pilot();
      const { cloud } = site;
      cloud.before = () => never;
      void dies.tick();
      await expect.poll(() => site.prisma.gpuOrder.count({ where: { endedAt: null } })).toBe(1);
      cloud.before = async () => {};
      if (when === "before it is noted") {
        cloud.state = "pending";
        cloud.launches = 1;
      }
      await site.silence();
      await site.tick();
      expect(cloud.launches).toBe(1);
      await site.tick();
      expect(cloud.launches).toBe(1);
      expect(await site.kinds()).toEqual(["policy", "starting"]);
      expect(await site.prisma.gpuOrder.count()).toBe(1);
      expect(await site.prisma.gpuRun.findMany()).toMatchObject([{ cause: "waiting", hand: "policy", endedAt: null }]);
    },
  );

  test("what the cloud has no room for is tried again later, and told once", async () => {
    const site = await setup();
    await site.picture();
    site.cloud.refuses = "no_capacity";
    await site.tick();
    await site.tick();
    expect(site.cloud.calls).toEqual(["start"]);
    expect(await site.gpu.told()).toMatchObject({ is: "no_capacity" });
    for (let n = 0; n < 5; n++) {
      site.pass(50);
      await site.tick();
    }
    expect(site.cloud.calls).toHaveLength(6);
    expect(await site.kinds()).toEqual(["policy", "refused"]);
    site.cloud.refuses = null;
    site.pass(50);
    await site.tick();
    expect(site.cloud.launches).toBe(1);
    expect((await site.gpu.panel()).failed).toBeNull();
  });

  test("a server that says nothing is busy until the cap: then what is drawn goes back, untried, and it is stopped", async () => {
    const site = await setup({ hoursMax: 1 });
    await site.woken();
    const id = await site.picture();
    await site.prisma.picture.update({ where: { id }, data: { createdAt: site.now() } });
    const claimed = await site.queue.claim("lease", ["stable-diffusion"]);
    expect(claimed?.attempts).toBe(1);
    site.cloud.word = { ...site.cloud.word, answers: false, busy: null };
    await site.prisma.picture.update({ where: { id }, data: { leaseUntil: new Date(Date.now() + 3600_000) } });
    site.pass(57 * 60);
    await site.tick();
    expect(site.cloud.stops).toBe(0);
    site.pass(60 + 10);
    await site.tick();
    expect(await site.kinds()).toContain("draining");
    expect(site.cloud.stops).toBe(0);
    site.pass(120);
    await site.tick();
    expect(site.cloud.stops).toBe(1);
    expect(await site.prisma.picture.findUnique({ where: { id } })).toMatchObject({ status: "queued", attempts: 0 });
  });
});
