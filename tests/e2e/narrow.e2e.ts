import type { Page } from "@playwright/test";
import { expect, signUp, test } from "./support/site";

test.use({ viewport: { width: 360, height: 740 }, siteOf: "narrow" });

/** As long as a name may be, in one word. */
const NAME = "W".repeat(40);
const WIDTHS = [360, 320];

/** How many pixels a page is wider than the window. */
const over = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * What can be pressed and is under 24 x 24 px (WCAG 2.5.8), but for links in a line of text. A field counts with its
 * label, a link that covers its card with the card.
 */
const small = (page: Page) =>
  page.evaluate(() => {
    const area = (element: Element): DOMRect => {
      const after = getComputedStyle(element, "::after");
      if (after.content !== "none" && after.position === "absolute") {
        let around = element.parentElement;
        while (around && getComputedStyle(around).position === "static") around = around.parentElement;
        return (around ?? element).getBoundingClientRect();
      }
      const own = element.getBoundingClientRect();
      // Of a link in a line the height is that of its letters, in whatever font: most are no higher than this.
      if (getComputedStyle(element).display === "inline")
        own.height = Math.min(own.height, Number.parseFloat(getComputedStyle(element).fontSize) * 1.2);
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.getBoundingClientRect() : undefined;
      return label && label.height > own.height ? label : own;
    };
    const isInText = (element: Element) =>
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    const found = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=button]")];
    return found
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInText(element))
      .map((element) => ({ element, rect: area(element) }))
      .filter(({ rect }) => rect.width > 1 && rect.height > 1 && (rect.width < 23.9 || rect.height < 23.9))
      .map(({ element, rect }) => {
        const name = element.getAttribute("aria-label") ?? element.textContent?.trim();
        return `${element.tagName} "${name?.slice(0, 30)}" ${rect.width.toFixed(0)}x${rect.height.toFixed(0)}`;
      });
  });

/** What is wrong with pages at the widths of small phones. */
async function faults(page: Page, paths: string[], open: (page: Page) => Promise<void> = async () => {}) {
  const found: string[] = [];
  for (const path of paths) {
    await page.setViewportSize({ width: 360, height: 740 });
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await page.waitForLoadState("networkidle");
    await open(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 740 });
      const pixels = await over(page);
      if (pixels > 0) found.push(`${path} at ${width} px is ${pixels} px too wide`);
      found.push(...[...new Set(await small(page))].map((one) => `${path} at ${width} px: ${one}`));
    }
  }
  return found;
}

test("no name widens a phone, and what can be pressed is large enough to be hit", async ({ page, visitor, server }) => {
  test.setTimeout(280_000);
  await page.goto(server.output().match(/http:\S+\/sign-up\?admin=[\w-]+/)?.[0] ?? "");
  await page.getByLabel("이메일").fill("keeper@example.com");
  await page.getByLabel("비밀번호", { exact: true }).fill("한번 정하면 긴 비밀번호");
  await page.getByLabel("이름").fill(NAME);
  await page.getByRole("button", { name: "가입하기" }).click();
  await expect(page).not.toHaveURL(/sign-up/);
  const friend = await visitor({ viewport: { width: 360, height: 740 } });
  await signUp(friend, "V".repeat(40));
  const send = async (who: Page, path: string, data: object = {}, method: "post" | "put" = "post") => {
    const answer = await who.request[method](path, { data, headers: { origin: new URL(page.url()).origin } });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  };
  const idOf = async (who: Page) => (await (await who.request.get("/api/me/context")).json()).member.id as string;
  const [mine, theirs] = [await idOf(page), await idOf(friend)];
  const written = {
    title: "바다에 간 날",
    body: "바다에 갔다. https://example.com/ 에서 봤다.",
    tags: ["바다", "여행"],
  };
  const { id } = await send(page, "/api/posts", written);
  await send(page, `/api/posts/${id}/publish`, { visibility: "public" });
  const other = await send(page, "/api/posts", written);
  await send(page, `/api/posts/${other.id}/publish`, { visibility: "private" });
  for (const who of [page, friend]) await send(who, `/api/posts/${id}/comments`, { body: "와!" });
  await send(friend, `/api/posts/${id}/like`, {}, "put");
  const diary = await send(page, "/api/diaries", { name: NAME, rule: "open", memberId: theirs });
  await send(friend, `/api/diaries/${diary.id}/accept`);
  const entry = await send(page, "/api/posts", { ...written, diaryId: diary.id });
  await send(page, `/api/posts/${entry.id}/publish`, { visibility: "diary", diaryId: diary.id });

  const everyones = ["/", `/posts/${id}`, "/tags/바다", "/top/week", `/members/${mine}`, "/search?q=바다"];
  const guest = await visitor({ viewport: { width: 360, height: 740 } });
  const found = await faults(guest, [...everyones, "/sign-in", "/sign-up", "/forgot", "/help"]);
  const openMenu = (who: Page) => who.locator("header summary").click();
  found.push(...(await faults(page, everyones, openMenu)));
  const own = ["", "/calendar", "/gallery", "/looks", "/settings", "/likes", "/news", `/posts/${other.id}`];
  found.push(
    ...(await faults(
      page,
      own.map((path) => `/me${path}`),
    )),
  );
  const shared = [
    "/diaries",
    `/diaries/${diary.id}`,
    `/diaries/${diary.id}/settings`,
    `/diaries/${diary.id}/posts/${entry.id}`,
    `/write/${id}`,
  ];
  for (const who of [page, friend]) found.push(...(await faults(who, shared.slice(0, who === page ? 5 : 4))));
  const desk = [
    "",
    "/members",
    `/members/${theirs}`,
    "/reports",
    "/reports/words",
    "/audit",
    "/mail",
    "/setup",
    "/gpu",
  ];
  found.push(
    ...(await faults(
      page,
      desk.map((path) => `/admin${path}`),
    )),
  );
  expect(found).toEqual([]);
});
