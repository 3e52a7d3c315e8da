import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { PAGE_ADDRESSES } from "@/lib/http/pages/page-addresses";
import { cellPicture, gridOfCells } from "@/tests/support/cell-picture";
import { expect, signUp, test, write } from "./support/site";

test.use({ siteOf: "sound" });

/** The narrowest phone, a desktop zoomed to 200 % (half as many of its pixels, each twice as large), and a desktop. */
const LOOKS = [
  { width: 320, colorScheme: "light" },
  { width: 640, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
] as const;

async function isSound(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("h1").filter({ visible: true }).first(), address).toBeVisible();
  for (const { width, colorScheme } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: width > 640 ? 800 : 480 });
    await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`);
    expect.soft(found, `${address} ${colorScheme} ${width}px`).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(wider, `${address} is wider than ${width}px`).toBeLessThanOrEqual(0);
  }
}

async function api(page: Page, method: string, path: string, data?: object) {
  const answer = await page.request.fetch(path, { method, data, headers: { origin: new URL(page.url()).origin } });
  expect(answer.status(), `${method} ${path}`).toBeLessThan(300);
  return answer.status() === 204 ? null : answer.json();
}

/** Every address of a page with what it needs filled in. Where a page only leads on, what it leads to is looked at. */
async function everyAddress(page: Page, friend: Page): Promise<string[]> {
  await signUp(friend, "하늘");
  const id = await write(page, "하루", "공원에서 강아지와 산책했다.");
  await api(page, "POST", `/api/posts/${id}/publish`, { visibility: "public" });
  const { id: me } = await api(page, "GET", "/api/me");
  const { id: memberId } = await api(friend, "GET", "/api/me");
  const diary = await api(page, "POST", "/api/diaries", { name: "밤의 일기장", rule: "open", memberId });
  await api(friend, "POST", `/api/diaries/${diary.id}/accept`);
  const entry = await api(page, "POST", "/api/posts", { title: "비밀", body: "네가 좋아", diaryId: diary.id });
  await api(page, "POST", `/api/posts/${entry.id}/publish`, { visibility: "diary", diaryId: diary.id });
  await api(friend, "POST", `/api/posts/${id}/report`, { reason: "spam" });
  const dish = {
    name: "cells.png",
    mimeType: "image/png",
    buffer: await cellPicture(gridOfCells(4, 2)).png().toBuffer(),
  };
  const headers = { origin: new URL(page.url()).origin };
  const counted = await page.request.post("/api/vision/cells", { multipart: { file: dish, name: dish.name }, headers });
  const { image } = await counted.json();
  const sums = { watchedS: 900, badS: { down: 90, near: 45, tilt: 15 }, eyesS: 800, blinks: 120 };
  await api(page, "POST", "/api/vision/guard-sessions", { startedAt: new Date().toISOString(), ...sums });
  const { items } = await api(page, "GET", "/api/admin/reports");
  const cursor = Buffer.from(JSON.stringify([String(Date.now()), id])).toString("base64url");
  const fill: Record<string, Record<string, string>> = {
    "/admin/members/{id}": { id: me },
    "/admin/reports/{id}": { id: items[0].id },
    "/diaries/{id}": { id: diary.id },
    "/diaries/{id}/settings": { id: diary.id },
    "/diaries/{id}/posts/{postId}": { id: diary.id, postId: entry.id },
    "/lab/cells/{id}": { id: image.reportId },
    "/members/{id}": { id: me },
    "/members/{id}/older/{cursor}": { id: me, cursor },
  };
  const usual: Record<string, string> = {
    id,
    token: "x".repeat(43),
    cursor,
    status: "500",
    tag: "산책",
    period: "day",
    type: "wave",
  };
  return PAGE_ADDRESSES.map((address) =>
    address.replace(/\{(\w+)\}/g, (_, name: string) => fill[address]?.[name] ?? usual[name] ?? name),
  );
}

test("every page is free of accessibility faults a program can find, and no wider than the narrowest phone or at 200 %", async ({
  page,
  visitor,
  server,
}) => {
  test.setTimeout(600_000);
  const guest = await visitor();
  for (const address of ["/", "/sign-in", "/sign-up", "/forgot", "/posts/none"]) await isSound(guest, address);
  // The first admin sees every page there is.
  await page.goto(server.output().match(/\/sign-up\?admin=\S+/)?.[0] ?? "");
  await page.getByLabel("이메일").fill("sound@example.com");
  await page.getByLabel("비밀번호", { exact: true }).fill("관리자의 긴 비밀번호");
  await page.getByRole("button", { name: "가입하기" }).click();
  await expect(page).not.toHaveURL(/sign-up/);
  for (const address of await everyAddress(page, await visitor())) await isSound(page, address);
});
