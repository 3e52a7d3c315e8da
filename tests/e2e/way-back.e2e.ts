import type { Locator, Page } from "@playwright/test";
import { expect, signUp, test, write } from "./support/site";

/** Opens a dialog by the keyboard and leaves it by Escape. */
async function openAndLeave(page: Page, open: () => Promise<void>): Promise<void> {
  await open();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
}

test("who leaves a dialog is back where they opened it, also behind a menu", async ({ page, visitor }) => {
  await signUp(page);
  const id = await write(page, "하루", "공원에 갔다.");
  const presses = (button: Locator) => async () => {
    await button.focus();
    await page.keyboard.press("Enter");
  };
  const publish = page.getByRole("button", { name: "올리기", exact: true });
  await openAndLeave(page, presses(publish));
  await expect(publish).toBeFocused();

  const more = page.getByRole("button", { name: "더 보기", exact: true });
  await openAndLeave(page, async () => {
    await presses(more)();
    await page.getByRole("menuitem", { name: "지우기" }).focus();
    await page.keyboard.press("Enter");
  });
  await expect(more).toBeFocused();

  const headers = { origin: new URL(page.url()).origin };
  await page.request.post(`/api/posts/${id}/publish`, { data: { visibility: "public" }, headers });
  const reader = await visitor();
  await signUp(reader, "하늘");
  expect((await reader.request.put(`/api/posts/${id}/like`, { headers })).ok()).toBe(true);
  await page.goto(`/posts/${id}`);
  const likers = page.getByRole("button", { name: "좋아한 사람" });
  await openAndLeave(page, presses(likers));
  await expect(likers).toBeFocused();
});
