import type { Page } from "@playwright/test";
import { expect, keep, signUp, test, write } from "./support/site";

// Days of one name, some of them hidden again: no other walk is to come upon them.
test.use({ siteOf: "peace" });

const TITLE = "바다에 간 날";
const READ = "가족들과 바다에 갔다.";
const EDITED = "가족들과 바다에 갔다. 모래성을 쌓고 조개를 주웠다.";
const SAVED = "고친 것을 저장했어요. 아직 아무도 못 봐요.";

/** A public day with a picture, open in the editor. */
async function publicDay(page: Page): Promise<string> {
  await signUp(page);
  const id = await write(page, TITLE, READ);
  await keep(page);
  await page.getByRole("button", { name: "올리기" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /모두에게 공개/ }).click();
  await dialog.getByRole("button", { name: "올리기" }).click();
  await page.waitForURL(new RegExp(`/posts/${id}$`));
  await page.goto(`/write/${id}`);
  return id;
}

/** What a reader finds of the day on its page; below it stand other days. */
async function readBy(reader: Page, id: string): Promise<string | null> {
  await reader.goto(`/posts/${id}`);
  return reader.getByRole("article").first().textContent();
}

const body = (page: Page) => page.getByRole("textbox", { name: "내용" });

async function edit(page: Page, text = EDITED): Promise<void> {
  // Filling selects by a script, which no person does: a page that is taken over just then puts the caret to the start.
  await expect(async () => {
    await body(page).fill(text);
    await expect(body(page)).toHaveValue(text, { timeout: 1000 });
  }).toPass();
  await expect(page.getByText(SAVED).first()).toBeVisible();
}

async function inMenu(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "더 보기" }).click();
  await page.getByRole("menuitem", { name }).click();
}

test("a public day is edited in peace: nobody reads it until it goes up, and then everyone does", async ({
  page,
  visitor,
}) => {
  // The site has days of other walks, and of this one where it is walked again.
  const own = `조개 ${Date.now()}`;
  const edited = `${EDITED} ${own}`;
  const id = await publicDay(page);
  const guest = await visitor();
  const friend = await visitor();
  await signUp(friend, "하늘");
  const picture = await guest.goto(`/posts/${id}`).then(() => guest.locator("article img").first().getAttribute("src"));
  await expect(page.getByRole("button", { name: "글 보기" })).toBeVisible();
  await edit(page, edited);
  await page.getByLabel("제목").fill(own);
  await expect(page.getByText(SAVED).first()).toBeVisible();
  // Its picture waits with it, and so do the words that tell of it.
  await keep(page);
  await expect
    .poll(async () => (await (await page.request.get(`/api/posts/${id}/edit`)).json()).pending.cover?.alt)
    .toMatch(/모래성/);

  for (const reader of [guest, friend]) {
    expect(await readBy(reader, id)).toContain(READ);
    expect(await reader.content()).not.toContain(own);
    expect(await reader.getByRole("article").first().innerHTML()).not.toMatch(/조개|모래성/);
    expect(await reader.locator("article img").first().getAttribute("src")).toBe(picture);
    await reader.goto("/");
    await expect(reader.getByRole("link", { name: TITLE }).first()).toBeVisible();
    for (const address of ["/", "/?q=조개", "/feed.xml", `/api/posts/${id}`, "/api/posts?q=조개"])
      expect(await (await reader.request.get(address)).text(), address).not.toContain(own);
    expect((await reader.request.get(`/api/posts/${id}/edit`)).status()).toBeGreaterThan(400);
    await expect(reader.getByText("고친 글이 기다려요")).toHaveCount(0);
  }

  // Left and come back to: it is told, and it is there.
  await page.goto("/me");
  await page.getByRole("link", { name: "고친 글이 기다려요" }).click();
  await expect(body(page)).toHaveValue(edited);
  await page.goto(`/posts/${id}`);
  await expect(page.getByText(READ, { exact: true }).first()).toBeVisible();
  await page.getByRole("link", { name: "고친 글이 기다려요" }).click();
  await expect(body(page)).toHaveValue(edited);
  await expect(page.getByLabel("제목")).toHaveValue(own);

  await page.getByRole("button", { name: "고친 것 올리기" }).click();
  const dialog = page.getByRole("dialog", { name: "고친 것을 올릴까요?" });
  await expect(dialog.getByText(own).first()).toBeVisible();
  await dialog.getByRole("button", { name: "올리기" }).click();
  await page.waitForURL(new RegExp(`/posts/${id}$`));
  await expect(page.getByRole("link", { name: "고치기" })).toBeVisible();
  for (const reader of [guest, friend]) {
    expect(await readBy(reader, id)).toContain("조개를 주웠다");
    expect(await reader.locator("article img").first().getAttribute("src")).not.toBe(picture);
    await reader.goto("/");
    await expect(reader.getByRole("link", { name: own }).first()).toBeVisible();
  }
  await page.goto("/me");
  await expect(page.getByText("고친 글이 기다려요")).toHaveCount(0);
});

test("two tabs that edit one public day ask their writer, and neither goes up unseen", async ({ page, visitor }) => {
  const id = await publicDay(page);
  const other = await page.context().newPage();
  await other.goto(`/write/${id}`);
  await edit(other, "둘째 창에서 고친 글.");
  await body(page).fill("첫째 창에서 고친 글.");
  const dialog = page.getByRole("dialog", { name: /두 곳에서/ });
  await expect(dialog).toContainText("둘째 창에서 고친 글.");
  await dialog.getByRole("button", { name: "둘 다 남기기" }).click();
  await expect(page.getByText(SAVED).first()).toBeVisible();
  const guest = await visitor();
  expect(await readBy(guest, id)).toContain(READ);
  await page.getByRole("button", { name: "고친 것 올리기" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "올리기" }).click();
  await page.waitForURL(new RegExp(`/posts/${id}$`));
  for (const words of ["첫째 창에서 고친 글.", "둘째 창에서 고친 글."])
    await expect(page.getByText(words)).toBeVisible();
});

test("what is thrown away can be brought back, and what is read never changed", async ({ page, visitor }) => {
  const id = await publicDay(page);
  await edit(page);
  await inMenu(page, "고친 것 버리기");
  const dialog = page.getByRole("dialog", { name: "고친 것을 버릴까요?" });
  await dialog.getByRole("button", { name: "취소" }).click();
  await expect(body(page)).toHaveValue(EDITED);
  await inMenu(page, "고친 것 버리기");
  await dialog.getByRole("button", { name: "버리기" }).click();
  await expect(body(page)).toHaveValue(READ);
  await expect(page.getByRole("button", { name: "글 보기" })).toBeVisible();
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect(body(page)).toHaveValue(EDITED);
  await expect(page.getByText(SAVED).first()).toBeVisible();
  await inMenu(page, "고친 것 버리기");
  await dialog.getByRole("button", { name: "버리기" }).click();
  await expect(page.getByText("고친 것을 버렸어요.")).toBeVisible();
  await page.reload();
  await expect(body(page)).toHaveValue(READ);
  const guest = await visitor();
  expect(await readBy(guest, id)).toContain(READ);
});

test("taken back to a draft, it is what waited, and its writer was told so", async ({ page, visitor }) => {
  const id = await publicDay(page);
  await edit(page);
  await inMenu(page, "임시글로 되돌리기");
  const dialog = page.getByRole("dialog", { name: "임시글로 되돌릴까요?" });
  await expect(dialog).toContainText("고친 글이 임시글이 돼요.");
  await dialog.getByRole("button", { name: "되돌리기" }).click();
  await expect(page.getByText("임시글", { exact: true }).first()).toBeVisible();
  await page.reload();
  await expect(body(page)).toHaveValue(EDITED);
  expect((await (await visitor()).goto(`/posts/${id}`))?.status()).toBe(404);
});

test("kill -9 while a public day is edited loses neither of the two", async ({ page, server, visitor }) => {
  const id = await publicDay(page);
  await edit(page);
  await server.kill();
  const last = `${EDITED} 불이 꺼진 뒤에 썼다.`;
  await body(page).fill(last);
  await expect(page.getByText(/이 기기에 있고|이 기기에 남아/).first()).toBeVisible();
  await page.close({ runBeforeUnload: false });
  await server.start();
  const again = await page.context().newPage();
  await again.goto(`/write/${id}`);
  await expect(body(again)).toHaveValue(last);
  await expect(again.getByText(SAVED).first()).toBeVisible();
  const guest = await visitor();
  const read = await readBy(guest, id);
  expect(read).toContain(READ);
  expect(read).not.toContain("조개");
});
