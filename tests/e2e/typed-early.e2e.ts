import type { Page } from "@playwright/test";
import { expect, signUp, test, write } from "./support/site";

/** Holds the page's own scripts back, as a slow line does; the answer lets them through. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** A diary that has words already, open in the editor whose script has not come yet. */
async function openWithoutScript(page: Page) {
  await signUp(page);
  const id = await write(page, "어제", "공원에 갔다.");
  const release = await holdScripts(page);
  await page.goto(`/write/${id}`, { waitUntil: "commit" });
  const body = page.getByRole("textbox", { name: "내용" });
  await expect(body).toHaveValue("공원에 갔다.");
  return { id, body, release };
}

test("what is written before the page's script is there is kept and saved, in every field", async ({ page }) => {
  const { id, body, release } = await openWithoutScript(page);
  await page.getByLabel("제목").fill("비 오는 날");
  await body.press("Control+End");
  await body.pressSequentially(" 비를 맞았다.");
  await page.getByRole("radio", { name: "비", exact: true }).check();
  await page.getByRole("radio", { name: "슬픔" }).check();
  await page.getByLabel("날짜").fill("2026-11-02");
  await page.getByRole("textbox", { name: "태그" }).fill("산책");
  release();
  const saved = async () => {
    const { title, body, day, weather, mood } = await (await page.request.get(`/api/posts/${id}`)).json();
    return { title, body, day, weather, mood };
  };
  const written = { title: "비 오는 날", body: "공원에 갔다. 비를 맞았다.", day: "2026-11-02" };
  await expect.poll(saved).toEqual({ ...written, weather: "rainy", mood: "sad" });
  await expect(body).toHaveValue(written.body);
  await page.getByRole("textbox", { name: "태그" }).press("Enter");
  await expect(page.getByRole("button", { name: "산책 태그 빼기" })).toBeVisible();
});

test("the caret stays where it was put before the page's script was there", async ({ page }) => {
  const { id, body, release } = await openWithoutScript(page);
  await body.press("Control+End");
  for (let n = 0; n < 4; n++) await page.keyboard.press("ArrowLeft");
  // The editor asks for what is newest as soon as it is there.
  const asked = page.waitForResponse((response) => response.url().endsWith(`/api/posts/${id}/edit`));
  release();
  await asked;
  await page.keyboard.type(" 혼자");
  await expect(body).toHaveValue("공원에 혼자 갔다.");
});

test("a form that is sent before the page's script is there is sent once it is, with what was typed", async ({
  page,
  visitor,
}) => {
  const { email, password } = await signUp(page);
  const phone = await visitor();
  const release = await holdScripts(phone);
  await phone.goto("/sign-in?next=%2Fme%2Fsettings", { waitUntil: "commit" });
  await phone.getByLabel("이메일").fill(email);
  await phone.getByLabel("비밀번호", { exact: true }).fill(password);
  await phone.getByLabel("비밀번호", { exact: true }).press("Enter");
  await phone.locator("main").getByRole("button", { name: "로그인", exact: true }).click();
  release();
  await phone.waitForURL("**/me/settings");
});
