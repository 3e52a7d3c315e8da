import { setTimeout as sleep } from "node:timers/promises";
import { callerOf, draw, expect, pictureState, test, writePost } from "./support/production-site";
import { signUp, write } from "./support/site";

/** A worker that is gone loses its picture after this long, and the others look every few seconds. */
const LEASE_MS = 30_000 + 10_000;

test.beforeEach(({ production: _ }) => test.setTimeout(180_000));

test("the model server dies in the middle of a drawing: the picture waits for it, or takes crayons", async ({
  visitor,
  production: { model, ...production },
}) => {
  const page = await visitor();
  await signUp(page, "지우");
  const call = await callerOf(page, { model, ...production });
  const post = await writePost(call);
  // Frozen, it keeps the picture for as long as we like.
  model.freeze();
  const waits = await draw(call, post, "stable-diffusion");
  await expect.poll(() => pictureState(call, waits)).toBe("drawing");
  await model.kill();
  await expect.poll(() => pictureState(call, waits), { timeout: 30_000 }).toBe("queued painter_asleep");

  const impatient = await draw(call, post, "stable-diffusion");
  await expect.poll(() => pictureState(call, impatient), { timeout: 30_000 }).toBe("queued painter_asleep");
  expect((await call(1, "PATCH", `/api/pictures/${impatient}`, { painter: "crayon" })).status).toBe(200);
  await expect.poll(() => pictureState(call, impatient), { timeout: 30_000 }).toBe("done");

  await model.restart();
  await expect.poll(() => pictureState(call, waits), { timeout: 120_000 }).toBe("done");
});

test("Redis is away for 10 s: public pages go on, nobody is let in by mistake, no word is lost", async ({
  visitor,
  production,
}) => {
  const page = await visitor();
  await signUp(page, "하늘");
  const call = await callerOf(page, production);
  const id = await write(page, "정전", "불이 꺼지기 전에 쓴 글.");
  production.redis.pause();
  const began = Date.now();
  await page.getByRole("textbox", { name: "내용" }).fill("불이 꺼지기 전에 쓴 글. 꺼진 뒤에 쓴 글.");
  for (const web of [0, 1] as const) {
    const me = await call(web, "GET", "/api/me");
    expect({ status: me.status, code: me.json.code }).toEqual({ status: 503, code: "unavailable" });
    expect((await fetch(`${production.webs[web].url}/`)).status).toBe(200);
  }
  await expect(page.getByText(/이 기기에 있고|이 기기에 남아/).first()).toBeVisible();
  const health = await (await fetch(`${production.url}/api/health`)).json();
  expect(health).toMatchObject({ status: "degraded", parts: { redis: "away", database: "ok" } });
  await sleep(Math.max(0, 10_000 - (Date.now() - began)));
  production.redis.resume();
  await expect
    .poll(async () => (await call(1, "GET", `/api/posts/${id}`)).json.body, { timeout: 60_000 })
    .toBe("불이 꺼지기 전에 쓴 글. 꺼진 뒤에 쓴 글.");
  await expect(page.getByText(/에 저장됨|^저장됨$/).first()).toBeVisible();
});

test("S3 refuses: the text is safe, the picture waits, and is there once S3 takes it", async ({
  visitor,
  production: { s3, ...production },
}) => {
  const page = await visitor();
  await signUp(page, "두나");
  const call = await callerOf(page, { s3, ...production });
  const post = await writePost(call, "별을 보았다. 오래 서 있었다.");
  await s3.kill();
  const picture = await draw(call, post, "crayon");
  await expect.poll(() => pictureState(call, picture), { timeout: 60_000 }).toBe("queued unavailable");
  expect((await call(1, "GET", `/api/posts/${post}`)).json.body).toBe("별을 보았다. 오래 서 있었다.");
  await s3.restart();
  await s3.newBucket(s3.bucket);
  await expect.poll(() => pictureState(call, picture), { timeout: 90_000 }).toBe("done");
});

test("Postgres restarts: requests say so and nothing saved is gone", async ({ visitor, production }) => {
  const page = await visitor();
  await signUp(page, "세나");
  const call = await callerOf(page, production);
  const id = await write(page, "다시 시작", "먼저 쓴 글.");
  const picture = await draw(call, id, "stable-diffusion");
  await production.postgres.down();
  const saved = await call(0, "GET", `/api/posts/${id}`);
  expect({ status: saved.status, code: saved.json.code }).toEqual({ status: 503, code: "unavailable" });
  expect((await fetch(`${production.webs[1].url}/api/health`)).status).toBe(503);
  // A page that nobody has asked for yet can't be made.
  const uncached = await fetch(`${production.webs[1].url}/posts/01a1fbe0-2ba9-747f-9360-bfabfe98ce14`);
  expect({ status: uncached.status, after: uncached.headers.get("retry-after") }).toEqual({ status: 503, after: "5" });
  await page.getByRole("textbox", { name: "내용" }).fill("먼저 쓴 글. 그동안 쓴 글.");
  await expect(page.getByText(/이 기기에 있고|이 기기에 남아/).first()).toBeVisible();
  await production.postgres.up();
  await expect
    .poll(async () => (await call(1, "GET", `/api/posts/${id}`)).json.body, { timeout: 60_000 })
    .toBe("먼저 쓴 글. 그동안 쓴 글.");
  await expect.poll(() => pictureState(call, picture), { timeout: 90_000 }).toBe("done");
});

test("a worker is killed -9 while it draws: another takes over within the lease", async ({ visitor, production }) => {
  const page = await visitor();
  await signUp(page, "네오");
  const call = await callerOf(page, production);
  const post = await writePost(call);
  production.model.freeze();
  const picture = await draw(call, post, "stable-diffusion");
  await expect.poll(() => pictureState(call, picture), { timeout: 60_000 }).toBe("drawing");
  for (const worker of production.workers()) await worker.kill();
  production.model.thaw();
  const began = Date.now();
  await production.startWorker();
  await expect.poll(() => pictureState(call, picture), { timeout: 120_000 }).toBe("done");
  expect(Date.now() - began).toBeLessThan(LEASE_MS + 20_000);
});
