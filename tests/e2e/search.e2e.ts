import type { Page } from "@playwright/test";
import { expect, signUp, test } from "./support/site";

/** What is asked of an answer here. */
type Answered = { id: string; pending?: { version: number } | null };

async function call(page: Page, method: string, path: string, body?: unknown): Promise<Answered> {
  return page.evaluate(
    async ([how, where, what]) => {
      const headers = { "content-type": "application/json" };
      const answer = await fetch(where, { method: how, headers, body: what });
      if (!answer.ok) throw new Error(`${how} ${where}: ${answer.status}`);
      const text = await answer.text();
      return text ? JSON.parse(text) : {};
    },
    [method, path, body === undefined ? undefined : JSON.stringify(body)] as const,
  );
}

async function publish(page: Page, post: object, visibility = "public"): Promise<string> {
  const { id } = await call(page, "POST", "/api/posts", post);
  await call(page, "POST", `/api/posts/${id}/publish`, { visibility });
  return id;
}

/** A finished picture that stands for the post. */
async function draw(page: Page, id: string): Promise<void> {
  const picture = await call(page, "POST", `/api/posts/${id}/pictures`, { style: "crayon", panels: 1 });
  const status = () =>
    page.evaluate(async (one) => (await (await fetch(`/api/pictures/${one}`)).json()).status, picture.id);
  await expect.poll(status, { timeout: 60_000 }).toBe("done");
  const { pending } = await call(page, "PUT", `/api/posts/${id}/cover`, { pictureId: picture.id });
  if (pending) await call(page, "POST", `/api/posts/${id}/edit/publish`, { version: pending.version });
}

// What is found and what is loved most is asked of the whole site.
test.use({ siteOf: "search" });

test("a day is found while its word is typed, opened, and found again by its address, also without script", async ({
  page,
  visitor,
  browser,
  baseURL,
}) => {
  await signUp(page);
  const words = "아침에 일어나 밥을 먹었다. ".repeat(20);
  await publish(page, { title: "봄날", body: `${words}저녁에는 벚꽃 아래에서 **꿀벌**을 보았다.`, tags: ["여행"] });
  await publish(page, { title: "바다", body: "도롱뇽을 보았다." });
  await publish(page, { title: "꽃 비밀", body: "나만 보는 꽃" }, "private");

  const guest = await visitor({ viewport: { width: 360, height: 740 } });
  await guest.goto("/");
  await guest.getByRole("link", { name: "찾기", exact: true }).click();
  await expect(guest.getByText("어떤 하루를 찾으세요?")).toBeVisible();
  const field = guest.getByRole("searchbox", { name: "제목과 글에서 찾을 말" });
  // Half a syllable, and a word whose last syllable goes on.
  for (const [typed, mark] of [
    ["ㄲ", "꽃"],
    ["꿀버", "꿀벌"],
    ["꽃", "꽃"],
  ] as const) {
    await field.fill(typed);
    await expect(guest.locator("main mark").first()).toHaveText(mark);
    await expect(guest).toHaveURL(new RegExp(encodeURIComponent(typed)));
  }
  const rows = guest.getByRole("main").getByRole("article");
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText("…");
  expect(await guest.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await guest.reload();
  await expect(field).toHaveValue("꽃");
  await expect(rows).toHaveCount(1);
  await rows.getByRole("link", { name: "봄날" }).click();
  await expect(guest).toHaveURL(/\/posts\//);
  await expect(guest.getByRole("heading", { name: "봄날", level: 1 })).toBeVisible();
  await guest.goBack();
  await expect(field).toHaveValue("꽃");

  await field.fill("아무도 적지 않은 말");
  await expect(guest.getByRole("heading", { name: /이야기가 담긴 일기가 없어요/ })).toBeVisible();
  await field.fill("도롱");
  await expect(rows).toHaveCount(1);
  await guest.getByRole("link", { name: "#여행" }).click();
  await expect(rows).toHaveCount(0);
  await guest.getByRole("link", { name: "#여행" }).click();
  await expect(rows).toHaveCount(1);

  const plain = await browser.newPage({ baseURL, locale: "ko-KR", javaScriptEnabled: false });
  await plain.goto("/search");
  await plain.getByRole("searchbox").fill("벚꽃");
  await plain.getByRole("button", { name: "찾기" }).click();
  await expect(plain.locator("main mark").first()).toHaveText("벚꽃");
  await plain.close();

  // My own, the private one too.
  await page.goto("/me?q=꽃");
  await expect(page.getByRole("main").getByRole("article")).toHaveCount(2);
  await expect(page.locator("main mark").first()).toHaveText("꽃");
});

test("the most loved days stand large on the main page, and a hidden one leaves at once", async ({ page, visitor }) => {
  test.setTimeout(180_000);
  await signUp(page, "하나");
  const mine = await publish(page, { title: "강아지와 산책", body: "강아지와 공원을 걸었다." });
  await draw(page, mine);
  const reader = await visitor();
  await signUp(reader, "두리");
  const theirs = await publish(reader, { title: "비 오는 날", body: "비가 와서 우산을 썼다." });
  await draw(reader, theirs);
  await call(reader, "PUT", `/api/posts/${mine}/like`);

  const guest = await visitor();
  // The ranking may be a minute old, and a count half of one.
  await expect
    .poll(
      async () => {
        await guest.goto("/");
        return guest.locator("section[aria-labelledby=tops] h3").allTextContents();
      },
      { timeout: 120_000, intervals: [2_000] },
    )
    .toEqual(["강아지와 산책", "비 오는 날"]);
  await guest.goto("/top/all");
  await expect(guest.getByRole("main").getByRole("article").first()).toContainText("강아지와 산책");
  expect((await guest.request.get("/top/year")).status()).toBe(404);

  await page.goto(`/posts/${mine}`);
  await page.getByRole("button", { name: "좋아한 사람" }).click();
  await expect(page.getByRole("dialog").getByText("두리")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await reader.goto(`/posts/${mine}`);
  await expect(reader.getByRole("main").getByRole("button", { name: "좋아요 1개" })).toBeVisible();
  await expect(reader.getByRole("button", { name: "좋아한 사람" })).toHaveCount(0);

  await call(page, "POST", `/api/posts/${mine}/publish`, { visibility: "private" });
  await guest.goto("/");
  await expect(guest.locator("section[aria-labelledby=tops] h3")).toHaveText(["비 오는 날"]);
});

test("what I liked is kept under Interest: taken back there, given again, gone after a reload", async ({ page }) => {
  await signUp(page);
  const id = await publish(page, { title: "별을 센 밤", body: "별이 많았다." });
  await call(page, "PUT", `/api/posts/${id}/like`);
  await page.goto("/me/likes");
  const heart = page.getByRole("main").getByRole("button", { name: /좋아요/ });
  await expect(heart).toHaveAttribute("aria-pressed", "true");
  await heart.click();
  await expect(heart).toHaveAttribute("aria-pressed", "false");
  await expect(page.getByRole("link", { name: "별을 센 밤" })).toBeVisible();
  await heart.click();
  await expect(heart).toHaveAttribute("aria-pressed", "true");
  await heart.click();
  await expect(heart).toHaveAttribute("aria-pressed", "false");
  await page.waitForLoadState("networkidle");
  await page.reload();
  await expect(page.getByRole("heading", { name: "아직 하트를 누른 일기가 없어요" })).toBeVisible();
});

test("who does not want counts sees none, on the next page too", async ({ page }) => {
  await signUp(page);
  const id = await publish(page, { title: "하루", body: "하루였다." });
  await call(page, "PUT", `/api/posts/${id}/like`);
  await page.goto(`/posts/${id}`);
  const day = page.getByRole("article").filter({ has: page.getByRole("heading", { name: "하루", level: 1 }) });
  await expect(day.getByRole("button", { name: "좋아요 1개" })).toBeVisible();
  await page.goto("/me/settings");
  await page.getByRole("checkbox", { name: /몇 명이 좋아하는지/ }).click();
  await expect(page.locator("html")).toHaveAttribute("data-counts", "hidden");
  await page.goto(`/posts/${id}`);
  await expect(day.getByRole("button", { name: "좋아요", exact: true })).toBeVisible();
});
