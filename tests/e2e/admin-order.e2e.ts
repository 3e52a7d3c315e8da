import type { Page } from "@playwright/test";
import { expect, signUp, test } from "./support/site";
import { publish } from "./support/talk";

test.use({ siteOf: "order" });

/** The first admin, by the link that a fresh site prints. */
async function firstAdmin(page: Page, output: string): Promise<void> {
  const link = output.match(/https?:\/\/\S+\/sign-up\?\S*admin\S*/)?.[0] ?? "";
  await page.goto(link);
  await expect(page.getByText("이 사이트의 첫 관리자가 돼요.")).toBeVisible();
  await page.getByLabel("이메일").fill("keeper@example.com");
  await page.getByLabel("비밀번호", { exact: true }).fill("한번 정하면 긴 비밀번호");
  await page.getByLabel("이름").fill("지기");
  await page.getByRole("button", { name: "가입하기" }).click();
  await expect(page).not.toHaveURL(/sign-up/);
}

/** A picture for the day, drawn and chosen. */
async function draw(page: Page, address: string): Promise<void> {
  const id = address.split("/").at(-1) ?? "";
  const headers = { origin: new URL(page.url()).origin };
  const asked = await page.request.post(`/api/posts/${id}/pictures`, { data: { style: "crayon" }, headers });
  const picture = (await asked.json()) as { id: string };
  await expect
    .poll(
      async () => ((await (await page.request.get(`/api/pictures/${picture.id}`)).json()) as { status: string }).status,
    )
    .toBe("done");
  const chosen = await page.request.put(`/api/posts/${id}/cover`, { data: { pictureId: picture.id }, headers });
  const { pending } = (await chosen.json()) as { pending: { version: number } | null };
  if (!pending) return;
  const data = { version: pending.version };
  await page.request.post(`/api/posts/${id}/edit/publish`, { data, headers });
}

test("a report's way: from a reader to the admin, to the author and back, and the day is there again", async ({
  page: author,
  visitor,
  server,
}) => {
  test.setTimeout(180_000);
  const [reader, admin, guest] = [await visitor(), await visitor(), await visitor()];
  await firstAdmin(admin, server.output());
  await signUp(author, "지우");
  const address = await publish(author, "모래성");
  await draw(author, address);
  await signUp(reader, "하늘");
  await guest.goto(address);
  await expect(guest.getByRole("heading", { name: "모래성" })).toBeVisible();

  // A reader reports it.
  await reader.goto(address);
  await reader.getByRole("button", { name: "더 할 수 있는 일" }).first().click();
  await reader.getByRole("menuitem", { name: "신고하기" }).click();
  const dialog = reader.getByRole("dialog", { name: "이 일기를 신고해요" });
  await dialog.getByLabel("괴롭히거나 욕해요").check();
  await dialog.getByRole("textbox").fill("제 이름을 놀려요");
  await dialog.getByRole("button", { name: "신고 보내기" }).click();
  await expect(reader.getByText("신고를 받았어요. 살펴볼게요.")).toBeVisible();

  // The admin sees that one waits, and not a word of it before opening it.
  await admin.goto("/admin/reports");
  await expect(admin.getByRole("link", { name: "기다리는 신고 1건" })).toBeVisible();
  await expect(admin.getByText("제 이름을 놀려요")).toHaveCount(0);
  const asked: string[] = [];
  admin.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await admin.getByRole("link", { name: "지우님의 일기" }).click();
  await expect(admin.getByText("모래성")).toHaveCount(0);
  await admin.getByRole("button", { name: "신고된 내용 읽기" }).click();
  await expect(admin.getByText("모래성을 쌓았다.")).toBeVisible();
  await expect(admin.getByText("제 이름을 놀려요")).toBeVisible();
  const show = admin.getByRole("button", { name: "그림 보기" });
  await expect(show).toBeVisible();
  expect(asked.filter((path) => path.includes("/pictures/") || path.startsWith("/images/"))).toEqual([]);
  await show.click();
  await expect
    .poll(() => admin.locator("img[src*='/pictures/']").evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(1024);

  // It is hidden, for everyone within a moment.
  await admin.getByRole("button", { name: "일기 가리기" }).click();
  const hide = admin.getByRole("dialog", { name: "보이지 않게 할까요?" });
  await hide.getByRole("textbox").fill("다른 사람의 이름을 지워 주세요");
  await hide.getByRole("button", { name: "가리기" }).click();
  await expect(admin.getByText("가려져 있어서 글쓴이만 볼 수 있어요.")).toBeVisible();
  for (const who of [guest, reader]) {
    const answer = await who.goto(address);
    expect(answer?.status()).toBe(404);
  }
  for (const path of ["/", "/feed.xml", "/search?q=모래성", "/top/all"]) {
    expect(await (await guest.request.get(path)).text()).not.toContain(address);
  }
  expect((await guest.request.get(`${address}/card.jpg`)).status()).toBe(404);

  // Its author reads why, and answers once.
  await author.goto("/me/news");
  await author.getByRole("link", { name: "내 일기 하나가 지금은 가려져 있어요" }).click();
  await expect(author.getByRole("heading", { name: "이 일기는 가려져 있어요" })).toBeVisible();
  await expect(author.getByText("다른 사람의 이름을 지워 주세요")).toBeVisible();
  await author.getByLabel("하고 싶은 말").fill("이름을 지웠어요");
  await author.getByRole("button", { name: "답 보내기" }).click();
  await expect(author.getByText("답을 잘 받았어요.", { exact: false })).toBeVisible();
  await author.goto(`/me${address}`);
  await expect(author.getByText("이름을 지웠어요")).toBeVisible();
  await expect(author.getByRole("button", { name: "답 보내기" })).toHaveCount(0);

  // The admin hears of it, gives it back, and ends the case; the reader hears that it was looked at.
  await admin.goto("/me/news");
  await admin.getByRole("link", { name: "가려진 것에 대해 글쓴이가 답했어요" }).click();
  await admin.getByRole("button", { name: "신고된 내용 읽기" }).click();
  await expect(admin.getByText("이름을 지웠어요")).toBeVisible();
  await admin.getByRole("button", { name: "다시 보이게 하기" }).click();
  await expect(admin.getByText("에 다시 보이게 했어요", { exact: false })).toBeVisible();
  await admin.getByRole("button", { name: "처리함" }).click();
  await expect(admin.getByText("에 처리했어요", { exact: false })).toBeVisible();
  await guest.goto(address);
  await expect(guest.getByRole("heading", { name: "모래성" })).toBeVisible();
  await reader.goto("/me/news");
  await expect(reader.getByText("알려 주신 것을 살펴보았어요", { exact: false })).toBeVisible();
  await author.goto("/me/news");
  await expect(author.getByText("가려졌던 내 일기를 이제 다시 모두가 읽을 수 있어요")).toBeVisible();
});

async function api(page: Page, method: string, path: string, data?: object) {
  const answer = await page.request.fetch(path, { method, data, headers: { origin: new URL(page.url()).origin } });
  const text = await answer.text();
  expect(answer.status(), `${method} ${path} ${text}`).toBeLessThan(300);
  return text ? JSON.parse(text) : null;
}

test("what a friend wrote and said in a secret diary is handed over knowingly, and what is gone is said kindly", async ({
  page: writer,
  visitor,
}) => {
  const friend = await visitor();
  await signUp(writer, "지우");
  await signUp(friend, "하늘");
  const { id: memberId } = await api(friend, "GET", "/api/me");
  const { id: diaryId } = await api(writer, "POST", "/api/diaries", { name: "밤의 일기장", rule: "open", memberId });
  await api(friend, "POST", `/api/diaries/${diaryId}/accept`);
  const { id } = await api(writer, "POST", "/api/posts", { title: "비밀", body: "네가 미워", diaryId, tags: ["바보"] });
  await api(writer, "POST", `/api/posts/${id}/publish`, { visibility: "diary", diaryId });
  await api(writer, "POST", `/api/posts/${id}/comments`, { body: "너 바보지" });

  // The entry: exactly what goes is shown, and nothing goes without a yes.
  await friend.goto(`/diaries/${diaryId}/posts/${id}`);
  await friend.getByRole("button", { name: "이 글 신고하기" }).click();
  const dialog = friend.getByRole("dialog", { name: "이 글의 사본을 건넬까요?" });
  const copy = dialog.getByRole("region", { name: "꼭 이만큼만 건네져요" });
  for (const words of ["비밀", "네가 미워", "#바보"]) await expect(copy.getByText(words)).toBeVisible();
  await dialog.getByRole("button", { name: "건네기" }).click();
  await expect(dialog.getByText("건네고 싶다는 칸을 먼저 눌러 주세요.")).toBeVisible();
  await dialog.getByLabel("네, 이것을 건네고 싶어요").check();
  await dialog.getByRole("button", { name: "건네기" }).click();
  await expect(friend.getByText("알려 주셔서 고마워요. 찬찬히 살펴볼게요.")).toBeVisible();

  // What was said under it: one comment alone.
  const menu = friend.getByRole("button", { name: "지우님의 댓글에 할 수 있는 일" });
  const said = friend.getByRole("dialog", { name: "이 댓글의 사본을 건넬까요?" });
  const open = async () => {
    await menu.click();
    if ((await friend.getByRole("menuitem").count()) === 0) await friend.getByRole("menu").waitFor();
    await friend.getByRole("menuitem", { name: "신고하기" }).click();
  };
  await open();
  await expect(said.getByRole("region", { name: "꼭 이만큼만 건네져요" })).toHaveText(/너 바보지$/);
  await said.getByLabel("네, 이것을 건네고 싶어요").check();
  const sent = friend.waitForResponse((answer) => answer.url().endsWith("/hand-over"));
  await said.getByRole("button", { name: "건네기" }).click();
  expect((await sent).status()).toBe(204);
  await expect(said).toHaveCount(0);
  await open();
  await said.getByLabel("네, 이것을 건네고 싶어요").check();
  await api(writer, "DELETE", `/api/posts/${id}`);
  await said.getByRole("button", { name: "건네기" }).click();
  await expect(said.getByText("이제 여기에 없어서 건넬 사본이 없어요.")).toBeVisible();

  // What is for everyone, and goes before the report of it arrives.
  const address = await publish(writer, "모래성");
  await friend.goto(address);
  await friend.getByRole("button", { name: "더 할 수 있는 일" }).first().click();
  await friend.getByRole("menuitem", { name: "신고하기" }).click();
  await api(writer, "DELETE", `/api${address}`);
  await friend.getByRole("button", { name: "신고 보내기" }).click();
  await expect(friend.getByText("그사이 여기에서 사라졌어요. 알려 주려고 하셔서 고마워요.")).toBeVisible();
  await expect(friend.getByRole("dialog")).toHaveCount(0);
});
