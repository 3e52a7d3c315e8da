import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Picture } from "@/lib/domains/pictures/picture";
import { expect, signUp, test, withoutLive, write } from "./support/site";

const TEXT = "공원에서 강아지와 산책했다. 벤치에 앉아 김밥을 먹었다.";

// What the server reads and draws for a browser in which pictures do not follow the words; where they do, see live.e2e.ts.
test.beforeEach(({ page }) => withoutLive(page));

const wordsOf = (page: Page) => page.getByRole("region", { name: "화가가 알아들은 말" });
const word = (page: Page, name: RegExp) => wordsOf(page).getByRole("button", { name }).first();

/** All pictures of a diary, newest first. */
async function picturesOf(page: Page, postId: string): Promise<Picture[]> {
  return (await (await page.request.get(`/api/pictures?postId=${postId}`)).json()).items;
}

async function editsOf(page: Page, postId: string): Promise<{ without: string[]; with: string[] }> {
  return (await (await page.request.get(`/api/posts/${postId}/reading`)).json()).edits;
}

/** Draws by the button and waits until it is done. */
async function draw(page: Page, postId: string): Promise<void> {
  const before = (await picturesOf(page, postId)).length;
  await page.getByRole("button", { name: "그리기", exact: true }).last().click();
  await allDone(page, postId, before + 1);
}

async function allDone(page: Page, postId: string, count: number): Promise<void> {
  const all = async () => (await picturesOf(page, postId)).map(({ status }) => status);
  await expect.poll(all).toEqual(Array(count).fill("done"));
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`);
}

test("the picture follows a word that is taken out, and comes back with it", async ({ page }) => {
  await signUp(page);
  const id = await write(page, "산책", TEXT);
  const dog = word(page, /^강아지 /);
  await expect(dog).toHaveAttribute("aria-pressed", "true");
  // Before the first picture a click draws nothing.
  await dog.click();
  await expect(dog).toHaveAttribute("aria-pressed", "false");
  await dog.click();
  await page.waitForTimeout(1_500);
  expect(await picturesOf(page, id)).toEqual([]);

  await draw(page, id);
  const [first] = await picturesOf(page, id);
  const shown = page.locator("#picture").getByRole("img").first();
  await expect(shown).toHaveAttribute("alt", first?.alt ?? "");

  // A burst of clicks is one picture, of the same hand.
  await dog.click();
  await word(page, /^벤치 /).click();
  await allDone(page, id, 2);
  const [second] = await picturesOf(page, id);
  expect(second).toMatchObject({ seed: first?.seed, style: first?.style, paper: "white", panels: 1 });
  expect(await editsOf(page, id)).toEqual({ without: ["dog", "bench"], with: [] });
  await expect(shown).toHaveAttribute("alt", second?.alt ?? "");
  // The first one was the cover, so this one is it now.
  const cover = async () => (await (await page.request.get(`/api/posts/${id}`)).json()).cover?.id;
  await expect.poll(cover).toBe(second?.id);
  expect(await faults(page)).toEqual([]);

  // What was drawn in passing makes room for the next.
  await word(page, /^벤치 /).click();
  await expect.poll(async () => (await editsOf(page, id)).without).toEqual(["dog"]);
  await allDone(page, id, 2);
  expect((await picturesOf(page, id)).map((picture) => picture.id)).not.toContain(second?.id);

  // As at first: that picture is there already.
  await dog.click();
  await allDone(page, id, 1);
  await expect(shown).toHaveAttribute("src", new RegExp(`^${first?.url?.replaceAll("/", "\\/")}`));
  await expect.poll(cover).toBe(first?.id);
});

test("a word is added by keyboard alone, drawn, and still there after a reload", async ({ page }) => {
  await signUp(page);
  const id = await write(page, "산책", TEXT);
  await draw(page, id);
  await wordsOf(page).getByRole("button", { name: "더하기" }).press("Enter");
  const field = page.getByRole("combobox", { name: "그림에 더할 낱말" });
  await expect(field).toBeFocused();
  await page.keyboard.type("고양");
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("option", { name: /^고양이/ }).first()).toHaveAttribute("aria-selected", "true");
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(word(page, /^고양이 /)).toHaveAttribute("aria-pressed", "true");
  await allDone(page, id, 2);
  expect(await editsOf(page, id)).toEqual({ without: [], with: ["cat"] });
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
  await expect(wordsOf(page).getByRole("button", { name: "더하기" })).toBeFocused();

  await page.reload();
  await expect(word(page, /^고양이 /)).toBeVisible();
  await word(page, /^고양이 /).click();
  await expect(word(page, /^고양이 /)).toHaveCount(0);
  await expect.poll(async () => (await editsOf(page, id)).with).toEqual([]);
});

test("a day is drawn in four cuts on tinted paper, and so is another one of it", async ({ page }) => {
  await signUp(page);
  const id = await write(page, "긴 하루", `${TEXT} 저녁에는 엄마와 영화를 보았다. 밤에 비가 내렸다.`);
  // Before the first picture the choice stands open.
  await page.getByRole("radio", { name: "수채화" }).click();
  await page.getByRole("radio", { name: "색종이" }).click();
  await page.getByRole("radio", { name: "네 컷" }).click();
  await draw(page, id);
  const facts = { style: "watercolour", paper: "tinted", panels: 4 };
  expect(await picturesOf(page, id)).toMatchObject([facts]);
  await expect(page.getByText(/수채화 · 색종이 · 네 컷/).first()).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "다른 그림" }).click();
  await allDone(page, id, 2);
  const [another, first] = await picturesOf(page, id);
  expect(another).toMatchObject(facts);
  expect(another?.seed).not.toBe(first?.seed);
});

test("saved looks are kept, and the next picture is drawn with them", async ({ page }) => {
  await signUp(page);
  const id = await write(page, "엄마와", "엄마와 공원에서 놀았다.");
  const drawSeeded = async () => {
    const before = (await picturesOf(page, id)).length;
    await page.evaluate(
      (post) =>
        fetch(`/api/posts/${post}/pictures`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ style: "crayon", seed: 7 }),
        }),
      id,
    );
    await allDone(page, id, before + 1);
    const [newest] = await picturesOf(page, id);
    return (await page.request.get(`${newest?.url}?w=480`)).body();
  };
  const plain = await drawSeeded();
  expect((await drawSeeded()).equals(plain)).toBe(true);

  await page.goto("/me/looks");
  await page.getByRole("button", { name: "모습 정하기" }).click();
  await page.getByRole("radio", { name: "양 갈래" }).click();
  await page.getByRole("checkbox", { name: "안경" }).check();
  await page.getByLabel("사람 더하기").selectOption("mom");
  await expect(page.getByRole("heading", { name: "엄마" })).toBeVisible();
  await page.getByRole("radio", { name: "초록" }).click();
  await expect(page.getByRole("img", { name: /^엄마: 그림에/ })).toBeVisible();
  await expect(page.getByText("아직 저장하지 않았어요")).toBeVisible();
  expect(await faults(page)).toEqual([]);
  // A link asks first; the answer here is no.
  const asked = page.waitForEvent("dialog");
  const leaving = page.getByRole("banner").getByRole("link").first().click();
  await (await asked).dismiss();
  await leaving;
  await expect(page.getByText("아직 저장하지 않았어요")).toBeVisible();
  await page.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText("저장되어 있어요")).toBeVisible();
  const looks = await (await page.request.get("/api/me/looks")).json();
  expect(looks).toMatchObject({ me: { hair: "pig", glasses: true }, mom: { colour: "green" } });
  expect((await drawSeeded()).equals(plain)).toBe(false);

  await page.reload();
  await page.getByRole("radio", { name: "엄마" }).click();
  await page.getByRole("button", { name: "이 사람 빼기" }).click();
  await page.getByRole("button", { name: "화가에게 맡기기" }).click();
  await page.getByRole("button", { name: "저장" }).click();
  await expect(page.getByText("저장되어 있어요")).toBeVisible();
  expect(await (await page.request.get("/api/me/looks")).json()).toEqual({});
  expect((await drawSeeded()).equals(plain)).toBe(true);
});
