import type { Page } from "@playwright/test";
import { expect, signUp, test } from "./support/site";

/** As a browser that kept the page says when it shows it again; Chromium under test keeps none. */
async function showKept(page: Page): Promise<void> {
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
}

const isHidden = (page: Page) => page.evaluate(() => getComputedStyle(document.body).visibility === "hidden");

test("a page for one reader that was kept for Back is hidden and asked for anew: after a sign-out nothing of it is left", async ({
  page,
  context,
}) => {
  const { email } = await signUp(page);
  const answer = await page.goto("/me/settings");
  expect(answer?.headers()["cache-control"]).toContain("no-store");
  await expect(page.getByText(email)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  expect(await isHidden(page)).toBe(true);
  await context.clearCookies({ name: /session/ });
  const again = page.waitForResponse((response) => response.request().isNavigationRequest());
  await showKept(page);
  expect((await again).status()).toBe(307);
  await expect(page).toHaveURL(/sign-in\?next=%2Fme%2Fsettings/);
  expect(await page.content()).not.toContain(email);
});

test("Back to a public page shows who reads it now, and the theme of now", async ({ page, context }) => {
  await signUp(page, "지우");
  await page.goto("/");
  await expect(page.locator("header summary")).toContainText("지");
  // Another tab signs out, and chooses another theme.
  const other = await context.newPage();
  await other.goto("/");
  await other.locator("summary", { hasText: "내 메뉴" }).click();
  await other.getByRole("button", { name: "로그아웃" }).click();
  await expect(other.getByRole("link", { name: "로그인" }).first()).toBeVisible();
  await other.getByRole("button", { name: "밝은 화면과 어두운 화면 바꾸기" }).click();
  const theme = await other.locator("html").getAttribute("data-theme");
  // A page that is open may have heard of it already, and be on its way to the one without an account.
  await expect(async () => {
    await page.evaluate(() => {
      document.documentElement.dataset.reader = "member";
      document.documentElement.dataset.theme = "of yesterday";
    });
    await showKept(page);
  }).toPass();
  await expect(page.locator("html")).toHaveAttribute("data-theme", theme ?? "");
  await expect(page.locator("header").getByRole("link", { name: "로그인" })).toBeVisible();
  await expect(page.locator("header summary")).toBeHidden();
  expect(await page.locator("header").textContent()).not.toContain("지우");
});

test("Back to a public page that its reader still reads leaves it as it is", async ({ page }) => {
  await signUp(page, "하늘");
  await page.goto("/");
  await expect(page.locator("header summary")).toContainText("하");
  await page.evaluate(() => {
    document.body.dataset.same = "true";
  });
  const asked = page.waitForResponse((response) => response.url().includes("/api/me/context"));
  await showKept(page);
  await (await asked).finished();
  await expect(page.locator("body[data-same]")).toBeVisible();
});

test("Back from a day leads to the same cards at the same place, also those that came later", async ({
  page,
  visitor,
}) => {
  await signUp(page, "지우");
  const origin = new URL(page.url()).origin;
  for (let n = 0; n < 45; n += 1) {
    const send = { headers: { origin } };
    const data = { title: `${n}번째 바람 부는 날`, body: "바람이 불었다.", tags: ["바람결"] };
    const { id } = await (await page.request.post("/api/posts", { ...send, data })).json();
    const made = await page.request.post(`/api/posts/${id}/publish`, { ...send, data: { visibility: "public" } });
    expect(made.status()).toBe(200);
  }
  const reader = await visitor();
  await reader.goto("/tags/바람결");
  const card = reader.getByRole("link", { name: "2번째 바람 부는 날", exact: true });
  await expect(async () => {
    await reader.mouse.wheel(0, 4000);
    await expect(card).toBeVisible({ timeout: 500 });
  }).toPass();
  await card.scrollIntoViewIfNeeded();
  const before = await reader.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(1000);
  await card.click();
  await expect(reader).toHaveURL(/\/posts\//);
  await reader.goBack();
  await expect(card).toBeInViewport();
  expect(Math.abs((await reader.evaluate(() => scrollY)) - before)).toBeLessThan(40);
  // Also where the whole page is loaded anew.
  await card.click();
  await expect(reader).toHaveURL(/\/posts\//);
  await reader.reload();
  await reader.goBack();
  await expect(card).toBeInViewport();
});
