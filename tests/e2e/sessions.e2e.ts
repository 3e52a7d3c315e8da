import AxeBuilder from "@axe-core/playwright";
import { expect, signUp, signUpByForm, test } from "./support/site";

test("a member sees where they are signed in, signs the other device out, and then all", async ({ page, visitor }) => {
  const { email, password } = await signUpByForm(page, "지우");
  const phone = await visitor({ userAgent: "Mozilla/5.0 (iPhone; like Mac OS X) Version/18.5 Mobile Safari/604.1" });
  await phone.goto("/sign-in");
  await phone.getByLabel("이메일").fill(email);
  await phone.getByLabel("비밀번호", { exact: true }).fill(password);
  await phone.locator("main").getByRole("button", { name: "로그인", exact: true }).click();
  await expect(phone).not.toHaveURL(/sign-in/);

  await page.goto("/me/settings");
  const devices = page.getByRole("list", { name: "로그인된 기기" });
  await expect(devices.getByRole("listitem")).toHaveCount(2);
  await expect(devices.getByRole("listitem").filter({ hasText: "지금 이 기기" })).toHaveCount(1);
  await expect(devices).toContainText("Safari · iPhone");
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }

  await devices.getByRole("button", { name: /^로그아웃.*Safari · iPhone/ }).click();
  await expect(devices.getByRole("listitem")).toHaveCount(1);
  await expect(page.getByText("로그아웃했어요: Safari · iPhone")).toBeAttached();
  await expect(devices).toBeFocused();
  expect((await phone.goto("/me"))?.status()).toBe(401);

  await page.getByRole("button", { name: "모든 기기에서 로그아웃" }).click();
  await page.getByRole("button", { name: "취소" }).click();
  expect((await page.request.get("/api/me")).status()).toBe(200);
  await page.getByRole("button", { name: "모든 기기에서 로그아웃" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "모든 기기에서 로그아웃" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator("header").getByRole("link", { name: "로그인" })).toBeVisible();
  expect((await page.context().cookies()).filter(({ name }) => name.endsWith("session"))).toEqual([]);
  expect((await page.request.get("/api/me")).status()).toBe(401);
});

test("a list that can't be loaded says so and is asked for again; a refusal leaves the device in it", async ({
  page,
  visitor,
}) => {
  const { email, password } = await signUp(page, "하늘");
  const other = await visitor({ locale: "en-US" });
  await other.goto("/sign-in");
  await other.getByLabel("Email").fill(email);
  await other.getByLabel("Password", { exact: true }).fill(password);
  await other.locator("main").getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(other).not.toHaveURL(/sign-in/);

  await page.route("**/api/me/sessions", (call) => call.abort(), { times: 1 });
  await page.goto("/me/settings");
  await page.getByRole("button", { name: "다시 해 보기" }).click();
  const devices = page.getByRole("list", { name: "로그인된 기기" });
  await expect(devices.getByRole("listitem")).toHaveCount(2);
  await page.route("**/api/me/sessions/*", (call) => call.abort(), { times: 1 });
  const signOut = devices.getByRole("button", { name: /^로그아웃/ });
  await signOut.click();
  await expect(devices.getByRole("alert")).toBeVisible();
  await signOut.click();
  await expect(devices.getByRole("listitem")).toHaveCount(1);
});

test("a sign-out that the site can't carry out is told in the menu, and the member stays signed in", async ({
  page,
}) => {
  await signUp(page, "바다");
  await page.goto("/me");
  const away = { status: 503, contentType: "application/problem+json", body: '{"code":"unavailable"}' };
  await page.route("**/api/auth/signout", (call) => call.fulfill(away), { times: 1 });
  const header = page.locator("header");
  await header.locator("summary").click();
  await header.getByRole("button", { name: "로그아웃" }).click();
  await expect(header.getByRole("alert")).toContainText("아직 로그인되어 있으니");
  await expect(page).toHaveURL(/\/me$/);
  await header.getByRole("button", { name: "로그아웃" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(header.getByRole("link", { name: "로그인" })).toBeVisible();
});
