import type { Page } from "@playwright/test";
import { expect, signUp, test } from "./support/site";

type Entry = { day: string; title: string; mood?: string };

/** Diary entries by the API; their ids. */
function writeAll(page: Page, entries: Entry[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const ids: string[] = [];
    for (const entry of all) {
      const headers = { "content-type": "application/json" };
      const answer = await fetch("/api/posts", { method: "POST", headers, body: JSON.stringify(entry) });
      ids.push(((await answer.json()) as { id: string }).id);
    }
    return ids;
  }, entries);
}

const seoulToday = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Seoul", dateStyle: "short" }).format();
const focusedDay = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.day);

test("a calendar is walked through by keys, over the end of a month, to a day that is read or written", async ({
  page,
}) => {
  await signUp(page);
  const [id = ""] = await writeAll(page, [
    { day: "2026-03-02", title: "삼월의 둘째 날", mood: "calm" },
    { day: "2026-03-04", title: "아침", mood: "happy" },
    { day: "2026-03-04", title: "저녁" },
  ]);
  await page.goto("/me/calendar?month=2026-03");
  await expect(page.getByRole("heading", { name: "2026년 3월" })).toBeVisible();
  await expect(page.getByText("2일을 적었어요").first()).toBeVisible();
  await page.getByRole("link", { name: /2026년 3월 1일 일요일의 일기 쓰기/ }).focus();
  await page.keyboard.press("ArrowRight");
  expect(await focusedDay(page)).toBe("2026-03-02");
  await page.keyboard.press("ArrowDown");
  expect(await focusedDay(page)).toBe("2026-03-09");
  await page.keyboard.press("Home");
  expect(await focusedDay(page)).toBe("2026-03-08");
  await page.keyboard.press("End");
  expect(await focusedDay(page)).toBe("2026-03-14");
  // The Tab key leaves the month.
  await page.keyboard.press("Shift+Tab");
  expect(await focusedDay(page)).toBeUndefined();
  await page.keyboard.press("Tab");
  expect(await focusedDay(page)).toBe("2026-03-14");
  for (const _ of [1, 2]) await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("heading", { name: "2026년 2월" })).toBeVisible();
  await expect.poll(() => focusedDay(page)).toBe("2026-02-21");
  await page.keyboard.press("PageDown");
  await expect.poll(() => focusedDay(page)).toBe("2026-03-21");
  for (const key of ["ArrowUp", "ArrowUp", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft"])
    await page.keyboard.press(key);
  expect(await focusedDay(page)).toBe("2026-03-02");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/me/posts/${id}$`));
  await expect(page.getByRole("heading", { name: "삼월의 둘째 날" })).toBeVisible();

  // A day with several opens below the month.
  await page.goto("/me/calendar?month=2026-03");
  await page.getByRole("link", { name: "2026년 3월 4일 수요일, 일기 2편, 기분 기쁨" }).click();
  await expect(page.getByRole("heading", { name: "저녁" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "아침" })).toBeVisible();

  // An empty day is written about, and the editor knows it.
  await page.getByRole("link", { name: "2026년 3월 11일 수요일의 일기 쓰기" }).click();
  await page.waitForURL(/\/write\/[0-9a-f-]{36}$/);
  await expect(page.getByLabel("날짜")).toHaveValue("2026-03-11");
  const first = page.url();
  await page.goto("/write?day=2026-03-11");
  await page.waitForURL(/\/write\/[0-9a-f-]{36}$/);
  expect(page.url(), "the same empty page").toBe(first);
});

test("what there is is told kindly, earlier years and moods are found, and a past day is opened, without a script too", async ({
  page,
  visitor,
}) => {
  await signUp(page);
  await page.goto("/me/calendar");
  await expect(page.getByText("이번 달은 아직 빈 종이예요")).toBeVisible();
  await page.getByRole("link", { name: "지난 하루 펼쳐 보기" }).click();
  await expect(page).toHaveURL(/\/me\/calendar$/);
  const today = seoulToday();
  const year = Number(today.slice(0, 4));
  const lastYear = today.endsWith("02-29") ? `${year - 1}-02-28` : `${year - 1}${today.slice(4)}`;
  await writeAll(page, [
    { day: today, title: "오늘", mood: "happy" },
    { day: lastYear, title: "한 해 전의 나", mood: "sad" },
  ]);
  const plain = await visitor({ javaScriptEnabled: false, storageState: await page.context().storageState() });
  for (const reader of [page, plain]) {
    await reader.goto("/me/calendar");
    await expect(reader.getByText("이번 달 1일을 적었어요.")).toBeVisible();
    await expect(reader.getByText("1년 전")).toBeVisible();
    await expect(reader.getByRole("table", { name: "달마다 고른 기분의 수" })).toBeVisible();
    await expect(reader.locator('a[aria-current="date"]')).toHaveAccessibleName(/오늘.*일기 1편, 기분 기쁨/);
    await reader.getByRole("link", { name: "지난 하루 펼쳐 보기" }).click();
    await expect(reader.getByRole("heading", { name: "한 해 전의 나" })).toBeVisible();
    await reader.goto("/me/calendar");
    await reader.getByRole("link", { name: "지난달" }).click();
    await expect(reader).toHaveURL(/month=\d{4}-\d\d$/);
    await reader.getByRole("link", { name: "이번 달로" }).click();
    await expect(reader).toHaveURL(/\/me\/calendar$/);
  }
  const html = await (await page.request.get("/me/calendar", { headers: { "accept-encoding": "gzip" } })).text();
  expect(html).toContain("한 해 전의 나");
});
