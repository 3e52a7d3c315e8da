import pg from "pg";
import { callerOf, expect, test, writePost } from "./support/production-site";
import { signUp } from "./support/site";

test.use({ siteOf: "people" });

const WITHIN = { timeout: 2000, intervals: [100] };
const REASON = "다른 분을 거듭 괴롭혔어요.";

test("who is suspended is out within two seconds, on every process and in every open page; restored, all is back", async ({
  visitor,
  production,
}) => {
  const [desk, page] = [await visitor(), await visitor()];
  await signUp(desk, "관리자");
  const { email, password } = await signUp(page, "지우");
  const database = new pg.Client({ connectionString: production.env.DATABASE_URL });
  await database.connect();
  await database.query(`UPDATE "Member" SET role = 'admin' WHERE name = '관리자'`);
  await database.query(`UPDATE "Member" SET "emailVerifiedAt" = now() WHERE name = '지우'`);
  const [admin, author] = [await callerOf(desk, production), await callerOf(page, production)];

  const { json: me } = await author(0, "GET", "/api/me");
  const id = await writePost(author);
  await author(0, "POST", `/api/posts/${id}/publish`, { visibility: "public" });
  const guest = async (web: 0 | 1, path: string) =>
    (await fetch(`${production.webs[web].url}${path}`, { headers: { "accept-language": "ko" } })).status;
  const listed = async (web: 0 | 1) =>
    (await (await fetch(`${production.webs[web].url}/`, { headers: { "accept-language": "ko" } })).text()).includes(id);
  const paths = [`/posts/${id}`, `/members/${me.id}`, `/members/${me.id}/feed.xml`, `/posts/${id}/card.jpg`];
  const seen = () => Promise.all(([0, 1] as const).flatMap((web) => paths.map((path) => guest(web, path))));
  // Both processes have the pages in their memory.
  await expect.poll(seen, { timeout: 20_000 }).toEqual(Array(8).fill(200));
  await expect.poll(async () => [await listed(0), await listed(1)]).toEqual([true, true]);

  // A page of theirs is open, and a stream on the process that will not hear of it first.
  await page.goto("/me");
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const stream = await fetch(`${production.webs[1].url}/api/me/events`, { headers: { cookie } });
  expect(stream.status).toBe(200);
  const streamEnds = stream.text().then(() => Date.now());

  // The way an admin takes: finds them, opens them, says why.
  await desk.goto("/admin/members");
  await desk.getByLabel("이름이나 이메일").fill(email);
  await desk.getByRole("button", { name: "찾기" }).click();
  await desk.getByRole("link", { name: "지우" }).click();
  // On a busy machine a button may be there before its script is.
  await expect(async () => {
    await desk.getByRole("button", { name: "이용 멈추기" }).click();
    await expect(desk.getByLabel("이유")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await desk.getByLabel("이유").fill(REASON);
  const began = Date.now();
  await desk.getByRole("dialog").getByRole("button", { name: "이용 멈추기" }).click();
  await expect(desk.getByText("했어요.")).toBeVisible();
  await expect.poll(seen, WITHIN).toEqual(Array(8).fill(404));
  await expect.poll(async () => [await listed(0), await listed(1)], WITHIN).toEqual([false, false]);
  expect([(await author(0, "GET", "/api/me")).status, (await author(1, "GET", "/api/me")).status]).toEqual([401, 401]);
  expect((await streamEnds) - began).toBeLessThan(2000);
  expect((await page.reload())?.status()).toBe(401);

  // With the right password they hear why; with another one nothing.
  const signIn = async (secret: string) => {
    await page.goto("/sign-in");
    await page.getByLabel("이메일").fill(email);
    await page.getByLabel("비밀번호", { exact: true }).fill(secret);
    await page.getByRole("button", { name: "로그인", exact: true }).click();
  };
  await signIn("not this one at all");
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expect(page.getByText(REASON)).toHaveCount(0);
  await signIn(password);
  await expect(page.getByText(REASON)).toBeVisible();
  const heard = () => production.smtp.received.filter(({ to, text }) => to === email && text.includes(REASON)).length;
  await expect.poll(heard, { timeout: 20_000 }).toBe(1);

  // The end that comes by the clock is the same as this one.
  await desk.getByRole("button", { name: "다시 열기" }).click();
  await desk.getByRole("dialog").getByRole("button", { name: "다시 열기" }).click();
  await expect(desk.getByText("했어요.")).toBeVisible();
  await expect.poll(seen, { timeout: 10_000 }).toEqual(Array(8).fill(200));
  await expect.poll(async () => [await listed(0), await listed(1)], { timeout: 10_000 }).toEqual([true, true]);
  await signIn(password);
  await expect(page).not.toHaveURL(/sign-in/);

  // The last admin stays one, whichever processes are asked at once.
  const { json: self } = await admin(0, "GET", "/api/me");
  const unmake = (web: 0 | 1) => admin(web, "PATCH", `/api/admin/members/${self.id}`, { role: "member" });
  expect((await Promise.all([unmake(0), unmake(1), unmake(0)])).map(({ json }) => json.code)).toEqual(
    Array(3).fill("last_admin"),
  );
  await desk.goto("/admin/audit");
  await expect(desk.getByRole("listitem").filter({ hasText: "다시 엶" })).toBeVisible();
  await expect(desk.getByRole("listitem").filter({ hasText: "이용을 멈춤" }).first()).toBeVisible();
  await database.end();
});
