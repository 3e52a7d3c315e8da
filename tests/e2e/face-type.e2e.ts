import { readFile } from "node:fs/promises";
import type { Page, Request } from "@playwright/test";
import sharp from "sharp";
import { expect, signUp, test } from "./support/site";

/** NASA's portrait of Eileen Collins, in the public domain. */
const ASTRONAUT = "tests/support/pictures/astronaut.jpg";

/** One face in the middle, as large as a good photo has it. */
const portrait = () => sharp(ASTRONAUT).extract({ left: 90, top: 0, width: 280, height: 280 }).jpeg().toBuffer();
const empty = () =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: "#89a" } })
    .jpeg()
    .toBuffer();
/** The same person twice. */
async function two(): Promise<Buffer> {
  const one = await portrait();
  return sharp({ create: { width: 560, height: 280, channels: 3, background: "#89a" } })
    .composite([
      { input: one, left: 0, top: 0 },
      { input: one, left: 280, top: 0 },
    ])
    .jpeg()
    .toBuffer();
}

const choose = async (page: Page, bytes: Buffer, mimeType = "image/jpeg") =>
  page.locator("input[type=file]").setInputFiles({ name: "photo.jpg", mimeType, buffer: bytes });

const play = (page: Page) => page.getByRole("button", { name: "내 유형 보기" });

/** Everything that a page sends anywhere. */
function sentBy(page: Page): Request[] {
  const sent: Request[] = [];
  page.on("request", (request) => sent.push(request));
  return sent;
}

test("a photo that is no frontal face is answered with what helps, and the button waits for all three", async ({
  page,
}) => {
  await page.goto("/lab/face-type");
  await expect(play(page)).toBeDisabled();
  await choose(page, await empty());
  await expect(page.getByText("얼굴을 찾지 못했어요")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("img", { name: "얼굴이 사진 가운데에 있는 그림" })).toBeVisible();
  await choose(page, await two());
  await expect(page.getByText("얼굴이 여럿이에요")).toBeVisible({ timeout: 60_000 });
  await choose(page, Buffer.from("a text that is called .jpg"));
  await expect(page.getByText("이 브라우저가 읽지 못하는 파일이에요")).toBeVisible();
  await choose(page, await portrait());
  await expect(page.getByText("이 사진이면 돼요")).toBeVisible({ timeout: 60_000 });
  await expect(play(page)).toBeDisabled();
  await page.getByLabel("MBTI").selectOption("INFP");
  await expect(play(page)).toBeDisabled();
  await page.getByLabel("생일").fill("2999-01-01");
  await expect(page.getByText("1900년부터 오늘까지")).toBeVisible();
  await expect(play(page)).toBeDisabled();
  await page.getByLabel("생일").fill("1994-05-17");
  await expect(play(page)).toBeEnabled();
});

test("a member plays, keeps the type alone, takes the card along, and plays again; the photo goes nowhere", async ({
  page,
}) => {
  await signUp(page);
  const sent = sentBy(page);
  await page.goto("/lab/face-type");
  const photo = await portrait();
  await choose(page, photo);
  await expect(page.getByText("이 사진이면 돼요")).toBeVisible({ timeout: 60_000 });
  await page.getByLabel("MBTI").selectOption("ENFP");
  await page.getByLabel("생일").fill("1994-07-17");
  await play(page).click();

  const name = page.getByRole("heading", { level: 2, name: /^(햇살|구름|나무|물결|달빛)$/ });
  await expect(name).toBeFocused();
  const type = await name.textContent();
  const save = page.getByRole("button", { name: "카드 저장" });
  await expect(save).toBeEnabled({ timeout: 60_000 });
  await expect(page.locator("li canvas")).toHaveCount(8);
  const download = page.waitForEvent("download");
  await save.click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${type}.png`);
  expect(await sharp(await readFile(await file.path())).metadata()).toMatchObject({
    format: "png",
    width: 1080,
    height: 1440,
  });

  await page.getByRole("button", { name: "간직하기" }).click();
  await expect(page.getByText("간직했어요.")).toBeVisible();
  const kept = page.getByRole("region", { name: "간직한 결과" }).getByRole("listitem");
  await expect(kept).toHaveText(new RegExp(`${type}, ENFP, 1994`));
  await page.getByRole("button", { name: "다시 해 보기" }).click();
  await expect(page.getByLabel("MBTI")).toHaveValue("ENFP");
  await page.reload();
  await expect(kept).toHaveCount(1);
  await kept.getByRole("button", { name: /지우기/ }).click();
  await expect(kept).toHaveCount(0);

  const bodies = sent.map((request) => request.postDataBuffer()?.length ?? 0);
  expect(Math.max(...bodies), "the largest thing that was sent").toBeLessThan(1000);
  const origin = new URL(page.url()).origin;
  const elsewhere = sent.map((request) => request.url()).filter((url) => !/^(blob|data):/.test(url));
  expect(elsewhere.filter((url) => new URL(url).origin !== origin)).toEqual([]);
});

test("a shared link tells what a type is, with four pictures, and nothing of who shared it", async ({ page }) => {
  await page.goto("/lab/face-type/wave");
  await expect(page.getByRole("heading", { level: 2, name: "물결" })).toBeVisible();
  await expect(page.locator("li canvas")).toHaveCount(8, { timeout: 60_000 });
  await page.getByRole("link", { name: "나도 해 보기" }).click();
  await expect(page).toHaveURL(/\/lab\/face-type$/);
  expect((await page.goto("/lab/face-type/best"))?.status()).toBe(404);
});
