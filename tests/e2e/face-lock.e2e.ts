import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "@playwright/test";
import { blinks, cameraOf, filmOf } from "@/tests/support/faces/film";
import { NEUTRAL } from "@/tests/support/faces/portrait";
import { expect, signUp, test } from "./support/site";

const SECRET = "아무에게도 말하지 않은 문장";
/** Chromium's camera plays it again and again: she looks here, and blinks. */
const FILM = [{ pose: NEUTRAL, seconds: 4 }, ...blinks(1)];
/** Loading the models, learning the eyes and comparing, on a busy machine. */
const A_LOOK_MS = 90_000;

let browser: Browser;
let film: Awaited<ReturnType<typeof filmOf>>;
test.beforeAll(async () => {
  film = await filmOf(FILM);
  const { executablePath, args = [] } = test.info().project.use.launchOptions ?? {};
  browser = await chromium.launch({ executablePath, args: [...args, ...cameraOf(film.file)] });
});
test.afterAll(async () => {
  await browser?.close();
  await film?.remove();
});

/** One call of the site's own API, as its pages make them. */
const call = (page: Page, method: string, address: string, body?: unknown) =>
  page.evaluate(
    async ([method, address, body]) => {
      const init = body === undefined ? {} : { headers: { "content-type": "application/json" }, body };
      const answer = await fetch(address, { method, ...init });
      const text = await answer.text();
      return { status: answer.status, text, data: text.startsWith("{") ? JSON.parse(text) : null };
    },
    [method, address, body === undefined ? undefined : JSON.stringify(body)] as const,
  );
const isSound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

test("a member locks their secret diaries by their face, finds nothing while they are shut, and opens them", async ({
  page: friend,
  baseURL,
  problems,
}) => {
  test.setTimeout(600_000);
  const context = await browser.newContext({ baseURL, locale: "ko-KR" });
  const sent: { address: string; bytes: number }[] = [];
  context.on("requestfinished", async (request) => {
    // Of a file Chromium tells no more than how long it was.
    const bytes = Number((await request.headerValue("content-length")) ?? 0);
    sent.push({ address: `${request.method()} ${new URL(request.url()).pathname}`, bytes });
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
  await signUp(friend, "보리");
  const { email, password } = await signUp(page, "지우");

  // A diary of the two, with a page in it.
  const { data: me } = await call(friend, "GET", "/api/me");
  const { data: diary } = await call(page, "POST", "/api/diaries", { name: "둘만", rule: "open", memberId: me.id });
  expect((await call(friend, "POST", `/api/diaries/${diary.id}/accept`)).status).toBe(200);
  const { data: entry } = await call(page, "POST", "/api/posts", { title: "몰래", body: SECRET });
  const put = { visibility: "diary", diaryId: diary.id };
  expect((await call(page, "POST", `/api/posts/${entry.id}/publish`, put)).status).toBe(200);
  const path = `/diaries/${diary.id}/posts/${entry.id}`;

  // What it is, a yes, the password, a face.
  await page.goto("/diaries");
  await page.getByRole("link", { name: "얼굴 잠금" }).click();
  await expect(page.getByRole("heading", { name: "무엇에 동의하나요" })).toBeVisible();
  await isSound(page);
  await page.getByRole("checkbox", { name: /내 얼굴의 숫자를 맡길게요/ }).check();
  await page.getByLabel("지금 비밀번호").fill(password);
  sent.length = 0;
  await page.getByRole("button", { name: "얼굴 보여 주기" }).click();
  await expect(page.getByRole("heading", { name: "비밀 일기가 열려 있어요" })).toBeVisible({ timeout: A_LOOK_MS });
  const large = () => sent.filter(({ bytes }) => bytes > 1000).map(({ address }) => address);
  await expect.poll(large).toEqual(["PUT /api/vision/face-key"]);
  await isSound(page);

  // Shut: nothing of it, wherever one looks, and the friend reads on.
  const other = await context.newPage();
  await other.goto(path);
  await expect(other.getByText(SECRET)).toBeVisible();
  await page.getByRole("button", { name: "지금 잠그기" }).click();
  await expect(page.getByRole("heading", { name: "비밀 일기가 잠겨 있어요" })).toBeVisible();
  await expect(other.getByRole("heading", { name: "비밀 일기가 잠겨 있어요" })).toBeVisible();
  await other.close();
  await isSound(page);
  for (const address of ["/diaries", `/diaries/${diary.id}`, path, `/me/posts/${entry.id}`, `/write/${entry.id}`]) {
    const answer = await page.request.get(address, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location], address).toEqual([
      307,
      `/diaries/lock?next=${encodeURIComponent(address)}`,
    ]);
  }
  for (const address of [`posts/${entry.id}`, `posts/${entry.id}/edit`, `diaries/${diary.id}/posts`]) {
    const { status, text } = await call(page, "GET", `/api/${address}`);
    expect([status, text.includes("diaries_locked"), text.includes(SECRET)], address).toEqual([423, true, false]);
  }
  for (const address of ["/me", "/me/calendar", "/me/gallery", `/me?q=${encodeURIComponent("말하지")}`]) {
    const text = await (await page.request.get(address)).text();
    expect([text.includes(SECRET), text.includes("비밀 일기가 잠겨 있어서")], address).toEqual([false, true]);
  }
  await friend.goto(path);
  await expect(friend.getByText(SECRET)).toBeVisible();

  // By a wrong password it stays shut; by the face it leads to where one wanted to go.
  await page.goto(path);
  await page.getByLabel("지금 비밀번호").fill("아무 비밀번호나 하나");
  await page.getByRole("button", { name: "얼굴 없이 열기" }).click();
  await expect(page.getByText("지금 비밀번호가 맞지 않아요.")).toBeVisible();
  await page.getByRole("button", { name: "얼굴로 열기" }).click();
  await expect(page.getByText(SECRET)).toBeVisible({ timeout: A_LOOK_MS });
  await expect(page).toHaveURL(path);

  // It falls shut while somebody writes: what they write is theirs still, and is saved once it is open.
  await page.goto(`/write/${entry.id}`);
  const words = page.getByRole("textbox", { name: "내용" });
  await expect(words).toHaveValue(SECRET);
  await call(page, "POST", "/api/vision/face-key/close");
  await words.press("Control+End");
  await words.pressSequentially(" 그리고 하나 더");
  await expect(page.getByText("비밀 일기가 잠겨서 저장을 기다리고 있어요.").first()).toBeVisible();
  await page.getByRole("link", { name: "잠금 열기" }).click();
  await page.getByLabel("지금 비밀번호").fill(password);
  await page.getByRole("button", { name: "얼굴 없이 열기" }).click();
  await expect(page).toHaveURL(`/write/${entry.id}`);
  await expect(words).toHaveValue(/하나 더$/);
  await expect
    .poll(async () => (await call(page, "GET", `/api/posts/${entry.id}/edit`)).data.pending?.body)
    .toMatch(/하나 더$/);

  // Whoever signs in next finds it shut.
  const header = page.getByRole("banner");
  await header.locator("summary").click();
  await header.getByRole("button", { name: "로그아웃" }).click();
  await expect(header.getByRole("link", { name: "로그인" })).toBeVisible();
  await page.goto("/sign-in?next=/diaries");
  await page.getByLabel("이메일").fill(email);
  await page.getByLabel("비밀번호", { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "로그인", exact: true }).click();
  await expect(page.getByRole("heading", { name: "비밀 일기가 잠겨 있어요" })).toBeVisible();

  // What was done is there to be read, and it all goes at a word.
  await page.getByLabel("지금 비밀번호").fill(password);
  await page.getByRole("button", { name: "얼굴 없이 열기" }).click();
  await page.waitForURL("/diaries");
  await page.goto("/diaries/lock");
  const deeds = page.getByRole("region", { name: "잠금에 있었던 일" }).getByRole("listitem");
  await expect(deeds.first()).toContainText("얼굴 없이 열었어요");
  await expect(deeds.last()).toContainText("얼굴을 익혔어요");
  await page.getByRole("button", { name: "잠금 없애기" }).click();
  await page.getByRole("button", { name: "지우고 없애기" }).click();
  await expect(page.getByRole("heading", { name: "무엇에 동의하나요" })).toBeVisible();
  expect((await call(page, "GET", "/api/vision/face-key")).data).toMatchObject({ isSet: false, isOpen: true });
  expect((await call(page, "GET", `/api/posts/${entry.id}`)).status).toBe(200);
  await context.close();
});
