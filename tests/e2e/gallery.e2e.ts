import { readFile } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import type { Page } from "@playwright/test";
import { expect, signUp, test, withoutLive, write } from "./support/site";

/** A member whose diary has so many pictures, drawn one after another by the crayon painter; the first is the cover. */
async function drawn(page: Page, count: number): Promise<string> {
  // Who leaves the editor would keep one more.
  await withoutLive(page);
  const id = await write(page, "바다", "바다에서 모래성을 쌓았다.");
  await page.evaluate(
    async ([postId, many]) => {
      const pause = () => new Promise((resolve) => setTimeout(resolve, 200));
      for (let nth = 0; nth < many; nth++) {
        const style = nth % 2 === 0 ? "crayon" : "ink";
        const answer = await fetch(`/api/posts/${postId}/pictures`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ style, seed: nth + 1, cover: nth === 0 }),
        });
        const { id: pictureId } = await answer.json();
        for (;;) {
          const { status } = await (await fetch(`/api/pictures/${pictureId}`)).json();
          if (status === "done") break;
          await pause();
        }
      }
    },
    [id, count] as const,
  );
  return id;
}

test("in the gallery pictures get stars, are chosen by keys, kept as a zip, deleted, and begin a new diary", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signUp(page);
  await drawn(page, 4);
  await page.goto("/me/gallery");
  const figures = page.locator("main figure");
  await expect(figures).toHaveCount(4);
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(1);

  const star = figures.nth(0).getByRole("button", { name: /^별/ });
  await star.click();
  await expect(star).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("link", { name: "별 단 그림" }).click();
  await expect(page).toHaveURL(/starred=true/);
  await expect(figures).toHaveCount(1);
  await page.getByRole("link", { name: "표지 아닌 그림" }).click();
  await expect(figures).toHaveCount(3);
  await page.goto("/me/gallery");

  // By keys alone: on, the first box, down with Shift to the last.
  await page.getByRole("button", { name: "고르기" }).press("Enter");
  const boxes = page.getByRole("checkbox");
  await boxes.first().focus();
  await page.keyboard.press("Space");
  await expect(boxes.first()).toBeChecked();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page.getByText("3장 골랐어요")).toBeVisible();
  await boxes.nth(3).click({ modifiers: ["Shift"] });
  await expect(page.getByText("4장 골랐어요")).toBeVisible();

  const zip = page.waitForEvent("download");
  await page.getByRole("link", { name: "내려받기" }).click();
  const file = await zip;
  expect(file.suggestedFilename()).toBe("deep-story.zip");
  const bytes = await readFile(await file.path());
  expect(bytes.readUInt16LE(bytes.lastIndexOf("PK\u0005\u0006") + 10)).toBe(4);

  await page.getByRole("button", { name: "지우기" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("표지 1장도 지우기")).toBeVisible();
  await dialog.getByRole("button", { name: "지우기" }).click();
  await expect(page.getByText("그림 3장을 지웠어요. 표지 1장은 남겨 두었어요")).toBeVisible();
  await expect(figures).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(boxes).toHaveCount(0);

  await figures.first().getByRole("button", { name: /할 일/ }).click();
  await page.getByRole("menuitem", { name: "이 그림처럼 새로 그리기" }).click();
  await page.waitForURL(/\/write\/[0-9a-f-]{36}\?like=/);
  await expect(page.getByText("고른 그림과 같은 방법으로")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "내용" })).toHaveValue("바다에서 모래성을 쌓았다.");

  await page.goto("/me/gallery");
  await figures.first().getByRole("button", { name: /할 일/ }).click();
  await page.getByRole("menuitem", { name: "이 그림으로 새 일기" }).click();
  await page.waitForURL(/\/write\/[0-9a-f-]{36}$/);
  await expect(page.locator("#picture img").first()).toBeVisible();
  await page.goto("/me/gallery");
  await expect(figures).toHaveCount(2);
});

test("a public day leads on to others and can be shared: its link, its picture, its card", async ({
  page,
  visitor,
  context,
}) => {
  test.setTimeout(180_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signUp(page, "나눔이");
  const first = await write(page, "어제 하루", "산에 갔다.");
  const second = await drawn(page, 1);
  const publish = (id: string, visibility: string) =>
    page.evaluate(
      ([post, to]) =>
        fetch(`/api/posts/${post}/publish`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ visibility: to }),
        }).then((answer) => answer.status),
      [id, visibility] as const,
    );
  await publish(first, "public");
  await publish(second, "public");

  await page.goto(`/posts/${second}`);
  await page.getByRole("button", { name: "링크 복사" }).click();
  await expect(page.getByRole("button", { name: "복사했어요" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`/posts/${second}$`));
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: "그림 저장" }).click();
  expect((await saved).suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d 바다\.jpg$/);

  const guest = await visitor();
  await guest.goto(`/posts/${second}`);
  const card = await guest.locator('meta[property="og:image"]').getAttribute("content");
  expect(card).toMatch(new RegExp(`/posts/${second}/card\\.jpg\\?v=`));
  const drawnCard = await guest.request.get(new URL(card ?? "").pathname);
  expect([drawnCard.status(), drawnCard.headers()["content-type"]]).toEqual([200, "image/jpeg"]);
  await guest.getByRole("link", { name: /이전 일기/ }).click();
  await expect(guest.getByRole("heading", { level: 1, name: "어제 하루" })).toBeVisible();
  await expect(guest.getByRole("link", { name: /다음 일기/ })).toBeVisible();

  // Well formed to a browser's own parser, and announced in the page's head.
  const feed = await guest.locator('link[type="application/atom+xml"]').first().getAttribute("href");
  for (const path of [new URL(feed ?? "").pathname, "/feed.xml", "/sitemap.xml"]) {
    const text = await (await guest.request.get(path)).text();
    const faults = await guest.evaluate(
      (xml) => new DOMParser().parseFromString(xml, "application/xml").querySelectorAll("parsererror").length,
      text,
    );
    expect([path, faults]).toEqual([path, 0]);
  }

  expect(await publish(second, "private")).toBe(200);
  await guest.reload();
  await expect(guest.getByRole("link", { name: /다음 일기/ })).toHaveCount(0);
  expect((await guest.request.get(`/posts/${second}/card.jpg`)).status()).toBe(404);
  expect(await (await guest.request.get("/feed.xml")).text()).not.toContain(second);
});

test("inside KakaoTalk, which ignores downloads, a reader is told to open the browser", async ({ page, visitor }) => {
  test.setTimeout(120_000);
  await signUp(page);
  const id = await drawn(page, 1);
  await page.evaluate(
    (post) =>
      fetch(`/api/posts/${post}/publish`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ visibility: "public" }),
      }),
    id,
  );
  const kakao = await visitor({ userAgent: "Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile KAKAOTALK 10.4.2" });
  await kakao.goto(`/posts/${id}`);
  await kakao.getByRole("link", { name: "그림 저장" }).click();
  await expect(kakao.getByText("카카오톡 안에서는")).toBeVisible();
  await expect(kakao.getByRole("link", { name: "브라우저에서 열기" })).toHaveAttribute("href", /^kakaotalk:\/\/web/);
});

test("five thousand pictures are scrolled through without the page growing or standing still", async ({
  page,
  server,
}) => {
  test.setTimeout(280_000);
  await signUp(page);
  await drawn(page, 1);
  await server.terminate();
  const db = await PGlite.create({ dataDir: path.join(server.dataDir, "db"), extensions: { pg_trgm } });
  await db.exec(`
    INSERT INTO "Picture" (id, "ownerId", "postId", text, style, seed, status, key, width, height, thumbhash, "createdAt")
    SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, "ownerId", "postId", '', style, n, 'done',
      lpad(n::text, 32, '0'), 1024, 1024, thumbhash, "createdAt" - (5000 - n) * interval '3 hours'
    FROM "Picture", generate_series(1, 4999) n
    WHERE id = (SELECT id FROM "Picture" WHERE status = 'done' ORDER BY id DESC LIMIT 1)`);
  await db.close();
  await server.start();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => task.duration)));
    observer.observe({ type: "longtask" });
  });
  await page.goto("/me/gallery");
  await expect(page.locator("main figure")).toHaveCount(12);
  const found = await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const tasks = (window as unknown as { tasks: number[] }).tasks;
    tasks.length = 0;
    let most = 0;
    let frames = 0;
    const start = performance.now();
    // The pictures have no bytes: their places are what is looked at.
    const isOver = () =>
      [...document.querySelectorAll('[role="status"]')].some((said) => said.textContent?.includes("여기까지예요"));
    while (performance.now() - start < 150_000 && !isOver()) {
      scrollBy(0, 1500);
      await frame();
      frames += 1;
      if (frames % 20 === 0) most = Math.max(most, document.querySelectorAll("*").length);
    }
    const pictures = [...document.querySelectorAll<HTMLElement>("[data-pictures]")];
    return {
      pictures: pictures.reduce((sum, { dataset }) => sum + Number(dataset.pictures), 0),
      most,
      frames,
      seconds: Math.round((performance.now() - start) / 1000),
      longest: Math.round(Math.max(0, ...tasks)),
      over100: tasks.filter((task) => task > 100).length,
    };
  });
  console.log("gallery of 5,000:", found);
  expect(found.pictures).toBe(5000);
  expect(found.most).toBeLessThan(6000);
});
