import { expect, test } from "vitest";
import { gpuSite } from "@/tests/support/gpu-site";
import { plainPainter, testSite } from "@/tests/support/site";

test("somebody who writes wakes it by setting, and nobody keeps who it was", async () => {
  const site = await gpuSite(undefined, { wakesForWriters: true });
  await site.tick();
  await site.gpu.wrote(async () => false);
  expect((await site.prisma.gpuPilot.findUniqueOrThrow({ where: { id: 1 } })).writingAt).toBeNull();
  await site.gpu.wrote(async () => true);
  await site.gpu.wrote(async () => true);
  await site.tick();
  expect(site.cloud.launches).toBe(1);
  expect((await site.prisma.gpuOrder.findFirstOrThrow()).cause).toBe("writing");
});

test("a draft that is saved for its painter is somebody who writes: at once, and only where that is set", async () => {
  const site = await gpuSite(undefined, { wakesForWriters: true });
  const { id, version } = await site.posts.create(site.owner, { body: "바다" }, "ko");
  let at = version;
  const save = async (painter?: "crayon" | "stable-diffusion") => {
    const saved = await site.posts.save(site.owner.id, id, { body: `바다 ${at}`, painter, version: at }, "ko");
    at = saved.version;
  };
  const writingAt = async () => (await site.prisma.gpuPilot.findUniqueOrThrow({ where: { id: 1 } })).writingAt;
  site.heard.length = 0;
  await save("crayon");
  // The site's first, which draws with crayons here.
  await save();
  await site.gpu.setPolicy(site.admin, { wakesForWriters: false });
  await save("stable-diffusion");
  await site.gpu.setPolicy(site.admin, { wakesForWriters: true, isOn: false });
  await save("stable-diffusion");
  await site.gpu.setPolicy(site.admin, { isOn: true });
  await site.publishing.setVisibility(site.owner.id, id, { visibility: "private" }, "ko");
  at = (await site.posts.get(id, site.owner, "ko")).version;
  await save("stable-diffusion");
  await site.publishing.setVisibility(site.owner.id, id, { visibility: "draft" }, "ko");
  at = (await site.posts.get(id, site.owner, "ko")).version;
  // Whatever was on its way by now has arrived.
  await site.gpu.setPolicy(site.admin, { idleMinutes: 11 });
  expect(await writingAt()).toBeNull();
  site.heard.length = 0;
  await save("stable-diffusion");
  await expect.poll(writingAt).toEqual(site.now());
  await expect.poll(() => site.heard.filter(({ type }) => type === "gpu.asked")).toHaveLength(1);
  expect(site.errors).toEqual([]);
});

test("who can have nothing drawn wakes nothing by writing: their day is used up, or drawing is off", async () => {
  const site = await gpuSite(undefined, { wakesForWriters: true });
  const { id, version } = await site.posts.create(site.owner, { body: "바다" }, "ko");
  let at = version;
  const save = async () => {
    at = (
      await site.posts.save(site.owner.id, id, { body: `바다 ${at}`, painter: "stable-diffusion", version: at }, "ko")
    ).version;
  };
  const quota = (member: number | null) => site.settings.change(site.admin, { quota: { member, admin: null } });
  const isAwaited = () => site.prisma.gpuPilot.count({ where: { writingAt: { not: null } } });
  await quota(0);
  await save();
  await quota(1);
  const spent = await site.pictures.draw(site.owner.id, id, { style: "crayon" }, "ko");
  await save();
  // Whatever was on its way by now has arrived.
  await site.gpu.setPolicy(site.admin, { idleMinutes: 11 });
  expect(await isAwaited()).toBe(0);
  await site.pictures.cancelOrRemove(site.owner.id, spent.id, "ko");
  await save();
  await expect.poll(isAwaited).toBe(1);
  expect(site.errors).toEqual([]);
});

test("a painter that this site does not have is waited for by nobody", async () => {
  const site = await gpuSite();
  const { mayAsk } = site.pictures;
  expect(await mayAsk(site.owner.id, "stable-diffusion")).toBe(true);
  const crayons = await testSite(undefined, [plainPainter()], { gpu: { kind: "ec2" } });
  const { id } = await crayons.member();
  expect(await crayons.pictures.mayAsk(id, "stable-diffusion")).toBe(false);
});

test("where it is the site's first painter, a draft that names none is for it", async () => {
  const site = await testSite(undefined, [{ ...plainPainter(), name: "stable-diffusion" }], { gpu: { kind: "ec2" } });
  await site.prisma.gpuPilot.create({ data: { id: 1, policy: { isOn: true, wakesForWriters: true } } });
  const owner = await site.member();
  const { id, version } = await site.posts.create(owner, {}, "ko");
  await site.posts.save(owner.id, id, { body: "바다", version }, "ko");
  await expect.poll(() => site.prisma.gpuPilot.count({ where: { writingAt: { not: null } } })).toBe(1);
});
