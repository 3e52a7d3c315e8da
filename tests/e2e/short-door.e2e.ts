import type { Page } from "@playwright/test";
import { type Credentials, expect, newCredentials, signUp, test } from "./support/site";
import { comments, form, publish } from "./support/talk";

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** On the way in: the form's own button, and not the header's link. */
const main = (page: Page) => page.locator("main");

async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel("이메일").fill(email);
  await page.getByLabel("비밀번호", { exact: true }).fill(password);
  await main(page).getByRole("button", { name: "로그인", exact: true }).click();
}

/** From sign-in over to sign-up, and the two fields that it asks for. */
async function signUpFrom(page: Page): Promise<Credentials> {
  const account = newCredentials();
  await main(page).getByRole("link", { name: "가입하기" }).click();
  await expect(page).toHaveURL(/\/sign-up/);
  await page.getByLabel("이메일").fill(account.email);
  await page.getByLabel("비밀번호", { exact: true }).fill(account.password);
  await page.getByRole("button", { name: "가입하기" }).click();
  await expect(page).not.toHaveURL(/sign-up/);
  return account;
}

/** A day for everyone, and the heart of it on a page. */
async function aDay(author: Page, title: string) {
  await signUp(author, "지우");
  const address = await publish(author, title);
  const id = address.split("/").at(-1) ?? "";
  const read = async () => (await author.request.get(`/api/posts/${id}`)).json();
  return {
    address,
    heartOf: (page: Page) => page.locator(`[data-like="${id}"]`).first(),
    likes: async (): Promise<number> => (await read()).likeCount,
    said: async (): Promise<string[]> =>
      (await (await author.request.get(`/api/posts/${id}/comments`)).json()).items.map(
        ({ body }: { body: string }) => body,
      ),
  };
}

/** A guest of the page whose script knows by now that nobody is signed in. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-comments="known"]')).toBeAttached();
}

test("signing up on a phone, by keyboard alone: two fields, and a name to keep or to change", async ({ visitor }) => {
  const page = await visitor(PHONE);
  const { email, password } = newCredentials();
  await page.goto("/sign-up?next=%2Fme%2Fsettings");
  const name = page.getByLabel("이름");
  await expect(name).toHaveValue(/^\S+ \S+$/);
  const given = await name.inputValue();
  await expect(main(page).getByRole("combobox")).toHaveCount(0);
  expect(await main(page).locator("input").count()).toBe(3);
  await page.getByLabel("이메일").focus();
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/me\/settings$/);
  await expect(page.getByLabel("이름")).toHaveValue(given);
  await expect(page.getByLabel("성별")).toHaveValue("unsaid");
  await expect(page.getByLabel("생일")).toHaveValue("");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("a guest's heart is given after signing in, and after signing up: once", async ({ page, visitor }) => {
  const day = await aDay(page, "바다에 간 날");
  const guest = await visitor();
  const account = await signUp(guest, "하늘");
  await guest.context().clearCookies();
  await open(guest, day.address);
  await day.heartOf(guest).click();
  await expect(main(guest).getByText("들어오면 아까 누른 하트가 바로 전해져요.")).toBeVisible();
  await signIn(guest, account);
  await expect(guest).toHaveURL(new RegExp(`${day.address}$`));
  await expect(day.heartOf(guest)).toHaveAttribute("aria-pressed", "true");
  await expect.poll(day.likes).toBe(1);
  // Taken back, no reload gives it again.
  await day.heartOf(guest).click();
  await expect.poll(day.likes).toBe(0);
  await guest.reload();
  await expect(guest.locator('[data-comments="known"]')).toBeAttached();
  await expect(day.heartOf(guest)).toHaveAttribute("aria-pressed", "false");
  expect(await day.likes()).toBe(0);

  const newcomer = await visitor(PHONE);
  await newcomer.goto("/");
  const heart = day.heartOf(newcomer);
  await expect(async () => {
    await heart.click();
    await expect(newcomer).toHaveURL(/sign-in/, { timeout: 1_000 });
  }).toPass();
  await signUpFrom(newcomer);
  await expect(newcomer).toHaveURL("/");
  await expect(heart).toHaveAttribute("aria-pressed", "true");
  await expect.poll(day.likes).toBe(1);
});

test("a guest's comment is sent after signing up, once, though the tab was made twice", async ({ page, visitor }) => {
  const day = await aDay(page, "산에 간 날");
  const guest = await visitor();
  await open(guest, day.address);
  await form(guest).fill("저도 가 보고 싶어요");
  await guest.getByRole("button", { name: "올리기" }).click();
  await expect(main(guest).getByText("저도 가 보고 싶어요")).toBeVisible();
  const copied = await guest.evaluate(() => JSON.stringify({ ...sessionStorage }));
  await signUpFrom(guest);
  await expect(guest).toHaveURL(new RegExp(`${day.address}#write-comment$`));
  await expect(comments(guest).getByRole("listitem")).toContainText(["저도 가 보고 싶어요"]);
  await expect(comments(guest).getByText("댓글을 올렸어요.")).toBeVisible();
  await expect(form(guest)).toHaveValue("");
  await guest.reload();
  const other = await guest.context().newPage();
  await other.addInitScript((kept) => {
    for (const [name, value] of Object.entries(JSON.parse(kept) as Record<string, string>))
      sessionStorage.setItem(name, value.replace('"away":false', '"away":true'));
  }, copied);
  await open(other, day.address);
  await expect(comments(other).getByRole("listitem")).toContainText(["저도 가 보고 싶어요"]);
  await other.waitForTimeout(500);
  expect(await day.said()).toEqual(["저도 가 보고 싶어요"]);
});

test("who goes away takes their wishes along: another who signs in gives no heart and says nothing", async ({
  page,
  visitor,
}) => {
  const day = await aDay(page, "들에 간 날");
  const tab = await visitor();
  const account = await signUp(tab, "하늘");
  await tab.context().clearCookies();
  await open(tab, day.address);
  await day.heartOf(tab).click();
  await expect(tab).toHaveURL(/sign-in/);
  await tab.getByRole("banner").getByRole("link").first().click();
  await expect(tab).toHaveURL("/");
  await open(tab, day.address);
  await form(tab).fill("말하다 간 사람");
  await tab.getByRole("button", { name: "올리기" }).click();
  await expect(tab).toHaveURL(/sign-in/);
  // They change their mind on the page itself, and go; the next one comes to the same page.
  await tab.goBack();
  await expect(tab).toHaveURL(new RegExp(day.address));
  await expect(tab.locator('[data-comments="known"]')).toBeAttached();
  await tab.goto(`/sign-in?next=${encodeURIComponent(day.address)}`);
  await expect(main(tab).getByText("바로")).toHaveCount(0);
  await signIn(tab, account);
  await expect(tab).toHaveURL(new RegExp(`${day.address}$`));
  await expect(tab.locator('[data-comments="known"]')).toBeAttached();
  await tab.waitForTimeout(500);
  expect(await day.likes()).toBe(0);
  expect(await day.said()).toEqual([]);
});

test("no address gives a heart, and who does not want to any more signs in without it", async ({ page, visitor }) => {
  const day = await aDay(page, "숲에 간 날");
  const guest = await visitor();
  const account = await signUp(guest, "하늘");
  await guest.goto(`${day.address}?like=1&heart=1#like`);
  await expect(guest.locator('[data-comments="known"]')).toBeAttached();
  await guest.context().clearCookies();
  await open(guest, day.address);
  await day.heartOf(guest).click();
  await main(guest).getByRole("button", { name: "하지 않을래요" }).click();
  await signIn(guest, account);
  await expect(guest).toHaveURL(new RegExp(`${day.address}$`));
  await expect(guest.locator('[data-comments="known"]')).toBeAttached();
  await guest.waitForTimeout(500);
  expect(await day.likes()).toBe(0);
});
