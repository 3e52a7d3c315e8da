import { expect, signUp, test, write } from "./support/site";

test("two tabs do not overwrite each other: the person chooses, and nothing is lost", async ({ page }) => {
  await signUp(page);
  const id = await write(page, "두 창", "처음 쓴 글.");
  const other = await page.context().newPage();
  await other.goto(`/write/${id}`);
  await other.getByRole("textbox", { name: "내용" }).fill("둘째 창에서 쓴 글.");
  await expect(other.getByText(/에 저장됨/).first()).toBeVisible();

  await page.getByRole("textbox", { name: "내용" }).fill("첫째 창에서 쓴 글.");
  const dialog = page.getByRole("dialog", { name: /두 곳에서/ });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText("첫째 창에서 쓴 글.");
  await expect(dialog).toContainText("둘째 창에서 쓴 글.");
  await dialog.getByRole("button", { name: "둘 다 남기기" }).click();
  await expect(page.getByText(/에 저장됨/).first()).toBeVisible();
  const saved = await (await page.request.get(`/api/posts/${id}`)).json();
  expect(saved.body).toContain("첫째 창에서 쓴 글.");
  expect(saved.body).toContain("둘째 창에서 쓴 글.");
});

test("a lost connection is said, and the text is saved when it is back", async ({ page, context }) => {
  await signUp(page);
  const id = await write(page, "지하철", "터널에 들어가기 전.");
  await context.setOffline(true);
  await page.getByRole("textbox", { name: "내용" }).fill("터널 안에서도 쓴다.");
  await expect(page.getByText(/연결이 끊겼어요/).first()).toBeVisible();
  await context.setOffline(false);
  await expect
    .poll(async () => (await (await page.request.get(`/api/posts/${id}`)).json()).body)
    .toBe("터널 안에서도 쓴다.");
});
