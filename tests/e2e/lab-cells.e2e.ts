import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { cellPicture, gridOfCells } from "@/tests/support/cell-picture";
import { expect, signUp, test } from "./support/site";

const drawn = async (name: string, live: number, dead: number) => ({
  name,
  mimeType: "image/png",
  buffer: await cellPicture(gridOfCells(live, dead)).png().toBuffer(),
});

const row = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });
const cellsOf = (page: Page, name: string) => row(page, name).getByRole("cell").allInnerTexts();
const saved = (page: Page) => expect(page.getByText("저장했어요", { exact: true }).last()).toBeVisible();

test("a member counts a batch, corrects it by click and by keys, takes it along and writes it into the diary", async ({
  page,
  visitor,
}) => {
  await signUp(page);
  await page.goto("/lab/cells");
  // One of them is no picture: the others are counted all the same.
  const files = [await drawn("하나.png", 9, 5), await drawn("둘.png", 4, 0), await drawn("셋.png", 6, 6)];
  const broken = { name: "글.png", mimeType: "image/png", buffer: Buffer.from("no picture") };
  await page.getByLabel("사진 고르기").setInputFiles([...files, broken]);
  await expect(page.getByText("사진 4장 가운데 3장을 셌어요")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "글.png" })).toBeVisible();
  await page.getByRole("link", { name: "지금까지 센 것으로 보고서 열기" }).click();
  await expect(page).toHaveURL(/\/lab\/cells\/[0-9a-f-]{36}$/);
  for (const [name, ...figures] of [
    ["하나.png", "14", "9", "5"],
    ["둘.png", "4", "4", "0"],
    ["셋.png", "12", "6", "6"],
  ] as const) {
    expect((await cellsOf(page, name)).slice(0, 3), name).toEqual(figures);
  }

  // By click: a dead cell lives, an empty place gets a cell, and the figures follow at once.
  await page.getByRole("button", { name: "하나.png" }).click();
  const dish = page.getByRole("application", { name: "하나.png 속의 세포" });
  await expect(dish).toBeVisible();
  const at = async (x: number, y: number) => {
    const box = await dish.boundingBox();
    return { position: { x: (x / 560) * (box?.width ?? 0), y: (y / 420) * (box?.height ?? 0) } };
  };
  await dish.click(await at(60, 60));
  await expect.poll(() => cellsOf(page, "하나.png")).toEqual(["14", "10", "4", expect.stringContaining("71.4")]);
  await dish.click(await at(520, 380));
  await expect.poll(() => cellsOf(page, "하나.png")).toEqual(["15", "11", "4", expect.any(String)]);
  await saved(page);
  await page.getByRole("button", { name: "되돌리기" }).click();
  await expect.poll(() => cellsOf(page, "하나.png")).toEqual(["14", "10", "4", expect.any(String)]);

  // By keys: the first cell dies, the next one goes.
  await dish.focus();
  for (const key of ["ArrowRight", "Enter", "ArrowRight", "Delete"]) await page.keyboard.press(key);
  await expect
    .poll(() => cellsOf(page, "하나.png"))
    .toEqual(["13", expect.any(String), expect.any(String), expect.any(String)]);
  await saved(page);
  const figures = await cellsOf(page, "하나.png");
  await page.reload();
  expect(await cellsOf(page, "하나.png")).toEqual(figures);
  await expect(row(page, "하나.png")).toContainText("손으로 고침");

  // A part of it, by numbers: shown before anything changes.
  await page.getByText("다르게 세어 보기").click();
  await page.getByLabel("너비").fill("100");
  await expect(page.getByText("이렇게 돼요")).toBeVisible();
  await page.getByRole("button", { name: "그대로 두기" }).click();
  expect(await cellsOf(page, "하나.png")).toEqual(figures);

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "CSV: 사진마다 한 줄" }).click();
  const table = await readFile(await (await download).path(), "utf8");
  expect(table).toContain(`하나.png,560,420,${figures.slice(0, 3).join()},`);

  const address = page.url();
  const stranger = await visitor();
  await signUp(stranger, "하늘");
  await stranger.goto(address);
  await expect(stranger.getByRole("button", { name: "하나.png" })).toHaveCount(0);

  await page.getByRole("button", { name: "일기에 쓰기" }).click();
  await expect(page).toHaveURL(/\/write\/[0-9a-f-]{36}/);
  await expect(
    page
      .getByText(`세포 ${figures[0]}개`)
      .or(page.getByRole("textbox").filter({ hasText: `세포 ${figures[0]}개` }))
      .first(),
  ).toBeVisible();

  await page.goto(address);
  await page.getByRole("button", { name: /지우기$/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "지우기" }).click();
  await expect(page).toHaveURL(/\/lab\/cells$/);
  await expect(page.getByText("아직 보고서가 없어요")).toBeVisible();
});

test("a guest is led to sign in, and back", async ({ page }) => {
  await page.goto("/lab/cells");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Flab%2Fcells/);
});
