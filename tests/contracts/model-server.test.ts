import { afterAll, expect, onTestFinished, test, vi } from "vitest";
import { modelServerAt } from "@/lib/painters/stable-diffusion/model-server";
import { createStableDiffusionPainter } from "@/lib/painters/stable-diffusion/stable-diffusion-painter";
import { listenHere } from "@/tests/support/ec2";
import { startModelServer, type TestModelServer } from "@/tests/support/model-server";
import { testSite } from "@/tests/support/site";

// A busy machine takes half a minute to import torch.
vi.setConfig({ testTimeout: 300_000 });

let shared: Promise<TestModelServer> | undefined;
afterAll(async () => (await shared)?.kill());

/** A site that draws with the real model server, one picture at a time; many steps make a picture last. */
async function setup(steps = 2) {
  shared ??= startModelServer({ env: { MAX_BATCH: "1" } });
  const server = await shared;
  const model = modelServerAt(server);
  onTestFinished(() => model.undrain().then(() => {}));
  const painter = createStableDiffusionPainter({ ...server, steps, concurrency: 2, onTrouble() {} });
  const site = await testSite(undefined, [painter]);
  const owner = await site.member();
  const { id: postId } = await site.posts.create(owner, { title: "소풍", body: "공원에 갔다" }, "ko");
  const draw = async () => (await site.pictures.draw(owner.id, postId, { style: "crayon" }, "ko")).id;
  const row = (id: string) => site.prisma.picture.findUniqueOrThrow({ where: { id } });
  return { ...site, server, model, painter, draw, row };
}

test("what the server says of itself is understood, before it draws and after", async () => {
  const { model, painter, worker, draw, row } = await setup();
  const before = await model.look();
  expect(before).toMatchObject({ status: "ready", device: "cpu", queued: 0, drawing: 0, isDraining: false });
  expect(before).toMatchObject({ doing: "idle", idleS: expect.any(Number), lastWorkedAt: null });
  const began = Date.now();
  worker(painter);
  const id = await draw();
  await expect.poll(async () => (await row(id)).status).toBe("done");
  await expect.poll(async () => (await model.look()).doing).toBe("idle");
  const after = await model.look();
  expect(after.lastWorkedAt?.getTime()).toBeGreaterThanOrEqual(began - 1);
  expect(after.idleS).toBeLessThan(60);
});

test("a drain finishes what is drawn; what waits goes back to the queue, no try used up, and is drawn later", async () => {
  const { model, painter, worker, draw, row, errors } = await setup(60);
  worker(painter);
  const first = await draw();
  await expect.poll(async () => (await model.look()).drawing).toBe(1);
  const second = await draw();
  await expect.poll(async () => (await model.look()).queued).toBe(1);
  expect(await model.drain()).toMatchObject({ status: "draining", isDraining: true, drawing: 1, doing: "drawing" });
  await expect.poll(async () => (await row(second)).error, { timeout: 30_000 }).toBe("painter_asleep");
  expect(await row(second)).toMatchObject({ status: "queued", attempts: 0 });
  await expect.poll(async () => (await row(first)).status, { timeout: 120_000 }).toBe("done");
  await expect.poll(async () => (await model.look()).doing).toBe("idle");
  expect(await painter.state()).toBe("asleep");
  expect((await model.drain())?.isDraining).toBe(true);
  expect(await model.undrain()).toMatchObject({ status: "ready", isDraining: false });
  await expect.poll(async () => (await row(second)).status, { timeout: 120_000 }).toBe("done");
  expect(await row(second)).toMatchObject({ attempts: 1 });
  expect(errors).toEqual([]);
});

test("another token drains nothing", async () => {
  const { server, model } = await setup();
  const stranger = modelServerAt({ url: server.url, token: "not the token of that server" });
  await expect(stranger.drain()).rejects.toMatchObject({ code: "painter_failed" });
  expect((await model.look()).isDraining).toBe(false);
});

test("an older server leaves what it does not know unknown, and can't be drained", async () => {
  const { endpoint: url, stop } = await listenHere((request, response) => {
    request.resume();
    if (request.url !== "/health") return void response.writeHead(404).end('{"code":"not_found","detail":"nothing"}');
    response.end('{"status":"ready","model":"tiny","device":"cuda","queued":0,"drawing":1}');
  });
  onTestFinished(stop);
  const older = modelServerAt({ url });
  expect(await older.look()).toEqual({
    status: "ready",
    model: "tiny",
    device: "cuda",
    queued: 0,
    drawing: 1,
    isDraining: null,
    doing: null,
    idleS: null,
    lastWorkedAt: null,
  });
  expect(await older.drain()).toBeNull();
  expect(await older.undrain()).toBeNull();
});

test.each([
  ["a page", 200, "<h1>Welcome</h1>"],
  ["a proxy without a server behind it", 502, "<h1>Bad Gateway</h1>"],
  ["a status that nobody knows", 200, '{"status":"dreaming"}'],
  ["nothing", 200, ""],
])("%s is away, and drains nothing", async (_, status, body) => {
  const { endpoint: url, stop } = await listenHere((request, response) => {
    request.resume();
    response.writeHead(status).end(body);
  });
  onTestFinished(stop);
  const model = modelServerAt({ url });
  expect(await model.look()).toMatchObject({ status: "away", doing: null, idleS: null });
  await expect(model.drain()).rejects.toMatchObject({ code: expect.stringMatching(/^painter_(asleep|failed)$/) });
});

test("fields of another kind are unknown, and do not hide the rest", async () => {
  const { endpoint: url, stop } = await listenHere((_, response) => {
    response.end(
      '{"status":"ready","queued":"many","drawing":-1,"now":"singing","idle_s":"long","last_worked_at":"yesterday"}',
    );
  });
  onTestFinished(stop);
  const unknown = { queued: null, drawing: null, doing: null, idleS: null, lastWorkedAt: null };
  expect(await modelServerAt({ url }).look()).toMatchObject({ status: "ready", ...unknown });
});

test("a server that never answers is away, in time", async () => {
  const { endpoint: url, stop } = await listenHere(() => {});
  onTestFinished(stop);
  const model = modelServerAt({ url, longestMs: 200 });
  const begun = performance.now();
  expect((await model.look()).status).toBe("away");
  await expect(model.drain()).rejects.toMatchObject({ code: "painter_asleep" });
  expect(performance.now() - begun).toBeLessThan(5_000);
});
