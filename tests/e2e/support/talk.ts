import type { Page } from "@playwright/test";
import { expect, write } from "./site";

/** Writes a day and makes it public. @returns its address */
export async function publish(page: Page, title: string): Promise<string> {
  const id = await write(page, title, "모래성을 쌓았다.");
  const answer = await page.request.post(`/api/posts/${id}/publish`, {
    data: { visibility: "public" },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(answer.status()).toBe(200);
  return `/posts/${id}`;
}

export const form = (page: Page) => page.getByRole("textbox", { name: "댓글 쓰기" });
export const comments = (page: Page) => page.getByRole("region", { name: /^댓글/ });

/** Writes a comment on the page that is open. */
export async function say(page: Page, text: string): Promise<void> {
  await form(page).fill(text);
  await page.getByRole("button", { name: "올리기" }).click();
  await expect(comments(page).getByText(text)).toBeVisible();
}
