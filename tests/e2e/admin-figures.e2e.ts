import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, signUp, test } from "./support/site";

test.use({ siteOf: "figures" });
// The second signs in as the admin whom the first made.
test.describe.configure({ mode: "serial" });

const ADMIN = { email: "figures@example.com", password: "긴 비밀번호 하나 더" };

/** The first admin, by the link of the first start. */
async function becomeAdmin(page: Page, output: string): Promise<void> {
  await page.goto(output.match(/\/sign-up\?admin=\S+/)?.[0] ?? "");
  await page.getByLabel("이메일").fill(ADMIN.email);
  await page.getByLabel("비밀번호", { exact: true }).fill(ADMIN.password);
  await page.getByLabel("이름").fill("관리자");
  await page.getByRole("button", { name: "가입하기" }).click();
  await expect(page).not.toHaveURL(/sign-up/);
}

const BROWSERS = {
  phone:
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari",
  desktop: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/149.0.0.0 Safari/537.36",
  odd: "Mozilla/5.0 (PlayStation 5)",
};
let devices = 0;

/** Somebody sees the main page. Browsers that a program steers, as those of these tests, are not counted. */
async function visit(page: Page, origin: string, kind: keyof typeof BROWSERS): Promise<void> {
  devices += 1;
  const headers = { origin, "user-agent": BROWSERS[kind], "accept-language": `ko;q=0.${devices}` };
  expect((await page.request.post("/api/visits", { data: { path: "/" }, headers })).status()).toBe(204);
}

const card = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** The rows of a chart's table, opened as a reader opens it. */
async function rowsOf(page: Page, name: string): Promise<string[][]> {
  const details = card(page, name).locator("details");
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
  await expect(details.getByRole("table")).toBeVisible();
  return details
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
}

test("an admin sees who comes when, in the days, the zone and the month of the address, and takes the numbers along", async ({
  page,
  server,
  visitor,
}) => {
  test.setTimeout(240_000);
  const guest = await visitor();
  const member = await visitor();
  await signUp(member);
  const never = await guest.request.get("/admin-that-never-was");
  for (const reader of [guest, member])
    for (const address of ["/admin", "/en/admin", "/ko/admin?range=7"]) {
      const answer = await reader.request.get(address);
      expect(answer.status(), address).toBe(never.status());
      expect(await answer.text()).not.toMatch(/apexcharts|언제 누가|Who comes when/);
    }
  for (const kind of ["phone", "phone", "desktop", "odd"] as const) await visit(guest, server.url, kind);

  await becomeAdmin(page, server.output());
  await page.goto("/");
  await page.locator("summary", { hasText: "내 메뉴" }).click();
  await page.getByRole("link", { name: "관리자 책상" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "언제 누가 오나" })).toBeVisible();

  const visits = async () => (await rowsOf(page, "시각별 방문")).reduce((sum, [, count]) => sum + Number(count), 0);
  // Visits are written a moment after they were seen.
  await expect(async () => {
    await page.reload();
    expect(await visits()).toBe(4);
  }).toPass({ timeout: 30_000 });
  await expect(card(page, "시각별 방문").locator("svg.apexcharts-svg")).toBeVisible();
  expect(await rowsOf(page, "날마다의 방문")).toHaveLength(30);

  await test.step("the range", async () => {
    await page.getByRole("link", { name: "7일", exact: true }).click();
    await expect(page).toHaveURL(/\?range=7$/);
    await expect.poll(() => rowsOf(page, "날마다의 방문")).toHaveLength(7);
    await page.goBack();
    await expect.poll(() => rowsOf(page, "날마다의 방문")).toHaveLength(30);
    await page.getByLabel("첫날").fill("2026-02-27");
    await page.getByLabel("마지막 날").fill("2026-03-01");
    await page.getByRole("button", { name: "보기" }).first().click();
    await expect(page).toHaveURL(/from=2026-02-27&to=2026-03-01/);
    await expect.poll(() => rowsOf(page, "날마다의 방문")).toHaveLength(3);
    await expect(card(page, "날마다의 방문").getByText("이 기간에는 아무도 오지 않았어요.")).toBeVisible();
  });

  await test.step("a chart that becomes another one, and the theme, changed faster than it is drawn", async () => {
    const drawn = () => page.locator("svg.apexcharts-svg").count();
    await page.goto("/admin?range=7");
    await expect.poll(drawn).toBeGreaterThan(0);
    const theme = page.getByRole("button", { name: "밝은 화면과 어두운 화면 바꾸기" });
    for (let n = 0; n < 3; n++) await theme.click();
    await page.getByRole("link", { name: "90일", exact: true }).click();
    await theme.click();
    await expect.poll(() => rowsOf(page, "날마다의 방문")).toHaveLength(90);
    await expect.poll(drawn).toBeGreaterThan(0);
  });

  await test.step("the zone", async () => {
    await page.goto("/admin?tz=UTC");
    const [utc, seoul] = [
      await rowsOf(page, "시각별 방문"),
      await page.goto("/admin?range=30").then(() => rowsOf(page, "시각별 방문")),
    ];
    const counts = (rows: string[][]) => rows.map(([, count]) => Number(count));
    // Nine hours later on the wall, and the same visits.
    expect(counts(seoul)).toEqual(counts(utc).map((_, at, all) => all[(at + 24 - 9) % 24]));
    await page.getByLabel("시간대").selectOption("America/New_York");
    await page.getByRole("button", { name: "보기" }).first().click();
    await expect(page).toHaveURL(/tz=America%2FNew_York/);
    await expect(page.getByRole("status").getByText("America/New York 시각")).toBeVisible();
  });

  await test.step("the month of the hours, whatever the days are", async () => {
    await page.goto("/admin?from=2026-02-27&to=2026-03-01");
    await expect(card(page, "시각별 방문").getByText("여기에는 방문이 없어요.")).toBeVisible();
    await page.getByLabel("어느 달").selectOption("all");
    await card(page, "시각별 방문").getByRole("button", { name: "보기" }).click();
    await expect(page).toHaveURL(/month=all/);
    await expect(card(page, "시각별 방문").getByText(/에 가장 많아요/)).toBeVisible();
    expect(new URL(page.url()).searchParams.get("from")).toBe("2026-02-27");
  });

  await test.step("a kind of browsers left out and brought back", async () => {
    await page.goto("/admin");
    await page.getByRole("button", { name: "낯선 것 빼기" }).click();
    await expect(card(page, "브라우저의 종류").getByText("숫자에서 뺀 것: 낯선 것.")).toBeVisible();
    await expect.poll(visits).toBe(3);
    await page.getByRole("button", { name: "낯선 것 다시 넣기" }).click();
    await expect.poll(visits).toBe(4);
  });

  await test.step("the file", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "CSV: 시각별 방문" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^byHour.*\.csv$/);
    const lines = (await readFile(await file.path(), "utf8")).trim().split("\r\n");
    expect(lines).toHaveLength(25);
    expect(lines.slice(1).map((line) => line.split(",")[1])).toEqual(
      (await rowsOf(page, "시각별 방문")).map(([, count]) => count),
    );
  });

  const english = await visitor({ locale: "en-GB", storageState: await page.context().storageState() });
  await english.goto("/admin");
  await expect(english.getByRole("heading", { level: 1, name: "Who comes when" })).toBeVisible();
  await expect(card(english, "Visits by hour").getByText(/Most visits come between \d\d:00/)).toBeVisible();
});

test("the numbers are free of accessibility faults a program can find, no wider than a phone, and need no script", async ({
  page,
  visitor,
}) => {
  test.setTimeout(180_000);
  await page.goto("/sign-in");
  await page.getByLabel("이메일").fill(ADMIN.email);
  await page.getByLabel("비밀번호", { exact: true }).fill(ADMIN.password);
  await page.locator("main").getByRole("button", { name: "로그인", exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await page.goto("/admin");
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [360, 390, 1280]) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 800 });
      await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
      await page.locator("details:not([open]) > summary", { hasText: "표로 보기" }).evaluateAll((all) => {
        for (const summary of all) if (summary instanceof HTMLElement) summary.click();
      });
      // A chart is drawn when it comes near.
      for (const name of ["날마다의 방문", "날마다 새로 생긴 것", "시각별 방문", "요일과 시각"]) {
        await card(page, name).scrollIntoViewIfNeeded();
        await expect(card(page, name).locator("svg.apexcharts-svg").first()).toBeVisible();
      }
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`);
      expect.soft(found, `${colorScheme} ${width}px`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(overflow, `wider than ${width}px`).toBeLessThanOrEqual(0);
    }

  const plain = await visitor({ javaScriptEnabled: false, storageState: await page.context().storageState() });
  await plain.goto("/admin");
  await plain.getByLabel("첫날").fill("2026-03-01");
  await plain.getByLabel("마지막 날").fill("2026-03-02");
  await plain.getByRole("button", { name: "보기" }).first().click();
  await expect(plain).toHaveURL(/from=2026-03-01&to=2026-03-02/);
  expect(await rowsOf(plain, "날마다의 방문")).toHaveLength(2);
});
