import { expect, test } from "@playwright/test";
import pg from "pg";
import { askForPicture, callerOn, isSaid, openPanel, pictureState } from "./support/gpu-site";
import { type GpuProduction, startGpuProduction } from "./support/production";

test.describe.configure({ mode: "serial" });

let site: GpuProduction;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await startGpuProduction({ pendingMs: 1500, stoppingMs: 1000 });
});
test.afterAll(async () => {
  await site.stop();
  expect(site.machine.troubles).toEqual([]);
});

test("two web processes and a worker have one decider; killed while it decides, another carries its order out, once", async ({
  browser,
}) => {
  test.setTimeout(280_000);
  const { machine, env, webs } = site;
  const database = new pg.Client({ connectionString: env.DATABASE_URL });
  await database.connect();
  const sql = async (text: string) => (await database.query(text)).rows;
  const context = await browser.newContext({ baseURL: site.url, locale: "ko-KR" });
  const page = await context.newPage();
  await openPanel(page, site);
  const admin = callerOn(page, site.url);
  expect((await admin("PUT", "/api/admin/gpu/policy", { isOn: true, idleMinutes: 240 })).status).toBe(200);
  await isSaid(page, "자고 있어요");
  // Left alone, the first web process is the one who decides; the others come later and find the place taken.
  await Promise.all([webs[1].terminate(), ...site.workers().map((worker) => worker.terminate())]);
  const pilot = async () => (await sql(`SELECT "leaseOwner" AS owner, epoch FROM "GpuPilot"`))[0];
  await expect.poll(async () => (await pilot())?.owner ?? null, { timeout: 60_000 }).not.toBeNull();
  await page.waitForTimeout(11_000);
  const before = await pilot();
  await Promise.all([webs[1].start(), site.startWorker()]);
  await page.waitForTimeout(11_000);
  expect(await pilot()).toEqual(before);

  // The call to EC2 takes so long that its decider can be killed between the row of its decision and the answer.
  machine.ec2.delay(6_000, "StartInstances");
  const writer = await browser.newContext({ baseURL: site.url, locale: "ko-KR" });
  const { call, picture } = await askForPicture(await writer.newPage(), site.url);
  await expect
    .poll(async () => (await sql(`SELECT count(*)::int AS open FROM "GpuOrder" WHERE "endedAt" IS NULL`))[0]?.open, {
      timeout: 60_000,
      intervals: [50],
    })
    .toBe(1);
  await webs[0].kill();
  machine.ec2.delay(0);

  await isSaid(page, /깨어 있고|그리고 있어요/, 120_000);
  await expect.poll(() => pictureState(call, picture), { timeout: 120_000 }).toBe("done");
  expect((await pilot())?.epoch).toBeGreaterThan(before?.epoch);
  const orders = await sql(`SELECT act, problem FROM "GpuOrder" WHERE act = 'start'`);
  expect(orders).toEqual([{ act: "start", problem: null }]);
  const runs = await sql(`SELECT id FROM "GpuRun"`);
  expect(runs).toHaveLength(1);
  await Promise.all([context.close(), writer.close(), database.end()]);
});
