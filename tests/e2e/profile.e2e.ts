import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, signUp, test, withoutLive, write } from "./support/site";

/** A photo as a phone keeps one: red is left in its bytes and above for who looks at it. */
async function photoHeldUpright(): Promise<Buffer> {
  const blue = { create: { width: 300, height: 600, channels: 3 as const, background: "#00f" } };
  const input = await sharp(blue).png().toBuffer();
  return sharp({ create: { width: 600, height: 600, channels: 3, background: "#f00" } })
    .composite([{ input, gravity: "east" }])
    .withExif({ IFD0: { Make: "Secret camera" } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 92 })
    .toBuffer();
}

async function publish(page: Page, id: string): Promise<void> {
  await page.evaluate(async (post) => {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ visibility: "public" });
    await fetch(`/api/posts/${post}/publish`, { method: "POST", headers, body });
  }, id);
}

const chooseFile = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
  page.getByLabel("사진 고르기").setInputFiles({ name, mimeType, buffer });

test("a member puts up a photo and a line, and everyone finds them where the name stands", async ({
  page,
  visitor,
}) => {
  // Leaving the editor keeps the picture that is on the screen, and then there is one to choose.
  await withoutLive(page);
  await signUp(page, "보리");
  const id = await write(page, "바다에 간 날", "바다에 갔다.");
  await publish(page, id);

  await page.goto("/me/settings");
  await page.getByLabel("나를 소개하는 한 줄").fill("바다를 좋아하는 사람");
  await page.getByLabel("함께한 때").uncheck();
  await page.getByLabel("하루가 끝나는 때").selectOption("2");
  await page.getByRole("button", { name: "저장", exact: true }).click();
  await expect(page.getByText("저장했어요").or(page.getByText("저장됨")).first()).toBeVisible();

  await page.getByRole("button", { name: "사진 바꾸기" }).click();
  const dialog = page.getByRole("dialog", { name: "프로필 사진" });
  await expect(dialog).toContainText("누구나 보게 돼요");
  await expect(dialog).toContainText("여기에서 고를 수 있어요");
  await chooseFile(page, "나.jpg", "image/jpeg", await photoHeldUpright());
  await expect(dialog.getByText("이렇게 보여요")).toBeVisible();
  await dialog.getByRole("button", { name: "이 사진으로 하기" }).click();
  await expect(page.getByText("사진을 바꿨어요")).toBeVisible();
  await expect(dialog).toHaveCount(0);

  const guest = await visitor();
  await guest.goto("/");
  const card = guest.getByRole("article").filter({ hasText: "바다에 간 날" });
  // The name has a place of its own, the rest of the card leads to the day.
  await card.getByRole("link", { name: "보리" }).click();
  await expect(guest.getByRole("heading", { level: 1, name: "보리" })).toBeVisible();
  await expect(guest).toHaveURL(/\/members\/[0-9a-f-]{36}$/);
  await expect(guest.getByText("바다를 좋아하는 사람")).toBeVisible();
  await expect(guest.getByText("공개한 일기 1편")).toBeVisible();
  await expect(guest.getByText("부터 함께해요")).toHaveCount(0);
  await expect(guest.getByRole("link", { name: "내 프로필 고치기" })).toHaveCount(0);
  await guest.getByRole("link", { name: "바다에 간 날" }).click();
  await expect(guest).toHaveURL(new RegExp(id));
  await guest.getByRole("link", { name: "보리" }).click();
  await expect(guest.getByRole("heading", { level: 1, name: "보리" })).toBeVisible();

  const address = guest.url();
  const src = await guest.locator("main header img").getAttribute("src");
  const seen = sharp(await (await guest.request.get(src ?? "")).body());
  const { width, height, exif } = await seen.metadata();
  expect([width, height, exif]).toEqual([480, 480, undefined]);
  const { data } = await seen.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const colourAt = (y: number) => [...data.subarray((y * 480 + 240) * 3, (y * 480 + 240) * 3 + 3)];
  expect(colourAt(20)[0]).toBeGreaterThan(180);
  expect(colourAt(460)[2]).toBeGreaterThan(180);
  // As who shows links reads it: in a tab that came from elsewhere, the last page's may still stand beside it.
  const headers = { "user-agent": "facebookexternalhit/1.1" };
  const html = await (await guest.request.get(address, { headers })).text();
  const images = [...html.matchAll(/<meta property="og:image" content="([^"]*)"/g)].map(([, url]) => url);
  expect(images).toEqual([expect.stringContaining(src ?? "none")]);

  // Hidden, the day is gone from here at once; the own page has a way to change it.
  await page.evaluate(async (post) => {
    const headers = { "content-type": "application/json" };
    await fetch(`/api/posts/${post}/publish`, { method: "POST", headers, body: '{"visibility":"private"}' });
  }, id);
  await guest.goto(address);
  await expect(guest.getByText("바다에 간 날")).toHaveCount(0);
  await page.goto(address);
  await page.getByRole("link", { name: "내 프로필 고치기" }).click();
  await expect(page).toHaveURL(/settings/);
  await page.getByRole("button", { name: "사진 없애기" }).click();
  await expect(page.getByText("사진을 없앴어요")).toBeVisible();
  await guest.goto(address);
  await expect(guest.locator("main header img")).toHaveCount(0);
});

test("a HEIC photo is refused with what can be done, and so is one that is too large", async ({ page }) => {
  await signUp(page);
  await page.goto("/me/settings");
  await page.getByRole("button", { name: "사진 바꾸기" }).click();
  const dialog = page.getByRole("dialog", { name: "프로필 사진" });
  const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
  await chooseFile(page, "IMG_0001.HEIC", "image/heic", heic);
  await dialog.getByRole("button", { name: "이 사진으로 하기" }).click();
  await expect(dialog.getByRole("alert")).toContainText("화면을 캡처해서 올리거나, JPEG로 저장하거나");
  await chooseFile(page, "large.jpg", "image/jpeg", Buffer.alloc(8 * 1024 * 1024 + 10, 1));
  await expect(dialog.getByRole("alert")).toHaveCount(0);
  await dialog.getByRole("button", { name: "이 사진으로 하기" }).click();
  await expect(dialog.getByRole("alert")).toContainText("8MB까지");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "사진 바꾸기" })).toBeFocused();
});
