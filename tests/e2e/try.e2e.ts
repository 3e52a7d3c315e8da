import type { Page } from "@playwright/test";
import { expect, test } from "./support/site";

const DAY = "바다에 갔다. 모래성을 쌓았다. 아빠가 웃었다.";
const line = (page: Page) => page.getByRole("textbox", { name: "오늘 있었던 일" });
const picture = (page: Page) => page.locator("figure").getByRole("img").last();

/** Every request but for pages and files, and every body that leaves. */
function listen(page: Page): { asked: string[]; sent: string[] } {
  const asked: string[] = [];
  const sent: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/api\//.test(pathname)) asked.push(`${request.method()} ${pathname}`);
    sent.push(`${request.url()} ${request.postData() ?? ""}`);
  });
  return { asked, sent };
}

for (const [name, viewport] of [
  ["a desktop", { width: 1280, height: 800 }],
  ["a phone", { width: 390, height: 780 }],
] as const)
  test(`on ${name} a guest writes, sees it drawn, keeps it, signs up and publishes what was seen: three clicks`, async ({
    visitor,
  }) => {
    const page = await visitor({ viewport });
    const { asked, sent } = listen(page);
    await page.goto("/");
    await line(page).click();
    await line(page).pressSequentially("바다에 갔다. ", { delay: 30 });
    await expect(picture(page)).toHaveAccessibleName(/크레용 그림: .*(바다|바닷가)/);
    await line(page).pressSequentially(DAY.slice("바다에 갔다. ".length), { delay: 30 });
    await expect(picture(page)).toHaveAccessibleName(/모래성/);
    const shown = (await picture(page).getAttribute("aria-label")) ?? "";
    expect(asked.filter((one) => !/context|visits/.test(one))).toEqual([]);
    expect(sent.filter((one) => /모래성|%EB%AA%A8%EB%9E%98/.test(one))).toEqual([]);

    await page.getByRole("button", { name: "간직하기" }).click();
    await page.getByLabel("이메일").fill(`try.${Date.now()}@example.com`);
    await page.getByLabel("비밀번호", { exact: true }).fill("한번 정하면 긴 비밀번호");
    await page.getByRole("button", { name: "가입하기" }).click();

    await expect(page).toHaveURL(/\/write\/[0-9a-f-]{36}$/);
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText("바다에 갔다", { exact: true })).toBeVisible();
    await expect(dialog.getByRole("img", { name: shown })).toBeVisible();
    // A first diary is its writer's alone, until they say otherwise.
    await expect(dialog.getByRole("radio", { name: /나만 보기/ })).toBeChecked();
    const id = page.url().split("/").at(-1);
    await dialog.getByRole("button", { name: "올리기" }).click();

    await expect(page).toHaveURL(`/me/posts/${id}`);
    await expect(page.getByText("아빠가 웃었다.")).toBeVisible();
    await expect(page.getByRole("img", { name: shown }).first()).toBeVisible({ timeout: 30_000 });
    expect(await page.evaluate(() => localStorage.getItem("deep-story.tried.day"))).toBeNull();
  });

test("what a guest kept waits for them, and is nobody else's: who comes in by another way does not find it", async ({
  visitor,
}) => {
  const page = await visitor();
  await page.goto("/");
  await line(page).fill(DAY);
  await page.getByRole("button", { name: "간직하기" }).click();
  await expect(page).toHaveURL(/sign-up/);
  await page.goto("/");
  await expect(line(page)).toHaveValue(DAY);
  await expect(picture(page)).toHaveAccessibleName(/모래성/);

  await page.goto("/sign-up?next=/write");
  await page.getByLabel("이메일").fill(`other.${Date.now()}@example.com`);
  await page.getByLabel("비밀번호", { exact: true }).fill("한번 정하면 긴 비밀번호");
  await page.getByRole("button", { name: "가입하기" }).click();
  await expect(page).toHaveURL(/\/write\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("textbox", { name: "내용" })).toHaveValue("");
});

test("an example is typed and drawn first; who wants less motion sees it as it is", async ({ visitor }) => {
  const page = await visitor();
  await page.goto("/");
  const typed = () => line(page).getAttribute("placeholder");
  const whole = await typed();
  await expect.poll(async () => (await typed()) !== whole).toBe(true);
  await expect.poll(typed, { timeout: 30_000 }).toBe(whole);
  await expect(picture(page)).toHaveAccessibleName(/모래성/);

  const calm = await visitor({ reducedMotion: "reduce" });
  await calm.goto("/");
  await calm.waitForTimeout(3_000);
  expect(await line(calm).getAttribute("placeholder")).toBe(whole);
  await expect(calm.locator("figure canvas")).toHaveCount(0);
});

test("by keyboard alone, and composing Korean: nothing is drawn in the middle of a syllable", async ({ visitor }) => {
  const page = await visitor({ reducedMotion: "reduce" });
  await page.goto("/");
  await line(page).focus();
  const ime = await page.context().newCDPSession(page);
  await ime.send("Input.imeSetComposition", { text: "눈", selectionStart: 1, selectionEnd: 1 });
  await page.waitForTimeout(1_500);
  await expect(page.locator("figure canvas")).toHaveCount(0);
  await ime.send("Input.insertText", { text: "눈사람을 만들었다." });
  await expect(picture(page)).toHaveAccessibleName(/눈사람/);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "간직하기" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/sign-up?next=%2Fwrite%3Ftried%3D1");
});

test("no word of a guest is lost: typed before the script, over an older day, and where the browser keeps nothing", async ({
  visitor,
}) => {
  const page = await visitor();
  await page.goto("/");
  await line(page).fill("어제 쓴 말.");
  await page.getByRole("button", { name: "간직하기" }).click();
  await expect(page).toHaveURL(/sign-up/);
  // The next time they are quicker than the script.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**/*.js*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/", { waitUntil: "commit" });
  await line(page).pressSequentially("오늘 쓴 말.");
  release();
  await expect(page.getByRole("button", { name: "간직하기" })).toBeVisible();
  await page.waitForTimeout(3_000);
  await expect(line(page)).toHaveValue("오늘 쓴 말.");
  await page.unroute("**/_next/static/**/*.js*");

  // Nothing is left behind either, where they want it so.
  await page.getByRole("button", { name: "지우기" }).click();
  await expect(line(page)).toHaveValue("");
  expect(await page.evaluate(() => localStorage.getItem("deep-story.tried.day"))).toBeNull();

  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await line(page).fill("둘 곳이 없는 말.");
  await page.getByRole("button", { name: "간직하기" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "이 브라우저에는" })).toBeVisible();
  await expect(page).toHaveURL("/");
  await expect(line(page)).toHaveValue("둘 곳이 없는 말.");
});
