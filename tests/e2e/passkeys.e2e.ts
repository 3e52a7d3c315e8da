import type { Page } from "@playwright/test";
import { expect, signUp, test } from "./support/site";

/** A phone's own lock, as Chromium plays it: it says yes by itself. */
async function withAuthenticator(page: Page) {
  const client = await page.context().newCDPSession(page);
  await client.send("WebAuthn.enable");
  const { authenticatorId } = await client.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const presence = (enabled: boolean) =>
    client.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled });
  return { presence };
}

async function signOut(page: Page) {
  const header = page.locator("header");
  await header.locator("summary").click();
  await header.getByRole("button", { name: "로그아웃" }).click();
  await expect(header.getByRole("link", { name: "로그인" })).toBeVisible();
}

test("a member adds a passkey, names it, comes in by it without a password, and removes it", async ({ page }) => {
  const { presence } = await withAuthenticator(page);
  const { email, password } = await signUp(page, "지우");
  await page.goto("/me/settings");
  await page.getByRole("button", { name: "패스키 더하기" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("패스키 이름").fill("내 휴대폰");
  await dialog.getByLabel("지금 비밀번호").fill("틀린 비밀번호예요");
  await dialog.getByRole("button", { name: "계속하기" }).click();
  await expect(dialog.getByText("지금 비밀번호가 맞지 않아요.")).toBeVisible();
  await dialog.getByLabel("지금 비밀번호").fill(password);
  await dialog.getByRole("button", { name: "계속하기" }).click();
  const passkeys = page.getByRole("list", { name: "패스키" });
  await expect(passkeys.getByRole("listitem")).toContainText(["내 휴대폰"]);
  await passkeys.getByRole("button", { name: /^이름 바꾸기/ }).click();
  await dialog.getByLabel("패스키 이름").fill("새 휴대폰");
  await dialog.getByRole("button", { name: "저장" }).click();
  await expect(passkeys.getByRole("listitem")).toContainText(["새 휴대폰"]);

  // The browser offers it by itself, among what it fills into the field: for the button nobody must take that up.
  await presence(false);
  await signOut(page);
  await page.goto("/sign-in?next=%2Fme%2Fsettings");
  await expect(page.getByRole("button", { name: "패스키로 로그인" })).toBeVisible();
  await presence(true);
  await page.getByRole("button", { name: "패스키로 로그인" }).click();
  await expect(page).toHaveURL(/\/me\/settings$/);
  await expect(page.getByText(email)).toBeVisible();
  await expect(passkeys).toContainText("마지막 사용");
  await expect(page.getByRole("list", { name: "로그인된 기기" }).getByRole("listitem")).toHaveCount(1);

  await passkeys.getByRole("button", { name: /^지우기/ }).click();
  await dialog.getByRole("button", { name: "지우기" }).click();
  await expect(page.getByText("아직 패스키가 없어요.")).toBeVisible();
  await presence(false);
  await signOut(page);
  await page.goto("/sign-in");
  await presence(true);
  await page.getByRole("button", { name: "패스키로 로그인" }).click();
  await expect(page.locator("main").getByRole("alert")).toContainText("이 패스키로는 들어올 수 없었어요");
  await page.getByLabel("이메일").fill(email);
  await page.getByLabel("비밀번호", { exact: true }).fill(password);
  await page.locator("main").getByRole("button", { name: "로그인", exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
});
