import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import sharp from "sharp";
import { expect, signUp, test } from "./support/site";

const button = (page: Page) => page.getByRole("button", { name: "그림일기 카드" });
const card = (page: Page) => page.getByRole("dialog").getByRole("img", { name: /그림일기 카드/ });

type Day = { title: string; body: string; visibility: "public" | "private"; weather?: string };

/** A day with a picture that the crayon painter drew, published for whom it is for. @returns its address */
async function publishDrawn(page: Page, { visibility, ...data }: Day): Promise<string> {
  const send = { headers: { origin: new URL(page.url()).origin } };
  const { id } = await (await page.request.post("/api/posts", { ...send, data })).json();
  const asked = await (await page.request.post(`/api/posts/${id}/pictures`, { ...send, data: {} })).json();
  const state = async () => (await (await page.request.get(`/api/pictures/${asked.id}`)).json()).status;
  await expect.poll(state, { timeout: 60_000 }).toBe("done");
  const published = await page.request.post(`/api/posts/${id}/publish`, { ...send, data: { visibility } });
  expect(published.status()).toBe(200);
  return visibility === "public" ? `/posts/${id}` : `/me/posts/${id}`;
}

async function save(page: Page): Promise<Download> {
  const download = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("link", { name: "저장" }).click();
  return download;
}

const bytesOf = async (download: Download) => readFile(await download.path());

/** Raw colours of a part of a card. */
const part = (png: Buffer, area: { left: number; top: number; width: number; height: number }) =>
  sharp(png).extract(area).removeAlpha().raw().toBuffer();

/** How dark its darkest point is, 0 to 255. */
const darkest = async (png: Buffer, area: Parameters<typeof part>[1]) =>
  Math.min(
    ...(
      await sharp(png)
        .extract(area)
        .removeAlpha()
        .toBuffer()
        .then((cut) => sharp(cut).stats())
    ).channels.map(({ min }) => min),
  );

/** The row of the title, and the picture. */
const TITLE = { left: 60, top: 124, width: 640, height: 90 };
const PICTURE = { left: 200, top: 260, width: 680, height: 680 };
/** Where the site's address stands on what everyone may read. */
const ADDRESS = { left: 116, top: 1379, width: 500, height: 22 };

test("a reader saves, copies and shares a day as a card, which is made when it is asked for", async ({
  page,
  visitor,
}) => {
  await signUp(page);
  const path = await publishDrawn(page, {
    title: "바다에 간 날",
    body: "가족들과 바다에 갔다. 모래성을 쌓았다.",
    weather: "sunny",
    visibility: "public",
  });
  const guest = await visitor({ permissions: ["clipboard-read", "clipboard-write"] });
  // What this Chromium lacks: a device that takes files.
  await guest.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    navigator.canShare = ({ files } = {}) => files?.every(({ type }) => type === "image/png") ?? true;
    navigator.share = async ({ files } = {}) =>
      void shared.push(...(files ?? []).map(({ name, size }) => ({ name, size })));
  });
  await guest.goto(path);
  await guest.waitForLoadState("networkidle");
  const scripts: string[] = [];
  guest.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await button(guest).click();
  await expect(card(guest)).toBeVisible();
  expect(scripts.length, "its code comes with the press").toBeGreaterThan(0);

  const download = await save(guest);
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d 바다에 간 날\.png$/);
  const png = await bytesOf(download);
  expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1080, height: 1440 });
  // Many colours in the picture, and something written in the title's row and at the foot.
  expect((await sharp(await part(png, PICTURE), { raw: { ...PICTURE, channels: 3 } }).stats()).entropy).toBeGreaterThan(
    4,
  );
  for (const area of [TITLE, ADDRESS]) expect(await darkest(png, area), JSON.stringify(area)).toBeLessThan(150);

  await guest.getByRole("button", { name: "복사", exact: true }).click();
  await expect(guest.getByText("카드를 복사했어요")).toBeVisible();
  const copied = await guest.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType("image/png");
    const { width, height } = await createImageBitmap(blob as Blob);
    return [item?.types, width, height];
  });
  expect(copied).toEqual([["image/png"], 1080, 1440]);

  await guest.getByRole("dialog").getByRole("button", { name: "나누기" }).click();
  const shared = await guest.evaluate(() => (window as unknown as { shared: { name: string; size: number }[] }).shared);
  expect(shared).toEqual([{ name: download.suggestedFilename(), size: expect.any(Number) }]);
  await guest.keyboard.press("Escape");
  await expect(button(guest)).toBeFocused();
});

test("the title that is told on a card is its day's own, and so is the picture", async ({ page }) => {
  await signUp(page);
  const cards: Buffer[] = [];
  for (const title of ["바다에 간 날", "산에 오른 날"]) {
    await page.goto(await publishDrawn(page, { title, body: title, visibility: "private" }));
    await button(page).click();
    await expect(card(page)).toBeVisible();
    // Where nothing takes files it is not offered.
    await expect(page.getByRole("dialog").getByRole("button", { name: "나누기" })).toHaveCount(0);
    cards.push(await bytesOf(await save(page)));
  }
  const [sea, hill] = cards as [Buffer, Buffer];
  for (const area of [TITLE, PICTURE]) expect((await part(sea, area)).equals(await part(hill, area))).toBe(false);
  // Where a private day is, is nobody's business.
  expect(await darkest(sea, { ...ADDRESS, left: 420, width: 300 })).toBeGreaterThan(200);
});

test("nothing of a private day leaves the browser for its card, and without a connection it is made again", async ({
  page,
  context,
}) => {
  await signUp(page);
  await page.goto(await publishDrawn(page, { title: "비밀", body: "아무도 모르는 바다.", visibility: "private" }));
  await page.waitForLoadState("networkidle");
  const { origin } = new URL(page.url());
  const asked: string[] = [];
  page.on("request", (request) => {
    const { protocol, pathname, origin: to } = new URL(request.url());
    // That a page was seen is told once, and a member's news come by themselves, whoever looks at what.
    if (/^(data|blob):$/.test(protocol) || /^\/api\/(visits|me\/events)$/.test(pathname)) return;
    expect([to, request.method(), request.postData()]).toEqual([origin, "GET", null]);
    if (!pathname.startsWith("/_next/static/")) asked.push(pathname);
  });
  await button(page).click();
  await expect(card(page)).toBeVisible();
  expect(asked.filter((path) => !/^\/images\/[0-9a-f]{32}$/.test(path))).toEqual([]);
  const first = await bytesOf(await save(page));
  await page.keyboard.press("Escape");

  await context.setOffline(true);
  await button(page).click();
  await expect(card(page)).toBeVisible();
  expect((await bytesOf(await save(page))).equals(first)).toBe(true);
});

test("a picture that is kept elsewhere comes as its file, since scripts may not look there", async ({ page }) => {
  await signUp(page);
  await page.goto(await publishDrawn(page, { title: "바다", body: "바다에 갔다.", visibility: "private" }));
  const elsewhere = { status: 302, headers: { location: "http://127.0.0.1:9/signed" } };
  await page.route(/\/images\/[0-9a-f]{32}/, (route) => route.fulfill(elsewhere));
  const file = page.waitForResponse(/\/api\/pictures\/[0-9a-f-]{36}\/file$/);
  await button(page).click();
  await expect(card(page)).toBeVisible();
  expect((await file).status()).toBe(200);
});

test("a page of a secret diary is its writer's to take along, and not their friend's", async ({ page, visitor }) => {
  await signUp(page, "지우");
  const friend = await visitor();
  await signUp(friend, "하늘");
  const send = async (who: Page, path: string, data: object = {}) => {
    const answer = await who.request.post(path, { data, headers: { origin: new URL(page.url()).origin } });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  };
  const { member } = await (await friend.request.get("/api/me/context")).json();
  const { id: diaryId } = await send(page, "/api/diaries", { name: "우리 둘", rule: "open", memberId: member.id });
  await send(friend, `/api/diaries/${diaryId}/accept`);
  const { id } = await send(page, "/api/posts", { diaryId, title: "둘만의 날", body: "비밀이다." });
  await send(page, `/api/posts/${id}/publish`, { visibility: "diary", diaryId });
  const path = `/diaries/${diaryId}/posts/${id}`;
  await page.goto(path);
  await button(page).click();
  await expect(card(page)).toBeVisible();
  await friend.goto(path);
  await expect(friend.getByText("비밀이다.")).toBeVisible();
  await expect(button(friend)).toHaveCount(0);
});

test("a card that can't be made says so, and is made once it can", async ({ page }) => {
  await signUp(page);
  await page.goto(await publishDrawn(page, { title: "바다", body: "바다에 갔다.", visibility: "private" }));
  await page.route(/\/images\/[0-9a-f]{32}|\/api\/pictures\//, (route) => route.abort());
  await button(page).click();
  await expect(page.getByRole("alert").getByText("카드를 만들지 못했어요")).toBeVisible();
  await page.unroute(/\/images\/[0-9a-f]{32}|\/api\/pictures\//);
  await page.getByRole("button", { name: "다시 해 보기" }).click();
  await expect(card(page)).toBeVisible();
});
