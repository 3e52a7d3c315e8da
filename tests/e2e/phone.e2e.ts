import type { Page } from "@playwright/test";
import { expect, signUp, signUpByForm, test, write } from "./support/site";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const LONG = "W".repeat(40);

/** How many pixels a page is wider than the window. */
const over = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Pixels between the line that the caret stands in, the last one, and the bar; below zero it is behind it. */
const clearOfBar = (page: Page) =>
  page.evaluate(() => {
    const field = document.getElementById("body") as HTMLTextAreaElement;
    const line = Number.parseFloat(getComputedStyle(field).lineHeight);
    const end = field.getBoundingClientRect().top + line * field.value.split("\n").length;
    return (document.getElementById("editor-bar")?.getBoundingClientRect().top ?? 0) - end;
  });

test("no name, title, tag or word makes a page wider than the phone", async ({ page, visitor }) => {
  await signUpByForm(page, LONG);
  const id = await write(page, LONG.repeat(3), `${LONG.repeat(8)} 바다`);
  const tag = "W".repeat(30);
  await page.evaluate(
    async ([post, label]) => {
      const send = (method: string, path: string, body: object) =>
        fetch(path, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
      const { version } = await (await fetch(`/api/posts/${post}`)).json();
      await send("PATCH", `/api/posts/${post}`, { version, tags: [label] });
      await send("POST", `/api/posts/${post}/publish`, { visibility: "public" });
    },
    [id, tag] as const,
  );
  const guest = await visitor({ viewport: { width: 360, height: 740 } });
  const seen = async (reader: Page, paths: string[]) => {
    const wide: string[] = [];
    for (const path of paths) {
      await reader.setViewportSize({ width: 360, height: 740 });
      await reader.goto(path);
      for (const width of [360, 320]) {
        await reader.setViewportSize({ width, height: 740 });
        const pixels = await over(reader);
        if (pixels > 0) wide.push(`${path} at ${width}: ${pixels}`);
      }
    }
    return wide;
  };
  expect(await seen(guest, ["/", `/posts/${id}`, `/tags/${tag}`, "/sign-up", "/help"])).toEqual([]);
  // Smaller ones make iOS zoom in as they are touched.
  const small = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("input:not([type=radio], [type=checkbox]), textarea, select")]
        .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
        .map((field) => field.id || field.outerHTML),
    );
  for (const path of [`/write/${id}`, "/me/settings", "/me/looks"]) {
    await page.goto(path);
    expect(await small(), path).toEqual([]);
  }
  const own = ["/", "/me", "/me/calendar", `/write/${id}`, "/me/settings", "/me/looks", "/me/gallery"];
  expect(await seen(page, own)).toEqual([]);
});

test("each of sixty lines is seen while it is written, clear of the bar, on a phone and on a desktop", async ({
  page,
}) => {
  await signUp(page);
  await write(page, "긴 하루", "아침");
  const body = page.getByRole("textbox", { name: "내용" });
  for (const size of [
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(size);
    await body.fill("아침");
    for (let line = 2; line <= 60; line++) {
      await page.keyboard.type(`\n${line}`);
      const what = `line ${line} of ${size.width} px`;
      await expect.poll(() => clearOfBar(page), { message: what, intervals: [20] }).toBeGreaterThanOrEqual(24);
    }
    // It is seen, not above the window.
    expect(await clearOfBar(page)).toBeLessThan(size.height / 2);
  }
});

test("a kind word stands beside a text that hurts: nobody is told, and it can be put away", async ({ page }) => {
  await signUp(page);
  await write(page, "긴 밤", "비가 온다.");
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const card = page.getByRole("region", { name: "따뜻한 말과 도움 받을 곳" });
  await expect(card).toHaveCount(0);
  await page.getByRole("textbox", { name: "내용" }).fill("요즘은 정말 죽고 싶다.");
  await expect(card.getByRole("link", { name: /109/ })).toHaveAttribute("href", "tel:109");
  await card.getByRole("button", { name: "더 보기" }).click();
  await expect(card.getByRole("link", { name: /1388/ })).toBeVisible();
  await expect(page.getByText(/에 저장됨/).first()).toBeVisible();
  // Text is saved and read as ever; nothing is loaded for the card.
  expect(asked.filter((path) => !/^\/api\/posts\/[^/]+(\/reading)?$/.test(path))).toEqual([]);

  await card.getByRole("button", { name: "이 브라우저에서 다시 보지 않기" }).click();
  await expect(card).toHaveCount(0);
  await page.reload();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1_000);
  await expect(card).toHaveCount(0);
  const editor = page.url();
  await page.getByRole("link", { name: "도움 받을 곳" }).click();
  await page.getByRole("button", { name: "안내를 다시 보이기" }).click();
  await page.goto(editor);
  await expect(card).toBeVisible();
});

test("a year far from today is asked about, and no slip of the finger becomes a day", async ({ page }) => {
  await signUp(page);
  const id = await write(page, "오래전", "바다");
  const saved = async () => (await (await page.request.get(`/api/posts/${id}`)).json()).day;
  const today = await saved();
  const field = page.getByLabel("날짜");
  // One line, until it is opened: the text comes first.
  await expect(field).toBeHidden();
  await page.getByRole("button", { name: /^날짜, 날씨, 기분/ }).click();
  await field.fill("2011-03-02");
  const asked = page.getByText("2011년 3월 2일 수요일, 이 날짜가 맞나요?");
  await expect(asked).toBeVisible();
  await page.getByRole("button", { name: "아니에요" }).click();
  await expect(field).toHaveValue(today);
  await field.fill("0002-11-28");
  await page.getByRole("textbox", { name: "제목" }).focus();
  await expect(page.getByText(/1900년부터/)).toBeVisible();
  await expect(field).toHaveValue(today);
  expect(await saved()).toBe(today);
  await field.fill("2011-03-02");
  await page.getByRole("button", { name: "맞아요" }).click();
  await expect.poll(saved).toBe("2011-03-02");
});

test("a page that is not there has its words without a script, and the reader's colours with one", async ({
  page,
  visitor,
}) => {
  const plain = await visitor({ javaScriptEnabled: false });
  const missing = ["/no/such", "/posts/0199aaaa-0000-7000-8000-000000000000", "/older/x", "/oops/7"];
  // The second time it comes from memory.
  for (const path of [...missing, ...missing]) {
    expect((await plain.goto(path))?.status(), path).toBe(404);
    await expect(plain.getByRole("heading", { level: 1 }), path).toHaveText(/.+/);
    await expect(plain.getByRole("link", { name: "Deep Story" })).toBeVisible();
  }
  await page.addInitScript(() => localStorage.setItem("theme", "dark"));
  for (const path of missing) {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  }
  await signUp(page);
  expect((await page.goto("/write/0199aaaa-0000-7000-8000-000000000000"))?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect((await page.request.get("/favicon.ico")).headers()["content-type"]).toMatch(/icon/);
});
