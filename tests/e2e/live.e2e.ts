import type { Page } from "@playwright/test";
import { expect, keepButton, signUp, test } from "./support/site";

const stage = (page: Page) => page.locator("#picture").getByRole("img").first();
const body = (page: Page) => page.getByRole("textbox", { name: "내용" });

/** A new diary in the editor, once its painter is there. */
async function open(page: Page): Promise<string> {
  await page.goto("/write");
  await page.waitForURL(/\/write\/[0-9a-f-]{36}$/);
  return page.url().split("/").at(-1) ?? "";
}

/** What the page asks of the server, but for what it asks once. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/api\//.test(pathname)) asked.push(`${request.method()} ${pathname.replace(/[0-9a-f-]{36}/g, "ID")}`);
  });
  return asked;
}

test("the picture follows the words, nothing is sent but saves, and what was on the screen is published", async ({
  page,
  visitor,
}) => {
  await signUp(page, "지우");
  const id = await open(page);
  // An empty sheet, and no scene by chance.
  await expect(page.locator("#picture").getByText("아직 글이 없네요.")).toBeVisible();
  const asked = listen(page);
  await body(page).pressSequentially("바다에 갔다. ", { delay: 30 });
  await expect(stage(page)).toHaveAccessibleName(/크레용 그림: .*(바다|바닷가)/);
  await expect(page.getByRole("button", { name: /^바다/ })).toBeVisible();
  await body(page).pressSequentially("모래성을 쌓았다. ", { delay: 30 });
  await expect(stage(page)).toHaveAccessibleName(/모래성/);
  await page.getByRole("button", { name: /^모래성/ }).click();
  await expect(stage(page)).not.toHaveAccessibleName(/모래성/);
  await page.getByRole("button", { name: /^모래성/ }).click();
  await page.getByRole("radio", { name: "수채화" }).click();
  await expect(stage(page)).toHaveAccessibleName(/^수채화: .*모래성/);
  await expect(page.getByText(/에 저장됨/).first()).toBeVisible();
  // What a page asks when it is opened may still be on its way.
  const opening = /^GET \/api\/(me\/|painters$|posts\/ID\/edit$)|visits$/;
  expect([...new Set(asked)].filter((one) => !opening.test(one))).toEqual(["PATCH /api/posts/ID"]);
  expect((await (await page.request.get(`/api/pictures?postId=${id}`)).json()).items).toEqual([]);

  const shown = (await stage(page).getAttribute("aria-label")) ?? "";
  await page.getByRole("button", { name: "올리기" }).first().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("img", { name: shown })).toBeVisible();
  await dialog.getByRole("radio", { name: /모두에게 공개/ }).click();
  await dialog.getByRole("button", { name: "올리기" }).click();
  await expect(page).toHaveURL(`/posts/${id}`);
  const reader = await visitor();
  await expect(async () => {
    await reader.goto(`/posts/${id}`);
    await expect(reader.getByRole("img", { name: shown }).first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
  // Kept once: leaving the editor after publishing asks for no second one.
  expect((await (await page.request.get(`/api/pictures?postId=${id}`)).json()).items).toHaveLength(1);
});

test("composing Korean, no picture is drawn and nothing is saved in the middle of a syllable", async ({ page }) => {
  await signUp(page, "지우");
  await open(page);
  await body(page).pressSequentially("공원에 갔다. ", { delay: 30 });
  await expect(stage(page)).toHaveAccessibleName(/공원/);
  await expect(page.getByText(/에 저장됨/).first()).toBeVisible();
  const before = await stage(page).getAttribute("aria-label");
  const asked = listen(page);
  const ime = await page.context().newCDPSession(page);
  for (const text of ["ㄴ", "누", "눈"]) {
    await ime.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(100);
  }
  // As long as a save would wait for somebody who never pauses.
  await page.waitForTimeout(6_000);
  expect(asked).toEqual([]);
  expect(await stage(page).getAttribute("aria-label")).toBe(before);
  await ime.send("Input.insertText", { text: "눈사람을 만들었다." });
  await expect(body(page)).toHaveValue("공원에 갔다. 눈사람을 만들었다.");
  await expect(stage(page)).toHaveAccessibleName(/눈사람/);
  await expect.poll(() => asked).toEqual(["PATCH /api/posts/ID"]);
});

test("who leaves the editor keeps what was on the screen, once, and finds it again", async ({ page }) => {
  await signUp(page, "지우");
  const id = await open(page);
  const pictures = async () => (await (await page.request.get(`/api/pictures?postId=${id}`)).json()).items;
  await body(page).fill("고양이가 잤다.");
  await expect(stage(page)).toHaveAccessibleName(/고양이/);
  const shown = (await stage(page).getAttribute("aria-label")) ?? "";
  await page.getByRole("link", { name: "Deep Story" }).first().click();
  await expect(page).toHaveURL("/");
  await expect.poll(async () => (await pictures()).map(({ status }: { status: string }) => status)).toEqual(["done"]);
  expect((await pictures())[0].alt).toBe(shown);
  await page.goto(`/write/${id}`);
  await expect(stage(page)).toHaveAccessibleName(shown);
  // Looked at, and nothing written: nothing new.
  await page.goto("/me");
  await page.waitForTimeout(1_000);
  expect(await pictures()).toHaveLength(1);
});

test("another picture is the same people in another layout; switched off, the words are left alone", async ({
  page,
}) => {
  await signUp(page, "지우");
  await open(page);
  await body(page).fill("친구와 캠핑을 갔다.");
  await expect(stage(page)).toHaveAccessibleName(/캠핑|텐트|모닥불/);
  const pixels = () =>
    page
      .locator("#picture canvas")
      .last()
      .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const first = await pixels();
  await page.getByRole("button", { name: "다른 그림" }).click();
  await expect.poll(pixels).not.toBe(first);
  await page.getByRole("button", { name: "따라 그리기 끄기" }).click();
  await expect(page.locator("#picture canvas")).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "쓰는 대로 그리기" })).toBeVisible();
  await expect(page.getByRole("button", { name: "그리기", exact: true }).first()).toBeVisible();
  await page.getByRole("button", { name: "쓰는 대로 그리기" }).click();
  await expect(keepButton(page)).toBeVisible();
});

test("a browser without canvases for workers draws by the button, as before", async ({ page }) => {
  await page.addInitScript(() => {
    // biome-ignore lint/suspicious/noExplicitAny: as in an older browser
    (globalThis as any).OffscreenCanvas = undefined;
  });
  await signUp(page, "지우");
  await open(page);
  await body(page).fill("공원에 갔다.");
  await page.getByRole("button", { name: "그리기", exact: true }).first().click();
  await expect(stage(page)).toHaveAccessibleName(/공원/);
});

test("weather and mood that the words tell of are offered, and set by their writer alone", async ({ page }) => {
  await signUp(page, "지우");
  const id = await open(page);
  const marks = async () => {
    const { weather, mood } = await (await page.request.get(`/api/posts/${id}`)).json();
    return [weather, mood];
  };
  await body(page).fill("비가 많이 왔다. 동생이 내 빵을 먹어서 화가 났다.");
  const rain = page.getByRole("button", { name: "날씨: 글에서 찾은 ‘비’ 고르기" });
  await expect(rain).toBeVisible();
  await expect(page.getByText(/에 저장됨/).first()).toBeVisible();
  expect(await marks()).toEqual([null, null]);
  await rain.click();
  await expect(rain).toHaveCount(0);
  await expect(page.getByRole("radio", { name: "비", exact: true })).toBeChecked();
  await page.getByRole("button", { name: "기분: 글에서 찾은 ‘화남’ 고르기" }).click();
  await expect.poll(marks).toEqual(["rainy", "angry"]);
});

test("on a phone the text comes first, and the picture peeks beside the buttons", async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });
  await signUp(page, "지우");
  await open(page);
  await expect(body(page)).toBeFocused();
  await expect(page.getByRole("radio", { name: "비", exact: true })).toBeHidden();
  await page.keyboard.type("바다에 갔다. ", { delay: 20 });
  const peek = page.getByRole("button", { name: "그림 보기" });
  const english = await visitor({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    locale: "en-US",
  });
  await signUp(english, "Robin");
  await open(english);
  await english.getByRole("textbox", { name: /^(body|text)/i }).fill("We went to the sea.");
  const bar = english.locator("#editor-bar button");
  await expect(english.getByRole("button", { name: "Keep this picture" }).last()).toBeVisible();
  for (const box of await bar.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(360);
  }
  await expect(peek).toBeInViewport();
  await peek.click();
  await expect(stage(page)).toBeInViewport();
});

test("once the painter is loaded it draws without a connection, and the words wait on the device", async ({ page }) => {
  await signUp(page, "지우");
  const id = await open(page);
  await body(page).fill("공원에 갔다. ");
  await expect(stage(page)).toHaveAccessibleName(/공원/);
  await page.context().setOffline(true);
  await body(page).press("Control+End");
  await body(page).pressSequentially("눈사람을 만들었다. ", { delay: 20 });
  await expect(stage(page)).toHaveAccessibleName(/눈사람/);
  await expect(page.getByText(/연결이 끊겼어요/).first()).toBeVisible({ timeout: 30_000 });
  await page.context().setOffline(false);
  const saved = async () => (await (await page.request.get(`/api/posts/${id}`)).json()).body;
  await expect.poll(saved, { timeout: 30_000 }).toContain("눈사람");
});
