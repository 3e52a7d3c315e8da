import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test, vi } from "vitest";
import { DATABASES, freshDatabase, stopDatabases } from "@/tests/support/databases";
import { deferred } from "@/tests/support/deferred";
import { gpuSite } from "@/tests/support/gpu-site";

afterAll(stopDatabases);

describe.each(DATABASES)("who draws for the machine, on %s", (kind) => {
  const setup = async () => gpuSite(await freshDatabase(kind));

  test("while it is about to be stopped nothing is claimed for it, and other painters go on", async () => {
    const site = await setup();
    await site.woken();
    site.pass(11 * 60);
    const stopped = deferred<void>();
    site.cloud.before = () => stopped.promise;
    const stopping = site.tick();
    await expect.poll(() => site.prisma.gpuOrder.count({ where: { act: "stop" } })).toBe(1);
    await site.picture();
    const crayon = await site.picture({ painter: "crayon" });
    const claim = () => site.queue.claim("lease", ["stable-diffusion", "crayon"]);
    expect((await claim())?.id).toBe(crayon);
    expect(await claim()).toBeNull();
    stopped.resolve();
    await stopping;
    site.cloud.isDown();
    await site.tick();
    // It was wanted in the meantime: it is on its way again, and claims what waits.
    expect(site.cloud).toMatchObject({ launches: 2, stops: 1 });
    expect((await claim())?.painter).toBe("stable-diffusion");
  });

  test("a claim asks once, whatever waits: nothing, what may be taken, or what is held", async () => {
    const site = await setup();
    await site.woken();
    const asked = vi.spyOn(site.prisma, "$queryRaw");
    const claim = async () => {
      asked.mockClear();
      const picture = await site.queue.claim("lease", ["stable-diffusion", "crayon"]);
      return { painter: picture?.painter ?? null, questions: asked.mock.calls.length };
    };
    expect(await claim()).toEqual({ painter: null, questions: 1 });
    await site.picture();
    expect(await claim()).toEqual({ painter: "stable-diffusion", questions: 1 });
    await site.prisma.gpuPilot.update({ where: { id: 1 }, data: { heldSince: site.now(), heldCause: "idle" } });
    await site.picture();
    expect(await claim()).toEqual({ painter: null, questions: 1 });
  });

  // One connection is all that an embedded database has: nothing is claimed in the middle of a decision.
  if (kind === "postgres") {
    test("while it is decided, claims for crayons wait for nothing, and its own for the decision", async () => {
      const site = await setup();
      await site.tick();
      const mine = await site.picture();
      const crayons = [await site.picture({ painter: "crayon" }), await site.picture({ painter: "crayon" })];
      const [held, decided] = [deferred<void>(), deferred<void>()];
      const deciding = site.prisma.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT 1 FROM "GpuPilot" WHERE id = 1 FOR UPDATE`;
        held.resolve();
        await decided.promise;
      });
      await held.promise;
      const claimed = [
        await site.queue.claim("a", ["crayon"]),
        await site.queue.claim("b", ["stable-diffusion", "crayon"]),
      ];
      expect(claimed.map((picture) => picture?.id)).toEqual(crayons);
      let isClaimed = false;
      const waits = site.queue.claim("c", ["stable-diffusion", "crayon"]).finally(() => {
        isClaimed = true;
      });
      await sleep(150);
      expect(isClaimed).toBe(false);
      decided.resolve();
      await deciding;
      expect((await waits)?.id).toBe(mine);
    });
  }

  test("a picture that comes at the moment of the decision is drawn or waits: it is never stopped under it", async () => {
    const site = await setup();
    for (let round = 0; round < 6; round++) {
      await site.woken();
      site.pass(11 * 60);
      const { stops } = site.cloud;
      const asks = async () => {
        await site.picture();
        return site.queue.claim("lease", ["stable-diffusion"]);
      };
      const [claimed] = await Promise.all([asks(), site.tick()]);
      expect(claimed === null || site.cloud.stops === stops).toBe(true);
      await site.prisma.picture.updateMany({ data: { status: "done", finishedAt: site.now() } });
      site.cloud.isDown();
      site.pass(61);
      await site.tick();
    }
  });
});
