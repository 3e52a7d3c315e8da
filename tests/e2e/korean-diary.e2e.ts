import { expect, keep, signUp, signUpByForm, test, write } from "./support/site";

const TEXT = "가족들과 바다에 갔다. 모래성을 쌓고 아이스크림을 먹었다.";

test("a day becomes a picture, a post, and reading for others", async ({ page, visitor }) => {
  await signUpByForm(page, "지우");
  const id = await write(page, "바다에 간 날", TEXT);

  await keep(page);
  await expect(page.getByRole("img", { name: /크레용 그림: .*모래성/ }).first()).toBeVisible();

  await page.getByRole("button", { name: "그리는 방법" }).click();
  await page.getByRole("radio", { name: "연필" }).click();
  await expect(page.getByRole("img", { name: /연필 그림/ }).first()).toBeVisible();
  await keep(page);
  await expect(page.getByRole("button", { name: /^2번째 그림, 연필/ })).toBeVisible();

  // The picture on the screen is the one that is published, whichever that is.
  await page.getByRole("button", { name: "올리기" }).first().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("img", { name: /연필 그림/ })).toBeVisible();
  await dialog.getByRole("button", { name: "취소" }).click();
  await page.getByRole("button", { name: "이전 그림" }).click();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "내용" })).toHaveValue(TEXT);
  await expect(page.locator("#picture").getByRole("img").first()).toHaveAccessibleName(/크레용 그림/);
  await page.getByRole("button", { name: "다음 그림" }).click();

  await page.getByRole("button", { name: "올리기" }).first().click();
  await dialog.getByRole("radio", { name: /모두에게 공개/ }).click();
  await dialog.getByRole("button", { name: "올리기" }).click();

  const reader = await visitor();
  // Other walks have days of this name too.
  const ofDay = reader.locator(`a[href="/posts/${id}"]`).first();
  await expect(async () => {
    await reader.goto("/");
    await expect(ofDay).toBeVisible({ timeout: 1000 });
  }).toPass();
  await ofDay.click();
  await expect(reader).toHaveURL(new RegExp(`/posts/${id}$`));
  await expect(reader.getByText("모래성을 쌓고")).toBeVisible();
  const picture = reader.getByRole("img", { name: /연필 그림/ });
  await expect(picture).toBeVisible();
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBeGreaterThan(400);
  const card = reader.locator('meta[property="og:image"]');
  await expect(card).toHaveAttribute("content", new RegExp(`/posts/${id}/card\\.jpg\\?v=`));
  const shown = await reader.request.get((await card.getAttribute("content")) ?? "");
  expect([shown.status(), shown.headers()["content-type"]]).toEqual([200, "image/jpeg"]);

  const english = await visitor({ locale: "en-US" });
  await english.goto(`/posts/${id}`);
  await expect(english.getByRole("img", { name: /^pencil drawing: .*sandcastle/ })).toBeVisible();
});

test("a private diary is missing for strangers, and so are its pictures", async ({ page, visitor, server }) => {
  await signUp(page, "지우");
  const id = await write(page, "혼자만의 하루", TEXT);
  const address = await keep(page);
  await page.getByRole("button", { name: "올리기" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /나만 보기/ }).click();
  await dialog.getByRole("button", { name: "올리기" }).click();
  await expect(page).toHaveURL(new RegExp(`/me/posts/${id}$`));
  await expect(page.getByText("나만 볼 수 있는 일기예요.")).toBeVisible();

  const guest = await visitor();
  const stranger = await visitor();
  await signUp(stranger, "하늘");
  for (const other of [guest, stranger]) {
    expect((await other.goto(`/posts/${id}`))?.status()).toBe(404);
    await expect(other.getByText("모래성을 쌓고")).toHaveCount(0);
    expect((await other.request.get(address)).status()).toBe(404);
    expect((await other.request.get(`/api/posts/${id}`)).status()).toBe(404);
    await other.goto("/");
    await expect(other.getByText("혼자만의 하루")).toHaveCount(0);
  }
  expect((await stranger.goto(`/write/${id}`))?.status()).toBe(404);
  expect((await stranger.goto(`/me/posts/${id}`))?.status()).toBe(404);
  expect((await guest.goto(`/write/${id}`))?.url()).toMatch(/sign-in/);

  // Its writer finds it under the public address too.
  await page.goto(`/posts/${id}`);
  await expect(page).toHaveURL(new RegExp(`/me/posts/${id}$`));
  await expect(page.getByText("모래성을 쌓고")).toBeVisible();
  const own = await page.request.get(address);
  expect(own.status()).toBe(200);
  expect(own.headers()["cache-control"]).toBe("private, no-cache");
  expect(server.output()).not.toContain("모래성");
});

test("a post that stops being public leaves no page and no picture behind", async ({ page, visitor }) => {
  await signUp(page);
  const id = await write(page, "잠깐 보여 준 날", TEXT);
  await keep(page);
  const publish = (visibility: string) =>
    page.evaluate(
      ([post, to]) =>
        fetch(`/api/posts/${post}/publish`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ visibility: to }),
        }).then((answer) => answer.json()),
      [id, visibility] as const,
    );
  await publish("public");
  const reader = await visitor();
  await reader.goto(`/posts/${id}`);
  // Below the post stand others of this day, each with a picture of its own.
  const shown = reader
    .getByRole("article")
    .first()
    .getByRole("img", { name: /크레용 그림/ });
  const address = (await shown.getAttribute("src")) ?? "";
  expect(address).toMatch(/^\/images\//);
  expect((await reader.request.get(address)).headers()["cache-control"]).toContain("public");
  await publish("private");
  expect((await reader.goto(`/posts/${id}`))?.status()).toBe(404);
  expect((await page.request.get(address)).status()).toBe(404);
});

test("a guest's heart leads to sign in; a member's is kept and counted, on the card and on the page", async ({
  page,
  visitor,
}) => {
  await signUp(page, "지우");
  const id = await write(page, "마음을 받은 날", TEXT);
  await page.evaluate(
    (post) =>
      fetch(`/api/posts/${post}/publish`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ visibility: "public" }),
      }),
    id,
  );
  const guest = await visitor();
  await guest.goto(`/posts/${id}`);
  // Below the post stand others of this day, each with a heart of its own.
  const ownHeart = `[data-like="${id}"]`;
  await expect(guest.locator(ownHeart)).toHaveAccessibleName("좋아요 0개");
  await guest.locator(ownHeart).click();
  await expect(guest).toHaveURL(`/sign-in?next=${encodeURIComponent(`/posts/${id}`)}`);

  const reader = await visitor();
  await signUp(reader, "하늘");
  await reader.goto(`/posts/${id}`);
  const heart = reader.locator(ownHeart);
  await heart.click();
  await expect(heart).toHaveAccessibleName("좋아요 1개");
  await expect(heart).toHaveAttribute("aria-pressed", "true");
  await expect.poll(async () => (await (await reader.request.get(`/api/posts/${id}`)).json()).likeCount).toBe(1);
  await reader.reload();
  await expect(heart).toHaveAttribute("aria-pressed", "true");
  await expect(heart).toHaveAccessibleName("좋아요 1개");
  expect((await (await reader.request.get("/api/me/likes")).json()).items).toMatchObject([{ id, likeCount: 1 }]);

  await reader.goto("/");
  const card = reader.getByRole("article").filter({ hasText: "마음을 받은 날" });
  const small = card.getByRole("button", { name: "좋아요 1개" });
  await expect(small).toHaveAttribute("aria-pressed", "true");
  await small.click();
  await expect(card.getByRole("button", { name: "좋아요 0개" })).toHaveAttribute("aria-pressed", "false");
  await expect(reader).toHaveURL("/");
  await expect.poll(async () => (await (await reader.request.get(`/api/posts/${id}`)).json()).likeCount).toBe(0);

  await reader.route("**/like", (route) => route.abort());
  await card.getByRole("button", { name: /^좋아요/ }).click();
  await expect(card.getByRole("alert")).toHaveText(/마음을 전하지 못했어요/);
  await expect(card.getByRole("button", { name: "좋아요 0개" })).toHaveAttribute("aria-pressed", "false");
});
