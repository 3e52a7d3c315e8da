import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, signUp, test } from "./support/site";

// Lists of many days go on by themselves: here are those of these walks alone.
test.use({ siteOf: "korean-days" });

const TAG = "두말";

const toggle = (page: Page) => page.getByRole("switch", { name: "한국어 일기만" });
const day = (page: Page, title: string) => page.getByRole("link", { name: title, exact: true });

/** Public days with one tag, the first the oldest. */
async function publish(page: Page, tag: string, titles: string[]): Promise<void> {
  const send = { headers: { origin: new URL(page.url()).origin } };
  for (const title of titles) {
    const { id } = await (await page.request.post("/api/posts", { ...send, data: { title, tags: [tag] } })).json();
    const made = await page.request.post(`/api/posts/${id}/publish`, { ...send, data: { visibility: "public" } });
    expect(made.status()).toBe(200);
  }
}

/** What was asked of the list of posts. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname === "/api/posts") asked.push(search);
  });
  return asked;
}

test("a reader lists Korean days alone, and it stays so until they list all again", async ({ page, visitor }) => {
  await signUp(page);
  await publish(page, TAG, ["바다에 간 날", "A day at the sea", "산에 오른 날"]);
  const guest = await visitor();
  const asked = listen(guest);
  await guest.goto(`/tags/${TAG}`);
  await expect(day(guest, "A day at the sea")).toBeVisible();
  await expect(guest.getByRole("heading", { name: "A day at the sea" })).toHaveAttribute("lang", "en");
  await expect(guest.getByRole("heading", { name: "바다에 간 날" })).not.toHaveAttribute("lang", /./);

  // By keyboard.
  await toggle(guest).focus();
  await guest.keyboard.press("Space");
  await expect(toggle(guest)).toBeChecked();
  await expect(day(guest, "A day at the sea")).toBeHidden();
  for (const title of ["바다에 간 날", "산에 오른 날"]) await expect(day(guest, title)).toBeVisible();
  const { violations } = await new AxeBuilder({ page: guest }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  // Before any script of the page has run, and so without a flash.
  await guest.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      const other = document.querySelector("[data-foreign]");
      Object.assign(window, { first: other && getComputedStyle(other).display });
    });
  });
  await guest.reload();
  expect(await guest.evaluate(() => (window as unknown as { first: string }).first)).toBe("none");
  await expect(toggle(guest)).toBeChecked();
  await guest.goto("/");
  await expect(toggle(guest)).toBeChecked();
  await guest.goto(`/top/week`);
  await expect(toggle(guest)).toBeChecked();

  // English pages know nothing of it.
  const english = await guest.context().newPage();
  await guest.context().addCookies([{ name: "locale", value: "en", url: new URL(guest.url()).origin }]);
  await english.goto(`/tags/${TAG}`);
  await expect(english.locator("html")).toHaveAttribute("lang", "en");
  await expect(day(english, "A day at the sea")).toBeVisible();
  await expect(english.getByRole("switch")).toHaveCount(0);
  await guest.context().clearCookies({ name: "locale" });

  await guest.goto(`/tags/${TAG}`);
  await toggle(guest).click();
  await expect(toggle(guest)).not.toBeChecked();
  await expect(day(guest, "A day at the sea")).toBeVisible();
  await guest.reload();
  await expect(day(guest, "A day at the sea")).toBeVisible();
  // Whoever sees the end of a list that came with the page asks for nothing.
  expect(asked).toEqual([]);
});

test("a member's later pages are asked for in Korean alone, and all of them again when that is taken back", async ({
  page,
}) => {
  await signUp(page);
  const titles = Array.from({ length: 30 }, (_, n) => (n % 2 ? `Day ${n}` : `${n}번째 날`));
  await publish(page, "섞인날", titles);
  const asked = listen(page);
  await page.goto("/tags/섞인날");
  // Of all days, as long as nothing was chosen: its end is near.
  await page.waitForLoadState("networkidle");
  asked.length = 0;
  await toggle(page).click();
  const end = page.getByText("여기까지예요", { exact: false });
  await expect(async () => {
    await page.mouse.wheel(0, 4000);
    await expect(end).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.locator("main article:visible")).toHaveCount(15);
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked.map((search) => new URLSearchParams(search).get("lang")))).toEqual(new Set(["ko"]));

  await page.evaluate(() => scrollTo(0, 0));
  await toggle(page).click();
  await expect(async () => {
    await page.mouse.wheel(0, 4000);
    await expect(end).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.locator("main article:visible")).toHaveCount(30);
  expect(new URLSearchParams(asked.at(-1)).get("lang")).toBeNull();
});

test("where there are none it is said, and without a script all days are there", async ({ page, visitor }) => {
  await signUp(page);
  await publish(page, "onlyenglish", ["One", "Two"]);
  await page.goto("/tags/onlyenglish");
  await toggle(page).click();
  await expect(page.getByText("아직 한국어로 쓴 일기가 없어요")).toBeVisible();
  await expect(day(page, "One")).toBeHidden();
  await toggle(page).click();
  await expect(page.getByText("아직 한국어로 쓴 일기가 없어요")).toHaveCount(0);
  await expect(day(page, "One")).toBeVisible();

  const plain = await visitor({ javaScriptEnabled: false });
  await plain.goto("/tags/onlyenglish");
  await expect(day(plain, "One")).toBeVisible();
  await expect(toggle(plain)).toBeHidden();
});
