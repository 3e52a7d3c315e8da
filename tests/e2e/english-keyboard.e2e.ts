import type { Page } from "@playwright/test";
import { expect, test } from "./support/site";

test.use({ locale: "en-US" });

/** Tabs on until the focus stands on something with this role and name. */
async function tabTo(page: Page, role: string, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const found = page.getByRole(role as "button", { name }).and(page.locator(":focus"));
    if ((await found.count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Nothing with role ${role} and name ${name} can be reached by keyboard`);
}

test("the whole way from sign-up to a published picture needs no mouse", async ({ page, visitor }) => {
  const keyboard = page.keyboard;
  await page.goto("/");
  await tabTo(page, "textbox", /happened/i);
  await tabTo(page, "button", /start|write/i);
  await page.goto("/sign-up");
  await tabTo(page, "textbox", /^email/i);
  await keyboard.type(`keyboard.${Date.now()}@example.com`);
  await tabTo(page, "textbox", /^password/i);
  await keyboard.type("a long enough password");
  await tabTo(page, "textbox", /^name/i);
  await keyboard.type("Robin");
  await keyboard.press("Enter");
  await expect(page).not.toHaveURL(/sign-up/);

  await page.goto("/write");
  await page.waitForURL(/\/write\/[0-9a-f-]{36}$/);
  const id = page.url().split("/").at(-1);
  await tabTo(page, "textbox", /^title/i);
  await keyboard.type("A day at the sea");
  // Ctrl+B works on what is written next, as in any editor.
  await tabTo(page, "textbox", /^(body|text|diary|your day)/i);
  await keyboard.type("We went to the beach with my family. We built a sandcastle and ate ice cream. It was ");
  await keyboard.press("Control+b");
  await keyboard.type("lovely");
  await keyboard.press("Control+Enter");
  const picture = page.getByRole("img", { name: /^crayon drawing: .*sandcastle/ }).first();
  await expect(picture).toBeVisible();

  await tabTo(page, "button", /^publish/i);
  await keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  // A first diary is offered to its writer alone; arrows go from one to the other.
  await tabTo(page, "radio", /only me/i);
  await keyboard.press("ArrowUp");
  await expect(dialog.getByRole("radio", { name: /everyone|public/i })).toBeChecked();
  await tabTo(page, "button", /^publish/i);
  await keyboard.press("Enter");
  await expect(dialog).toBeHidden();

  const reader = await visitor({ locale: "en-US" });
  await expect(async () => {
    await reader.goto(`/posts/${id}`);
    await expect(reader.getByRole("heading", { name: "A day at the sea" })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(reader.locator("strong", { hasText: "lovely" })).toBeVisible();
});
