import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { expect, signUp, test } from "./support/site";

const astronaut = () => readFile("tests/support/pictures/astronaut.jpg");

test("a guest is led to sign in and back, a member sees what the model makes of a photo, and how to frame one", async ({
  page,
}) => {
  await page.goto("/lab/gender");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("어떻게 보일까요");
  await expect(page.getByText("누구인지", { exact: false })).toBeVisible();
  const signIn = page.getByRole("main").getByRole("link", { name: "로그인" });
  await expect(signIn).toHaveAttribute("href", "/sign-in?next=%2Flab%2Fgender");

  await signUp(page, "보리");
  await page.goto("/lab/gender");
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel("사진 고르기").setInputFiles({ name, mimeType: "image/jpeg", buffer });
  await choose(
    "nobody.jpg",
    await sharp(await astronaut())
      .extract({ left: 0, top: 300, width: 512, height: 212 })
      .toBuffer(),
  );
  await expect(page.getByRole("main").getByRole("alert")).toContainText("얼굴을 찾지 못했어요");
  await expect(page.getByRole("list", { name: "이렇게 찍으면 좋아요" })).toBeVisible();

  await choose("me.jpg", await astronaut());
  const seen = page.getByRole("list", { name: "찾은 얼굴" });
  await expect(seen.getByRole("listitem")).toHaveCount(1);
  await expect(seen).toContainText(/여성.*% 확실해요/);
  await expect(page.getByRole("img", { name: "고른 사진" })).toBeVisible();
  await expect(page.getByText("얼굴 1개를 찾았어요")).toBeAttached();
});
