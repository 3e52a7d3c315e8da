import { expect, test } from "vitest";
import { gpuSite } from "@/tests/support/gpu-site";
import { testSite } from "@/tests/support/site";
import { leaveToItself } from "./lease";

const acts = async ({ prisma }: Awaited<ReturnType<typeof gpuSite>>) =>
  (await prisma.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ act, before, after }) => ({
    act,
    before,
    after,
  }));

test("an admin starts and stops it: an order, an entry, and whoever decides is woken", async () => {
  const site = await gpuSite(undefined, { isOn: false });
  await site.tick();
  site.heard.length = 0;
  await site.gpu.start(site.admin);
  await site.gpu.start(site.admin);
  expect(site.heard.filter(({ type }) => type === "gpu.asked")).toHaveLength(2);
  expect((await site.gpu.panel()).order).toMatchObject({ act: "start", cause: "admin" });
  await site.tick();
  await site.gpu.start(site.admin);
  site.pass(60);
  site.cloud.isReady();
  await site.tick();
  const panel = await site.gpu.panel();
  expect(panel).toMatchObject({
    state: "running",
    type: "g5.xlarge",
    run: { hand: "admin", cause: "admin", by: { id: site.admin.id, name: "관리자" }, seconds: 60 },
    told: { is: "awake" },
    order: null,
  });
  expect(panel.run?.cost).toBeCloseTo(1 / 60, 6);
  await site.gpu.stop(site.admin, { force: false });
  await site.tick();
  expect(site.cloud).toMatchObject({ launches: 1, stops: 1 });
  site.cloud.isDown();
  await site.tick();
  await site.gpu.stop(site.admin, { force: false });
  expect((await acts(site)).map(({ act }) => act)).toEqual(["gpu.policy", "gpu.start", "gpu.stop"]);
  const { items } = await site.gpu.events({ limit: 20 });
  expect(items.map(({ kind, by }) => [kind, by?.name ?? null])).toEqual([
    ["stopped", "관리자"],
    ["stopping", "관리자"],
    ["ready", "관리자"],
    ["starting", "관리자"],
    ["policy", "관리자"],
  ]);
});

test("events come a page at a time", async () => {
  const site = await gpuSite();
  await site.woken();
  const first = await site.gpu.events({ limit: 2 });
  const rest = await site.gpu.events({ limit: 2, cursor: first.next ?? "" });
  expect([...first.items, ...rest.items].map(({ kind }) => kind)).toEqual(["ready", "starting", "policy"]);
  expect(rest.next).toBeNull();
});

test("it is not stopped while a picture is drawn, unless that is forced: then the picture goes back, untried", async () => {
  const site = await gpuSite();
  await site.woken();
  const id = await site.picture();
  await site.queue.claim("lease", ["stable-diffusion"]);
  await expect(site.gpu.stop(site.admin, { force: false })).rejects.toMatchObject({ code: "gpu_drawing" });
  expect(await site.prisma.gpuOrder.count({ where: { act: "stop" } })).toBe(0);
  await site.gpu.stop(site.admin, { force: true });
  expect(await site.prisma.picture.findUnique({ where: { id } })).toMatchObject({ status: "queued", attempts: 0 });
  expect(await site.queue.claim("other", ["stable-diffusion"])).toBeNull();
  expect(await site.queue.renew(id, "lease", 0.5)).toBe(false);
  await site.tick();
  expect(site.cloud.stops).toBe(1);
  const { items } = await site.gpu.events({ limit: 5 });
  expect(items.find(({ handedBack }) => handedBack !== null)).toMatchObject({ kind: "draining", handedBack: 1 });
});

test("a server that works for somebody whose worker went silent is not stopped either", async () => {
  const site = await gpuSite();
  await site.woken();
  site.cloud.word = { ...site.cloud.word, busy: true };
  await site.tick();
  await expect(site.gpu.stop(site.admin, { force: false })).rejects.toMatchObject({ code: "gpu_drawing" });
});

test("a spent budget keeps an admin from starting it until they let it run past it", async () => {
  const site = await gpuSite(undefined, { dayBudget: 1, isOn: false });
  await site.tick();
  const since = new Date(site.now().getTime() - 3600_000);
  const run = { since, endedAt: site.now(), cause: "admin", hand: "admin", pricePerHour: 1 };
  await site.prisma.gpuRun.create({ data: run });
  await expect(site.gpu.start(site.admin)).rejects.toMatchObject({ code: "gpu_over_budget" });
  const until = await site.gpu.override(site.admin, { hours: 2 });
  expect(until).toBe(new Date(site.now().getTime() + 2 * 3600_000).toISOString());
  await site.gpu.start(site.admin);
  await site.tick();
  expect(site.cloud.launches).toBe(1);
  await site.gpu.override(site.admin, { hours: null });
  await site.gpu.override(site.admin, { hours: null });
  site.cloud.isReady();
  await site.tick();
  expect(site.cloud.stops).toBe(1);
  expect((await acts(site)).map(({ act }) => act)).toEqual(["gpu.policy", "gpu.override", "gpu.start", "gpu.override"]);
});

test("admins hear of most of a budget and of all of it: once each, in the transaction of the event", async () => {
  const site = await gpuSite(undefined, { dayBudget: 1 });
  await site.woken();
  const mails = () => site.prisma.mail.findMany({ orderBy: { id: "asc" } });
  // Somebody draws without end.
  const id = await site.picture();
  await site.queue.claim("lease", ["stable-diffusion"]);
  await site.prisma.picture.update({ where: { id }, data: { leaseUntil: new Date(Date.now() + 3600_000) } });
  site.cloud.word = { ...site.cloud.word, busy: true };
  site.pass(46 * 60);
  await site.tick();
  expect(await mails()).toEqual([]);
  site.pass(60);
  await site.tick();
  await site.tick();
  expect((await mails()).map(({ kind, memberId }) => [kind, memberId])).toEqual([["gpuBudgetNear", site.admin.id]]);
  site.pass(10 * 60 + 30);
  await site.tick();
  site.pass(120);
  await site.tick();
  expect(site.cloud.stops).toBe(1);
  expect((await mails()).map(({ kind }) => kind)).toEqual(["gpuBudgetNear", "gpuBudgetSpent"]);
  const sent = await site.sendMails();
  expect(sent.map(({ subject }) => subject)).toEqual(["오늘 그림 예산을 거의 다 썼어요", "오늘 그림 예산을 다 썼어요"]);
  expect(sent[1]?.text).toContain("/admin/gpu");
  site.cloud.isDown();
  await site.tick();
  expect(await site.gpu.told()).toEqual({ is: "over_budget", until: "2026-11-30T00:00:00.000Z" });
});

test("a policy is changed with what was there before, and repeating it changes nothing", async () => {
  const site = await gpuSite();
  await site.gpu.setPolicy(site.admin, { idleMinutes: 30 });
  await site.gpu.setPolicy(site.admin, { idleMinutes: 30 });
  expect((await acts(site)).slice(1)).toEqual([
    { act: "gpu.policy", before: { idleMinutes: 10 }, after: { idleMinutes: 30 } },
  ]);
  expect((await site.gpu.policy()).idleMinutes).toBe(30);
});

test("a machine that somebody starts and stops at the cloud's own desk is noticed, and paid for", async () => {
  const site = await gpuSite();
  await site.tick();
  site.cloud.state = "running";
  await site.tick();
  expect((await site.gpu.panel()).run).toMatchObject({ hand: "elsewhere", cause: "elsewhere", by: null });
  site.pass(600);
  site.cloud.isDown();
  await site.tick();
  const { items } = await site.gpu.events({ limit: 1 });
  expect(items).toMatchObject([{ kind: "stopped", cause: "elsewhere", seconds: 600 }]);
});

test("a start that comes to nothing costs nothing, and is tried again", async () => {
  const site = await gpuSite();
  await site.picture();
  await site.tick();
  site.cloud.state = "stopped";
  site.cloud.problem = "no_capacity";
  site.pass(30);
  await site.tick();
  expect((await site.gpu.panel()).failed).toMatchObject({ problem: "no_capacity" });
  expect((await site.gpu.panel()).spent.today).toBe(0);
  site.pass(60);
  await site.tick();
  expect(site.cloud.launches).toBe(2);
});

test("a site that lost its machine in the middle of a stop draws what waits, and carries nothing out later", async () => {
  const site = await gpuSite();
  await site.woken();
  await site.gpu.stop(site.admin, { force: false });
  const id = await site.picture();
  expect(await site.queue.claim("lease", ["stable-diffusion"])).toBeNull();
  await leaveToItself(site.prisma);
  expect((await site.queue.claim("lease", ["stable-diffusion"]))?.id).toBe(id);
  expect(await site.prisma.gpuOrder.count({ where: { endedAt: null } })).toBe(0);
  expect(await site.prisma.gpuRun.findMany()).toMatchObject([{ endedAt: site.now() }]);
  await site.tick();
  expect(site.cloud.stops).toBe(0);
});

test("where there is none, writers are told so and admins can do nothing", async () => {
  const site = await testSite();
  const { id } = await site.member("관리자");
  await site.prisma.member.update({ where: { id }, data: { role: "admin" } });
  const by = { id, address: "hash", requestId: "r-1" };
  expect(await site.gpu.told()).toEqual({ is: "none" });
  expect((await site.gpu.panel()).kind).toBe("none");
  await expect(site.gpu.start(by)).rejects.toMatchObject({ code: "no_gpu" });
  await expect(site.gpu.stop(by, { force: true })).rejects.toMatchObject({ code: "no_gpu" });
});
