import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, signUp, test, withoutLive, write } from "./support/site";

test.use({ siteOf: "setup" });
// They set the one site that they share.
test.describe.configure({ mode: "serial" });

const ADMIN = { email: "admin@example.com", password: "관리자의 긴 비밀번호" };

/** Of the one site that they share: a worker that begins anew has a new one. */
let isMade = false;

/** The first admin, by the link that the first start printed; later by signing in. */
async function asAdmin(page: Page, output: () => string): Promise<void> {
  const [link = ""] = output().match(/http:\S+\/sign-up\?admin=[\w-]+/) ?? [];
  await page.goto(isMade ? "/sign-in" : link);
  await page.getByLabel("이메일").fill(ADMIN.email);
  await page.getByLabel("비밀번호", { exact: true }).fill(ADMIN.password);
  if (!isMade) await page.getByLabel("이름").fill("관리자");
  const name = isMade ? "로그인" : "가입하기";
  await page.locator("main").getByRole("button", { name, exact: true }).click();
  await expect(page).not.toHaveURL(/sign-/);
  isMade = true;
}

async function isSound(page: Page): Promise<void> {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
}

const save = (page: Page, title: string) => page.getByRole("button", { name: `저장: ${title}` }).click();
const saved = (page: Page) =>
  expect(page.getByText("저장했어요. 이제 어디에서나 이렇게 보여요.").first()).toBeVisible();

test("a name and an announcement are on cached pages and on open ones at once, and go the same way", async ({
  page,
  visitor,
  server,
}) => {
  const reader = await visitor();
  // Kept from here on: the second time it comes from memory.
  for (let n = 0; n < 2; n++) await reader.goto("/");
  await asAdmin(page, server.output);
  expect((await reader.goto("/admin/setup"))?.status()).toBe(404);
  await reader.goto("/help");
  await page.goto("/admin/setup");
  await isSound(page);
  await page.getByLabel("한국어로").fill("우리 반 그림일기");
  await save(page, "사이트 이름");
  await saved(page);
  await page.getByLabel("한국어 알림").fill("오늘 밤 열 시에 잠깐 쉬어요.");
  await page.getByLabel("이어지는 곳").fill("javascript:alert(1)");
  await save(page, "알림 띠");
  await expect(page.getByText("이 칸을 다시 봐 주세요.")).toBeVisible();
  await page.getByLabel("이어지는 곳").fill("/help");
  await save(page, "알림 띠");
  await saved(page);

  // The page that was open goes on, without being loaded anew.
  await reader.waitForTimeout(5_500);
  await reader.locator("header a[href='/']").click();
  const banner = reader.getByRole("complementary", { name: "알림" });
  await expect(banner).toContainText("오늘 밤 열 시에 잠깐 쉬어요.");
  await reader.goto("/");
  await expect(reader).toHaveTitle(/우리 반 그림일기/);
  await expect(reader.locator("header")).toContainText("우리 반 그림일기");
  await expect(banner.getByRole("link", { name: "자세히 보기" })).toHaveAttribute("href", "/help");
  expect(await (await reader.request.get("/feed.xml")).text()).toContain("우리 반 그림일기");
  const english = await visitor({ locale: "en-US" });
  await english.goto("/");
  await expect(english.getByRole("complementary")).toContainText("오늘 밤 열 시에 잠깐 쉬어요.");
  await isSound(reader);

  await banner.getByRole("button", { name: "알림 닫기" }).click();
  await expect(banner).toHaveCount(0);
  await reader.goto("/help");
  await expect(banner).toBeHidden();

  await page.getByRole("button", { name: "알림 거두기" }).click();
  await saved(page);
  await english.goto("/");
  await expect(english.getByRole("complementary")).toHaveCount(0);
});

test("closed, nobody signs up; by an invitation link somebody does, and only as many as it is for", async ({
  page,
  visitor,
  server,
}) => {
  await asAdmin(page, server.output);
  const guest = await visitor();
  await guest.goto("/sign-up");
  await expect(guest.getByLabel("이메일")).toBeVisible();
  await page.goto("/admin/setup");
  await page.getByRole("radio", { name: /^초대받은 사람만/ }).check();
  await save(page, "누가 가입할 수 있나");
  await saved(page);
  await guest.goto("/sign-up");
  await expect(guest.getByText("지금은 초대받은 분만 일기장을 만들 수 있어요.")).toBeVisible();
  await expect(guest.getByLabel("이메일")).toHaveCount(0);
  const origin = new URL(server.url).origin;
  const asked = {
    data: { email: "sly@example.com", password: "몰래 들어오는 비밀번호", name: "몰래" },
    headers: { origin },
  };
  const refused = await guest.request.post("/api/members", asked);
  expect([refused.status(), (await refused.json()).code]).toEqual([403, "invitation_needed"]);
  await isSound(guest);

  await page.getByLabel("누구에게 줄 링크인가요?").fill("옆 반 친구");
  await page.getByRole("button", { name: "링크 만들기" }).click();
  const row = page.getByRole("list", { name: "초대 링크" }).getByRole("listitem").filter({ hasText: "옆 반 친구" });
  const link = (await row.getByText(/invitation=/).textContent()) ?? "";
  await guest.goto(link);
  await guest.getByLabel("이메일").fill("invited@example.com");
  await guest.getByLabel("비밀번호", { exact: true }).fill("초대받은 긴 비밀번호");
  await guest.getByLabel("이름").fill("옆 반");
  await guest.getByRole("button", { name: "가입하기" }).click();
  await expect(guest).not.toHaveURL(/sign-up/);
  const late = await visitor();
  await late.goto(link);
  await late.getByLabel("이메일").fill("late@example.com");
  await late.getByLabel("비밀번호", { exact: true }).fill("늦게 온 긴 비밀번호");
  await late.getByLabel("이름").fill("늦음");
  await late.getByRole("button", { name: "가입하기" }).click();
  await expect(late.locator("main").getByRole("alert")).toContainText("이미 썼거나 기한이 지난 링크예요.");

  await page.getByRole("radio", { name: /^누구나/ }).check();
  await save(page, "누가 가입할 수 있나");
  await saved(page);
  await late.goto("/sign-up");
  await expect(late.getByLabel("이메일")).toBeVisible();
});

test("a writer sees how many pictures are left, reaches the end kindly, and the words stay", async ({
  page,
  visitor,
  server,
}) => {
  await asAdmin(page, server.output);
  await page.goto("/admin/setup");
  await page.getByLabel("회원", { exact: true }).fill("1");
  await save(page, "하루에 그리는 그림");
  await saved(page);
  const writer = await visitor();
  await withoutLive(writer);
  await signUp(writer, "지우");
  await write(writer, "바다", "바다에 갔다. 모래성을 쌓았다.");
  await writer.reload();
  const panel = writer.locator("#picture");
  await expect(panel).toContainText("오늘 그릴 수 있는 그림 1장 중 1장 남음");
  const drawButton = panel.getByRole("button", { name: "그리기", exact: true });
  await drawButton.click();
  await expect(panel).toContainText("오늘 그림 1장을 모두 그렸어요.");
  await expect(panel.getByRole("img").first()).toBeVisible({ timeout: 60_000 });
  await drawButton.click();
  await expect(panel.getByText("내일 이어서 그려요")).toBeVisible();
  await writer.goto("/me/gallery");
  await expect(writer.getByText("오늘 그림 1장을 모두 그렸어요.")).toBeVisible();
  await page.getByLabel("회원", { exact: true }).fill("");
  await save(page, "하루에 그리는 그림");
  await saved(page);
  await writer.reload();
  await expect(writer.getByText("오늘 그림 1장을 모두 그렸어요.")).toHaveCount(0);
});

test("each part is tried by a press, and the mail that was tried is under Mail with a link that works", async ({
  page,
  server,
}) => {
  await asAdmin(page, server.output);
  await page.goto("/admin/setup");
  await page.getByRole("button", { name: "모두 시험하기" }).click();
  const parts = page.getByRole("list", { name: "사이트를 이루는 것" });
  for (const said of [
    "잘 대답해요.",
    "괜찮아요.",
    "글자 하나로도 찾고, 색인이 한국어를 알아요.",
    "프로세스가 이것 하나라서 스스로에게 전해요.",
    "파일 하나를 쓰고, 읽고, 지웠어요.",
    "작은 그림 한 장을 그렸어요.",
    "정해 둔 것이 없어서 시험할 것도 없어요.",
    "메일 폴더에 담겼고, 메일 페이지에서 볼 수 있어요.",
  ]) {
    await expect(parts.getByText(said)).toBeVisible({ timeout: 60_000 });
  }
  await isSound(page);
  await page.goto("/admin/mail");
  await isSound(page);
  const mail = page.getByRole("list", { name: "메일, 최근 것부터" }).getByRole("listitem").first();
  await expect(mail).toContainText("메일 시험");
  await mail.getByText("쓰인 글").click();
  await mail.getByRole("link", { name: /admin\/setup/ }).click();
  await expect(page).toHaveURL(/\/admin\/setup$/);
  await page.goto("/admin/mail?state=dead");
  await expect(page.getByText("포기한 메일이 없어요.")).toBeVisible();
});
