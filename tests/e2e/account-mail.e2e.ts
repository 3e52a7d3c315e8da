import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { simpleLetter } from "@/tests/support/letter";
import { expect, signUp, test } from "./support/site";

const NEXT = "새로 정한 긴 비밀번호";

/** The mails to an address that lie in the outbox, the oldest first. */
async function mailsTo(dataDir: string, email: string) {
  const outbox = path.join(dataDir, "outbox");
  const names = (await readdir(outbox).catch(() => [])).filter((name) => name.endsWith(".eml")).sort();
  const letters = await Promise.all(
    names.map(async (name) => simpleLetter(await readFile(path.join(outbox, name), "utf8"))),
  );
  return letters.filter(({ headers }) => headers.includes(`To: ${email}`));
}

async function mailAbout(dataDir: string, email: string, subject: string) {
  const find = async () => (await mailsTo(dataDir, email)).findLast((letter) => letter.subject.includes(subject));
  await expect.poll(async () => (await find())?.subject ?? "").toContain(subject);
  const { text = "" } = (await find()) ?? {};
  return { text, link: text.match(/https?:\/\/\S+\/(?:confirm|reset)\/\S+/)?.[0] ?? "" };
}

async function signIn(page: Page, email: string, password: string) {
  await page.goto("/sign-in");
  await fillIn(page, email, password);
}

async function fillIn(page: Page, email: string, password: string) {
  await page.getByLabel("이메일").fill(email);
  await page.getByLabel("비밀번호", { exact: true }).fill(password);
  await page.locator("main").getByRole("button", { name: "로그인", exact: true }).click();
}

async function isSound(page: Page) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
}

test("sign up, confirm the address, forget the password, choose another: the old session has ended", async ({
  page,
  visitor,
  server,
}) => {
  const { email, password } = await signUp(page, "지우");
  const { link } = await mailAbout(server.dataDir, email, "이메일 주소를 확인해 주세요");
  await page.goto("/me/settings");
  await expect(page.getByText("아직 확인하지 않은 주소예요.")).toBeVisible();
  await isSound(page);

  // A program that looks into mails opens the link first, and then a person who is not signed in here.
  const phone = await visitor();
  const opened = await phone.request.get(link);
  expect(opened.headers()).toMatchObject({ "referrer-policy": "no-referrer", "cache-control": "private, no-store" });
  await phone.goto(link);
  await isSound(phone);
  // Whoever reads the mailbox confirms nothing with that alone: the account is asked for, and then the page again.
  expect((await phone.request.post(link.replace("/confirm/", "/api/confirm/"))).status()).toBe(401);
  await expect(phone.getByRole("button", { name: "내 주소가 맞아요" })).toHaveCount(0);
  await phone.getByRole("link", { name: "그 일기장으로 로그인하기" }).click();
  await fillIn(phone, email, password);
  await phone.waitForURL(link);
  await isSound(phone);
  await phone.getByRole("button", { name: "내 주소가 맞아요" }).click();
  await expect(phone.getByText("주소를 확인했어요.")).toBeVisible();
  await phone.goto(link);
  await phone.getByRole("button", { name: "내 주소가 맞아요" }).click();
  await expect(phone.locator("main").getByRole("alert")).toContainText("이미 썼거나 기한이 지난");
  await page.reload();
  await expect(page.getByText("확인한 주소예요.", { exact: true })).toBeVisible();

  await phone.goto("/sign-in?next=%2Fme%2Fsettings");
  await phone.getByRole("link", { name: "비밀번호를 잊었나요?" }).click();
  await phone.getByLabel("이메일").fill(email);
  await phone.getByRole("button", { name: "링크 보내기" }).click();
  await expect(phone.getByRole("status").filter({ hasText: email })).toBeVisible();
  await isSound(phone);
  const reset = await mailAbout(server.dataDir, email, "새 비밀번호를 정해 주세요");
  await phone.goto(reset.link);
  await isSound(phone);
  await phone.getByLabel("새 비밀번호").fill(NEXT);
  await phone.getByRole("button", { name: "이 비밀번호로 정하기" }).click();
  await expect(phone.getByText("새 비밀번호를 정했어요.")).toBeVisible();
  // Where they wanted to go when they found that they had forgotten it.
  await expect(phone.getByRole("status").getByRole("link", { name: "로그인" })).toHaveAttribute(
    "href",
    "/sign-in?next=%2Fme%2Fsettings",
  );
  await mailAbout(server.dataDir, email, "비밀번호가 바뀌었어요");
  expect((await page.goto("/me"))?.status()).toBe(401);

  await signIn(phone, email, password);
  await expect(phone.locator("main").getByRole("alert")).toBeVisible();
  await signIn(phone, email, NEXT);
  await expect(phone).not.toHaveURL(/sign-in/);
  const tablet = await visitor();
  await signIn(tablet, email, NEXT);
  await expect(tablet).not.toHaveURL(/sign-in/);
  const note = await mailAbout(server.dataDir, email, "새 기기에서 로그인했어요");
  expect(note.text).toContain("(Asia/Seoul)");
  // The log has neither an address nor a token.
  const token = reset.link.split("/").at(-1) ?? "none";
  expect(server.output()).not.toContain(token);
  expect(server.output()).not.toContain(email);
});

test("another address: both hear, and it is mine when it confirms; a switch holds", async ({ page, server }) => {
  const { email, password } = await signUp(page, "하늘");
  const next = `next.${email}`;
  await page.goto("/me/settings");
  await page.getByLabel("새 이메일 주소").fill(next);
  await page.getByLabel("지금 비밀번호").first().fill("이것은 틀린 비밀번호");
  await page.getByRole("button", { name: "확인 메일 보내기", exact: true }).click();
  await expect(page.getByText("지금 비밀번호가 맞지 않아요.")).toBeVisible();
  await page.getByLabel("지금 비밀번호").first().fill(password);
  await page.getByRole("button", { name: "확인 메일 보내기", exact: true }).click();
  await expect(page.getByText("새 주소로 확인 메일을 보냈어요.")).toBeVisible();
  expect((await mailAbout(server.dataDir, email, "이메일 주소를 바꾸려고 해요")).text).toContain("ne***@example.com");
  const { link } = await mailAbout(server.dataDir, next, "새 이메일 주소를 확인해 주세요");
  await page.goto(link);
  await page.getByRole("button", { name: "내 주소가 맞아요" }).click();
  await expect(page.getByText("주소를 확인했어요.")).toBeVisible();
  await mailAbout(server.dataDir, email, "이메일 주소가 바뀌었어요");
  await page.goto("/me/settings");
  await expect(page.getByText(next).first()).toBeVisible();
  const device = page.getByRole("checkbox", { name: "새 기기에서 로그인했을 때" });
  await device.uncheck();
  await expect(page.getByText("저장됨").or(page.getByText("저장했어요")).first()).toBeVisible();
  await page.reload();
  await expect(device).not.toBeChecked();
  await expect(page.getByRole("checkbox", { name: "비밀 일기에 새 쪽이 생겼을 때" })).not.toBeChecked();
});
