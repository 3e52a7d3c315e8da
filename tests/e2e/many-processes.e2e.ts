import { METRICS_TOKEN } from "./support/production";
import { callerOf, draw, expect, pictureState, test, writePost } from "./support/production-site";
import { signUp, write } from "./support/site";

test("a day is drawn by the AI painter: asked for on one process, told by another, drawn by a third", async ({
  visitor,
  production,
}) => {
  const page = await visitor();
  await signUp(page, "지우");
  const id = await write(page, "바다에 간 날", "가족들과 바다에 갔다. 모래성을 쌓고 아이스크림을 먹었다.");
  await page.getByRole("button", { name: "그리기", exact: true }).first().click();
  const picture = page.getByRole("img", { name: /모래성/ }).first();
  await expect(picture).toBeVisible({ timeout: 60_000 });
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBeGreaterThan(100);

  const call = await callerOf(page, production);
  const pictures = await call(0, "GET", `/api/pictures?postId=${id}`);
  expect(pictures.json.items).toMatchObject([{ painter: "stable-diffusion", status: "done" }]);

  // Asked for on one process, followed on the other.
  const drawn = await draw(call, id, "stable-diffusion", 0);
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const events = await fetch(`${production.webs[1].url}/api/pictures/${drawn}/events`, { headers: { cookie } });
  const told = await events.text();
  expect(told).toContain("event: drawing");
  expect(told.trimEnd().split("\n\n").at(-1)).toContain('"status":"done"');
});

test("what changes on one process is shown and hidden by the other at once", async ({ visitor, production }) => {
  const page = await visitor();
  await signUp(page, "하늘");
  const call = await callerOf(page, production);
  const id = await writePost(call);
  const guest = (web: 0 | 1, path: string) =>
    fetch(`${production.webs[web].url}${path}`, { headers: { "accept-language": "ko" } });
  const shows = async (web: 0 | 1) => (await (await guest(web, "/")).text()).includes(`/posts/${id}`);
  // Both have the page without it in their memory.
  expect(await Promise.all([shows(0), shows(1)])).toEqual([false, false]);
  await call(0, "POST", `/api/posts/${id}/publish`, { visibility: "public" });
  await expect.poll(() => shows(1)).toBe(true);
  expect(await shows(0)).toBe(true);
  expect((await guest(1, `/posts/${id}`)).status).toBe(200);
  await call(1, "POST", `/api/posts/${id}/publish`, { visibility: "private" });
  await expect.poll(async () => (await guest(0, `/posts/${id}`)).status).toBe(404);
  await expect.poll(() => shows(0)).toBe(false);
});

test("signing out everywhere ends every browser on every process", async ({ visitor, production }) => {
  const [laptop, phone] = [await visitor(), await visitor()];
  const { email, password } = await signUp(laptop, "두나");
  await phone.goto("/sign-in");
  await phone.getByLabel("이메일").fill(email);
  await phone.getByLabel("비밀번호", { exact: true }).fill(password);
  await phone.getByRole("button", { name: "로그인", exact: true }).click();
  await expect(phone).not.toHaveURL(/sign-in/);
  const [onLaptop, onPhone] = [await callerOf(laptop, production), await callerOf(phone, production)];
  expect((await onLaptop(0, "GET", "/api/me/sessions")).json.items).toHaveLength(2);
  expect([(await onLaptop(1, "GET", "/api/me")).status, (await onPhone(1, "GET", "/api/me")).status]).toEqual([
    200, 200,
  ]);

  expect((await onLaptop(0, "DELETE", "/api/me/sessions")).status).toBe(204);
  for (const call of [onLaptop, onPhone]) {
    expect([(await call(0, "GET", "/api/me")).status, (await call(1, "GET", "/api/me")).status]).toEqual([401, 401]);
  }
  expect((await phone.goto("/me"))?.status()).toBe(401);
});

test("two workers share the work and never draw a picture twice", async ({ visitor, production }) => {
  const page = await visitor();
  await signUp(page, "세나");
  const call = await callerOf(page, production);
  const post = await writePost(call);
  const second = await production.startWorker();
  const workers = production.workers().map(({ url }) => url);
  // Counted when a painter begins: a second drawing of a picture counts although only one of them is kept.
  const begun = async () => {
    const pages = await Promise.all(workers.map((url) => metrics(`${url}/metrics`)));
    return pages.map((text) => Number(text.match(/picture_starts_total\{painter="crayon"\} (\d+)/)?.[1] ?? 0));
  };
  const before = (await begun()).reduce((sum, count) => sum + count);
  const ids: string[] = [];
  for (let round = 0; round < 4; round++) {
    const asked = await Promise.all([0, 1, 0, 1, 0].map((web) => draw(call, post, "crayon", web as 0 | 1)));
    ids.push(...asked);
    for (const id of asked) await expect.poll(() => pictureState(call, id), { timeout: 60_000 }).toBe("done");
  }
  const counts = await begun();
  expect(counts.reduce((sum, count) => sum + count) - before).toBe(ids.length);
  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(await second.terminate()).toBe(143);
});

test("health and metrics tell each part, to those who may ask", async ({ production }) => {
  const health = await (await fetch(`${production.url}/api/health`)).json();
  expect(health).toEqual({
    status: "ok",
    parts: expect.objectContaining({ database: "ok", redis: "ok", storage: "ok" }),
  });
  const [web] = production.webs;
  expect(await metrics(`${web.url}/metrics`)).toMatch(/deep_story_http_request_seconds_count\{method="GET"/);
  expect((await fetch(`${web.url}/metrics`)).status).toBe(404);
  const given = await fetch(`${web.url}/api/posts/none`, { headers: { "x-request-id": "from-the-proxy" } });
  expect(given.headers.get("x-request-id")).toBe("from-the-proxy");
  expect((await given.json()).requestId).toBe("from-the-proxy");
});

async function metrics(url: string): Promise<string> {
  const answer = await fetch(url, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } });
  expect(answer.status).toBe(200);
  return answer.text();
}
