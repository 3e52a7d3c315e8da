import type { Page } from "@playwright/test";
import { expect, signUp, test } from "./support/site";
import { comments, form, publish, say } from "./support/talk";

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel("이메일").fill(email);
  await page.getByLabel("비밀번호", { exact: true }).fill(password);
  await page.getByRole("button", { name: "로그인", exact: true }).click();
}

test("without a script the comments are read, and their links lead on", async ({ page, visitor }) => {
  await signUp(page, "지우");
  const address = await publish(page, "공원");
  await page.goto(address);
  await say(page, "여기예요 https://example.com/a");
  const bare = await visitor({ javaScriptEnabled: false });
  await bare.goto(address);
  await expect(comments(bare).getByRole("listitem")).toHaveCount(1);
  await expect(bare.getByRole("link", { name: "https://example.com/a" })).toHaveAttribute(
    "href",
    "https://example.com/a",
  );
  await bare.goto("/");
  await expect(bare.getByText("댓글 1개")).toBeAttached();
});

test("a guest signs in to send a comment, and finds the words again", async ({ page, visitor }) => {
  await signUp(page, "지우");
  const address = await publish(page, "산");
  const guest = await visitor();
  const account = await signUp(guest, "하늘");
  await guest.context().clearCookies();
  await guest.goto(address);
  await form(guest).fill("저도 가 보고 싶어요");
  await guest.getByRole("button", { name: "올리기" }).click();
  // Their mind is changed on the way: what was said to be sent is not sent, and is still in the field.
  await guest.getByRole("button", { name: "하지 않을래요" }).click();
  await signIn(guest, account);
  await expect(guest).toHaveURL(new RegExp(`${address}#write-comment$`));
  await expect(form(guest)).toHaveValue("저도 가 보고 싶어요");
  await guest.getByRole("button", { name: "올리기" }).click();
  await expect(comments(guest).getByText("저도 가 보고 싶어요")).toBeVisible();
  // The list may have it before the answer is in, and until then the words are kept.
  await expect(form(guest)).toHaveValue("");
  await guest.reload();
  await expect(form(guest)).toHaveValue("");
});

test("by keyboard alone: write, change, delete, and report", async ({ page, visitor }) => {
  await signUp(page, "지우");
  const address = await publish(page, "들");
  const reader = await visitor();
  await signUp(reader, "하늘");
  await reader.goto(address);
  await form(reader).focus();
  await reader.keyboard.type("첫 말");
  await reader.keyboard.press("Tab");
  await reader.keyboard.press("Enter");
  await expect(comments(reader).getByText("첫 말")).toBeVisible();
  await expect(form(reader)).toBeFocused();

  const menu = () => comments(reader).getByRole("button", { name: "하늘님의 댓글에 할 수 있는 일" });
  await menu().focus();
  await reader.keyboard.press("Enter");
  await expect(reader.getByRole("menu")).toBeVisible();
  await reader.keyboard.press("ArrowDown");
  await reader.getByRole("menuitem", { name: "고치기" }).press("Enter");
  const field = reader.getByRole("textbox", { name: "고치기" });
  await expect(field).toBeFocused();
  await field.press("Control+a");
  await reader.keyboard.type("고친 말");
  await reader.getByRole("button", { name: "저장" }).press("Enter");
  await expect(comments(reader).getByText("고친 말")).toBeVisible();
  await expect(comments(reader).getByText("고침", { exact: false }).first()).toBeVisible();

  await menu().press("Enter");
  await reader.getByRole("menuitem", { name: "지우기" }).press("Enter");
  const dialog = reader.getByRole("dialog", { name: "이 댓글을 지울까요?" });
  await expect(dialog).toBeVisible();
  await reader.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(menu()).toBeFocused();
  await menu().press("Enter");
  await reader.getByRole("menuitem", { name: "지우기" }).press("Enter");
  await dialog.getByRole("button", { name: "지우기" }).press("Enter");
  await expect(comments(reader).getByRole("listitem")).toHaveCount(0);
  await expect(reader.getByRole("heading", { name: /^댓글/ })).toBeFocused();

  await reader.getByRole("button", { name: "더 할 수 있는 일" }).press("Enter");
  await reader.getByRole("menuitem", { name: "신고하기" }).press("Enter");
  const report = reader.getByRole("dialog", { name: "이 일기를 신고해요" });
  await report.getByRole("radio", { name: "괴롭히거나 욕해요" }).check();
  await report.getByRole("textbox").fill("심한 말이 있어요");
  await report.getByRole("button", { name: "신고 보내기" }).press("Enter");
  await expect(reader.getByText("신고를 받았어요. 살펴볼게요.")).toBeVisible();
});

test("who blocks somebody sees nothing of them, nor they of them; it is taken back in the settings", async ({
  page,
  visitor,
}) => {
  await signUp(page, "지우");
  const address = await publish(page, "강");
  const [one, two] = [await visitor(), await visitor()];
  await signUp(one, "하늘");
  await signUp(two, "보리");
  for (const [who, text] of [
    [one, "하늘의 말"],
    [two, "보리의 말"],
  ] as const) {
    await who.goto(address);
    await say(who, text);
  }
  await one.reload();
  await comments(one).getByRole("button", { name: "보리님의 댓글에 할 수 있는 일" }).click();
  await one.getByRole("menuitem", { name: "보리님 차단하기" }).click();
  await one.getByRole("dialog").getByRole("button", { name: "차단하기" }).click();
  await expect(comments(one).getByText("보리의 말")).toBeHidden();
  await two.goto(address);
  await expect(comments(two).getByText("보리의 말")).toBeVisible();
  await expect(comments(two).getByText("하늘의 말")).toBeHidden();
  // Never seen, not even for a moment: the page is held back from its first paint on.
  await two.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      for (const row of document.querySelectorAll("#comments li"))
        if (getComputedStyle(row).visibility === "visible") seen.push(row.textContent ?? "");
      requestAnimationFrame(look);
    };
    look();
  });
  await two.goto(address);
  await expect(comments(two).getByText("보리의 말")).toBeVisible();
  expect(
    await two.evaluate(() => (window as unknown as { seen: string[] }).seen.some((text) => text.includes("하늘"))),
  ).toBe(false);
  await page.goto(address);
  for (const text of ["하늘의 말", "보리의 말"]) await expect(comments(page).getByText(text)).toBeVisible();

  await one.goto("/me/settings");
  await one.getByRole("button", { name: /차단 풀기.*보리/ }).click();
  await expect(one.getByText("차단한 사람이 없어요.")).toBeVisible();
  await one.goto(address);
  await expect(comments(one).getByText("보리의 말")).toBeVisible();
});

test("the author closes comments and deletes one; on a phone nothing is wider than the page", async ({
  page,
  visitor,
}) => {
  await signUp(page, "지우");
  const address = await publish(page, "숲");
  const reader = await visitor({ viewport: { width: 360, height: 700 } });
  await signUp(reader, "하늘");
  await reader.goto(address);
  await say(reader, `${"긴주소".repeat(3)} https://example.com/${"a".repeat(200)} ${"가".repeat(150)}`);
  const width = await reader.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
  await page.goto(address);
  await comments(page).getByRole("button", { name: "하늘님의 댓글에 할 수 있는 일" }).click();
  await page.getByRole("menuitem", { name: "지우기" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "지우기" }).click();
  await expect(comments(page).getByRole("listitem")).toHaveCount(0);
  await page.getByRole("button", { name: "댓글 그만 받기" }).click();
  await expect(page.getByText("이제 아무도 댓글을 쓸 수 없어요.")).toBeVisible();
  await form(reader).fill("또 왔어요");
  await reader.getByRole("button", { name: "올리기" }).click();
  await expect(comments(reader).getByText("지금은 이 일기에 댓글을 쓸 수 없어요.")).toBeVisible();
  await expect(form(reader)).toHaveValue("또 왔어요");
  await reader.reload();
  await expect(comments(reader).getByText("지금은 이 일기에 댓글을 쓸 수 없어요.")).toBeVisible();
  await expect(form(reader)).toHaveCount(0);
});
