import type { Page } from "@playwright/test";
import { honestProvider } from "@/tests/support/honest-provider";
import { CLIENT } from "@/tests/support/openid";
import { startServer } from "./support/server";
import { expect, signUp, test } from "./support/site";

/** At the provider: any name is let in. */
async function consentAs(page: Page, name: string) {
  await page.locator("input[name=login]").fill(name);
  await page.locator("input[name=password]").fill("anything");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
}

test("signing in by an OpenID provider: somebody new, a diary that is not joined unasked, linking, and a provider that is away", async ({
  visitor,
}) => {
  test.setTimeout(180_000);
  const provider = await honestProvider();
  const { id, secret } = CLIENT;
  const env = { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret, OIDC_NAME: "마을" };
  const site = await startServer(env);
  try {
    provider.serve(site.url);
    const byProvider = (page: Page) => page.getByRole("button", { name: "마을 계정으로 로그인" });

    const jiwoo = await visitor({ baseURL: site.url });
    await jiwoo.goto("/sign-in?next=%2Fme%2Fsettings");
    await byProvider(jiwoo).click();
    await consentAs(jiwoo, "jiwoo");
    await expect(jiwoo).toHaveURL(`${site.url}/me/settings`);
    await expect(jiwoo.getByText("jiwoo@example.com")).toBeVisible();
    await expect(jiwoo.getByText("아직 비밀번호가 없어요.").first()).toBeVisible();
    await jiwoo.getByRole("button", { name: "연결 끊기" }).click();
    await expect(jiwoo.getByText("남은 로그인 방법이 이것뿐이에요.")).toBeVisible();

    const haneul = await visitor({ baseURL: site.url });
    const { email, password } = await signUp(haneul, "하늘");
    const name = email.split("@")[0] ?? "";
    const stranger = await visitor({ baseURL: site.url });
    await stranger.goto("/sign-in");
    await byProvider(stranger).click();
    await consentAs(stranger, name);
    await expect(stranger.getByText("이 이메일로 만든 일기장이 이미 있어요.")).toBeVisible();
    await expect(stranger).toHaveURL(/next=%2Fme%2Fsettings/);

    await haneul.goto("/me/settings");
    await haneul.locator("#link-proof").fill(password);
    await haneul.getByRole("button", { name: "마을 계정 연결하기" }).click();
    await consentAs(haneul, name);
    await expect(haneul.getByText("마을 계정을 연결했어요.")).toBeVisible();
    // The provider knows the browser by now: nothing is asked again.
    await stranger.goto("/sign-in");
    await byProvider(stranger).click();
    await expect(stranger).toHaveURL(`${site.url}/`);
    expect(await (await stranger.request.get(`${site.url}/api/me`)).json()).toMatchObject({ email });

    await provider.close();
    const later = await visitor({ baseURL: site.url });
    await later.goto("/sign-in");
    await byProvider(later).click();
    await expect(later.getByText("지금은 마을에 연결되지 않아요.")).toBeVisible();
    await later.getByLabel("이메일").fill(email);
    await later.getByLabel("비밀번호", { exact: true }).fill(password);
    await later.locator("main").getByRole("button", { name: "로그인", exact: true }).click();
    await expect(later).not.toHaveURL(/sign-in/);
  } finally {
    await provider.close().catch(() => {});
    await site.stop();
  }
});
