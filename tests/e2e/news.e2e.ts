import type { Page } from "@playwright/test";
import { expect, signUp, test } from "./support/site";
import { comments, form, publish, say } from "./support/talk";

const bell = (page: Page) => page.getByRole("link", { name: /^소식/ });

test("a comment is heard of in the author's other browser within two seconds, and likes come as one line", async ({
  page,
  visitor,
}) => {
  await signUp(page, "지우");
  const address = await publish(page, "바다");
  await page.goto("/");
  await expect(bell(page)).toHaveAccessibleName("소식");
  const streamed = page.waitForRequest((request) => request.url().endsWith("/api/me/events"));
  await page.reload();
  await streamed;
  const reader = await visitor();
  await signUp(reader, "하늘");
  await reader.goto(address);
  await say(reader, "정말 예뻐요 https://example.com/그림");
  const link = comments(reader).getByRole("link", { name: "https://example.com/" });
  await expect(link).toHaveAttribute("rel", "nofollow ugc noopener");
  await expect(bell(page)).toHaveAccessibleName("소식, 읽지 않은 것 1개", { timeout: 2000 });
  await expect(page).toHaveTitle(/^\(1\) /);

  await reader
    .getByRole("button", { name: /좋아요/ })
    .first()
    .click();
  const third = await visitor();
  await signUp(third, "보리");
  await third.goto(address);
  await third
    .getByRole("button", { name: /좋아요/ })
    .first()
    .click();
  await expect(bell(page)).toHaveAccessibleName("소식, 읽지 않은 것 2개");

  await bell(page).click();
  await expect(page.getByRole("heading", { name: "소식" })).toBeVisible();
  await expect(page.getByRole("link", { name: /보리님 외 1명이 ‘바다’ 일기를 좋아해요/ })).toBeVisible();
  await expect(bell(page)).toHaveAccessibleName("소식");
  await expect(page).toHaveTitle(/^소식/);
  await page.getByRole("link", { name: /하늘님이 ‘바다’에 댓글을 남겼어요/ }).click();
  await expect(page).toHaveURL(/#comment-/);
  await expect(comments(page).getByText("정말 예뻐요")).toBeInViewport();

  // The author answers; the reader hears of it on another page of theirs.
  // The router focuses the comment of the address once more when all of the page is there.
  await expect(async () => {
    await page.getByRole("button", { name: "하늘님에게 답글 쓰기" }).click();
    await expect(form(page)).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await say(page, "고마워요!");
  await expect(comments(page).getByText("하늘님에게", { exact: true })).toBeVisible();
  await expect(bell(reader)).toHaveAccessibleName("소식, 읽지 않은 것 1개");
});

test("a kind of news is switched off and on again", async ({ page }) => {
  await signUp(page, "지우");
  await page.goto("/me/news");
  await expect(page.getByRole("heading", { name: "아직 소식이 없어요" })).toBeVisible();
  const likes = page.getByRole("checkbox", { name: "내 일기를 좋아한 사람" });
  await likes.uncheck();
  await expect(page.getByText("저장했어요")).toBeVisible();
  await page.reload();
  await expect(likes).not.toBeChecked();
});

test("a page that is left takes its stream along: however many are visited, no place is lost", async ({ page }) => {
  await signUp(page, "지우");
  const answers: number[] = [];
  page.on("response", (response) => response.url().endsWith("/api/me/events") && answers.push(response.status()));
  for (let n = 0; n < 12; n++) {
    const opened = page.waitForResponse((response) => response.url().endsWith("/api/me/events"));
    await page.goto(n % 2 ? "/" : "/help");
    await opened;
  }
  expect(new Set(answers)).toEqual(new Set([200]));
});
