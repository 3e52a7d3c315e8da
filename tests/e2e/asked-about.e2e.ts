import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import type { Page } from "@playwright/test";
import type { TestServer } from "./support/server";
import { expect, signUp, test, write } from "./support/site";

test.use({ siteOf: "who is asked about themselves" });

/** As if everybody on this site had come some days earlier. */
async function letDaysPass(server: TestServer): Promise<void> {
  await server.terminate();
  const db = await PGlite.create({ dataDir: path.join(server.dataDir, "db"), extensions: { pg_trgm } });
  await db.exec(`UPDATE "Member" SET "createdAt" = "createdAt" - interval '4 days'`);
  await db.close();
  await server.start();
}

const card = (page: Page) => page.getByRole("region", { name: "조금만 더 알려 주실래요?" });

async function keepADay(page: Page): Promise<void> {
  const id = await write(page, "바다", "바다에 갔다.");
  const origin = new URL(page.url()).origin;
  const answer = await page.request.post(`/api/posts/${id}/publish`, {
    data: { visibility: "private" },
    headers: { origin },
  });
  expect(answer.status()).toBe(200);
}

test("who has kept a diary for some days is asked about themselves once, and never again on any device", async ({
  page,
  visitor,
  server,
}) => {
  test.setTimeout(120_000);
  const other = await visitor();
  const newcomer = await visitor();
  for (const one of [page, other]) {
    await signUp(one);
    await keepADay(one);
  }
  await signUp(newcomer, "새로 온 사람");
  await page.goto("/me");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(card(page)).toHaveCount(0);
  await letDaysPass(server);

  // Who has kept nothing is not asked, nor is anybody while they write or look for something.
  await newcomer.goto("/me");
  await expect(newcomer.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(card(newcomer)).toHaveCount(0);
  await page.goto("/me?q=바다");
  await expect(card(page)).toHaveCount(0);

  await page.goto("/me");
  await expect(card(page)).toContainText("말하지 않아도 돼요");
  await card(page).getByRole("button", { name: "말하지 않을래요" }).click();
  await expect(page.getByText("알겠어요. 다시 묻지 않을게요.")).toBeFocused();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(card(page)).toHaveCount(0);
  expect(await (await page.request.get("/api/me")).json()).toMatchObject({ gender: "unsaid", birthDate: null });

  await other.goto("/me");
  await card(other).getByLabel("성별").selectOption("female");
  await card(other).getByLabel("생일").fill("2001-02-03");
  await card(other).getByRole("button", { name: "알려 주기" }).click();
  await expect(other.getByText("고마워요!")).toBeFocused();
  await other.reload();
  await expect(other.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(card(other)).toHaveCount(0);
  await other.goto("/me/settings");
  await expect(other.getByLabel("성별")).toHaveValue("female");
  await expect(other.getByLabel("생일")).toHaveValue("2001-02-03");
});
