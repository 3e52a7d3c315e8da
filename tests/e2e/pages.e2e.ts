import { expect, signUp, test } from "./support/site";

test("a list goes on, says when it could not, and where it ends; without JavaScript by a plain link", async ({
  page,
  visitor,
}) => {
  await signUp(page);
  await page.goto("/");
  await page.evaluate(async () => {
    const send = (path: string, body: unknown) =>
      fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    for (let n = 1; n <= 23; n++) {
      const post = await (await send("/api/posts", { title: `글 번호 ${n}`, body: "하루" })).json();
      await send(`/api/posts/${post.id}/publish`, { visibility: "public" });
    }
  });
  await page.goto("/me");
  const mine = page.locator("main article h2");
  await expect(mine).toHaveCount(12);
  await page.route("**/api/me/posts?*", (route) => route.abort());
  await page.getByRole("link", { name: "지난 일기 더 보기" }).click();
  const again = page.getByRole("link", { name: "다시 해 보기" });
  await expect(page.getByText("불러오지 못했어요").first()).toBeVisible();
  await page.unroute("**/api/me/posts?*");
  await again.press("Enter");
  await expect(mine).toHaveCount(23);
  expect(await mine.allTextContents()).toEqual(Array.from({ length: 23 }, (_, n) => `글 번호 ${23 - n}`));
  await expect(again).toHaveCount(0);
  await expect(page.getByText("여기까지예요.")).toBeFocused();

  const plain = await visitor({ javaScriptEnabled: false });
  await plain.goto("/");
  await expect(plain.getByRole("link", { name: /글 번호 23/ }).first()).toBeVisible();
  await expect(plain.getByRole("link", { name: /글 번호 3$/ })).toHaveCount(0);
  await plain.locator('a[href^="/older/"]').click();
  await expect(plain.getByRole("link", { name: /글 번호 3/ }).first()).toBeVisible();

  const scrolling = await visitor();
  await scrolling.goto("/");
  await scrolling.mouse.wheel(0, 20_000);
  await expect(scrolling.getByRole("link", { name: /글 번호 1$/ }).first()).toBeAttached();

  // What came with the page moves up when one of it is deleted; what came later stands once all the same.
  for (const [title, left] of [
    ["글 번호 1", 22],
    ["글 번호 22", 21],
  ] as const) {
    const row = page.getByRole("article").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
    await row.getByRole("button", { name: /지우기/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "지우기" }).click();
    await expect(row).toHaveCount(0);
    await expect(mine).toHaveCount(left);
  }
  const kept = Array.from({ length: 23 }, (_, n) => 23 - n).filter((n) => n !== 1 && n !== 22);
  expect(await mine.allTextContents()).toEqual(kept.map((n) => `글 번호 ${n}`));

  // From a later page that was opened by its address to the list from its start: nothing of the one stays in the other.
  const older = page.getByRole("link", { name: "지난 일기 더 보기" });
  await page.goto("/me");
  await page.goto((await older.getAttribute("href")) ?? "");
  await expect(mine).toHaveCount(9);
  await page.getByRole("navigation", { name: "어떤 일기를 볼까요" }).getByRole("link", { name: "모두" }).click();
  await expect(mine).toHaveCount(12);
  await older.click();
  await expect(mine).toHaveCount(21);
  expect(await mine.allTextContents()).toEqual(kept.map((n) => `글 번호 ${n}`));
});

test("addresses that lead nowhere answer with the right status and a way on", async ({ page }) => {
  for (const address of ["/nowhere", "/posts/01a1fbe0-2ba9-747f-9360-bfabfe98ce14", "/ko/x/y", "/older/garbage"]) {
    const answer = await page.goto(address);
    expect.soft(answer?.status(), address).toBe(404);
    await expect.soft(page.locator("main a").first(), address).toBeVisible();
  }
  const signedOut = await page.goto("/me");
  expect(signedOut?.url()).toContain("/sign-in?next=%2Fme");
  const signUpLink = page.locator("main").getByRole("link", { name: "가입하기" });
  await expect(signUpLink).toHaveAttribute("href", /next=%2Fme$/);
  await signUpLink.click();
  await expect(page).toHaveURL(/\/sign-up\?next=%2Fme$/);
  // Pressed before its script it leads on without the way in its address: search-here.test.ts.
  const signIn = page.locator("main").getByRole("link", { name: "로그인" });
  await expect(signIn).toHaveAttribute("href", /next=%2Fme$/);
  await signIn.click();
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fme$/);
  expect((await page.request.get("/api/me")).status()).toBe(401);
});

test("every kind of answer says once who may embed it, and a method that is not there is refused in words", async ({
  page,
}) => {
  const policyOf = async (address: string) => {
    const answer = await page.request.get(address);
    return answer.headersArray().flatMap(({ name, value }) => (/resource-policy/i.test(name) ? value : []));
  };
  await page.goto("/sign-in");
  for (const address of [
    "/",
    "/sign-in",
    "/me",
    "/api/posts",
    "/api/me",
    "/api/openapi.json",
    "/theme.js",
    "/images/none",
  ]) {
    expect.soft(await policyOf(address), address).toEqual(["same-origin"]);
  }
  for (const file of ["/og.png", "/icon.svg", "/icon-180.png"]) {
    expect.soft(await policyOf(file), file).toEqual(["cross-origin"]);
  }
  const refused = await page.request.put("/api/posts", { data: {} });
  expect([refused.status(), refused.headers()["content-type"]]).toEqual([405, "application/problem+json"]);
  expect(await refused.json()).toMatchObject({ code: "method_not_allowed", status: 405 });
});

test("the language follows the browser, and a choice is kept", async ({ visitor }) => {
  const english = await visitor({ locale: "en-GB" });
  await english.goto("/");
  await expect(english.locator("html")).toHaveAttribute("lang", "en");
  await english.getByRole("button", { name: "한국어" }).first().click();
  await expect(english.locator("html")).toHaveAttribute("lang", "ko");
  await english.goto("/sign-in");
  await expect(english.locator("html")).toHaveAttribute("lang", "ko");
});

test("the one-time link of the first start makes an admin, once", async ({ server, visitor }) => {
  const link = server.output().match(/\/sign-up\?admin=\S+/)?.[0] ?? "";
  const admin = await visitor();
  await admin.goto(link);
  await expect(admin.getByText("이 사이트의 첫 관리자가 돼요.")).toBeVisible();
  await admin.getByLabel("이메일").fill("admin@example.com");
  await admin.getByLabel("비밀번호", { exact: true }).fill("긴 비밀번호 하나 더");
  await admin.getByLabel("이름").fill("관리자");
  await admin.getByRole("button", { name: "가입하기" }).click();
  await expect(admin).not.toHaveURL(/sign-up/);
  expect((await (await admin.request.get("/api/me")).json()).role).toBe("admin");
});

test("signing out ends the session on the server, not only in the browser", async ({ page, context }) => {
  await signUp(page);
  const before = await context.cookies();
  await page.goto("/");
  await page.locator("summary", { hasText: "내 메뉴" }).click();
  await page.getByRole("button", { name: "로그아웃" }).click();
  await expect(page.getByRole("link", { name: "로그인" }).first()).toBeVisible();
  await context.addCookies(before);
  expect((await page.request.get("/api/me")).status()).toBe(401);
});

test("the API's documents open without asking anybody else", async ({ page, server }) => {
  const foreign: string[] = [];
  page.on("request", (request) => request.url().startsWith(server.url) || foreign.push(request.url()));
  await page.goto("/api/docs");
  await page.locator("#operations-tag-Pictures").click();
  await expect(page.getByText("/api/posts/{id}/pictures").first()).toBeVisible();
  const document = await (await page.request.get("/api/openapi.json")).json();
  expect(document.openapi).toMatch(/^3\.1/);
  expect(foreign.filter((url) => !url.startsWith("data:"))).toEqual([]);
});

test("a page of mine whose address was mangled is missing, and none comes without its policy or is kept", async ({
  page,
}) => {
  await signUp(page, "지우");
  for (const path of [
    "/me?cursor=x",
    "/me/likes?cursor=x",
    "/me/gallery?cursor=x",
    "/diaries/x",
    "/me/calendar?month=x",
  ]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
  for (const path of ["/me", "/diaries", "/me/settings"]) {
    const headers = (await page.request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("'nonce-");
    expect(headers["cache-control"], path).toBe("private, no-store");
  }
});
