import type { Page } from "@playwright/test";
import type { Production } from "./support/production";
import { expect, test } from "./support/production-site";
import { signUp } from "./support/site";

const SECRET = "아무에게도 말하지 않은 문장";

/** The last mail to an address, once it is there. */
async function mailTo({ smtp }: Production, address: string, subject: RegExp) {
  const find = () => smtp.received.findLast((mail) => mail.to === address && subject.test(mail.subject));
  await expect.poll(() => find()?.subject ?? "", { timeout: 20_000 }).toMatch(subject);
  return { text: "", subject: "", ...find() };
}

async function confirm(page: Page, production: Production, address: string) {
  const { text } = await mailTo(production, address, /이메일 주소를 확인해 주세요/);
  await page.goto(text.match(/https?:\/\/\S+\/confirm\/\S+/)?.[0] ?? "");
  await page.getByRole("button", { name: "내 주소가 맞아요" }).click();
  await expect(page.getByText("주소를 확인했어요.")).toBeVisible();
}

/** Writes today's page of a diary in the editor and puts it in. */
async function putIn(page: Page, diary: string, title: string, body: string): Promise<string> {
  await page.goto(`/diaries/${diary}`);
  await page
    .getByRole("link", { name: /^(오늘|나도) 쓰기$/ })
    .first()
    .click();
  await page.waitForURL(/\/write\/[0-9a-f-]{36}$/);
  const id = page.url().split("/").at(-1) ?? "";
  await page.getByLabel("제목").fill(title);
  await page.getByRole("textbox", { name: "내용" }).fill(body);
  await expect(page.getByText(/에 저장됨|^저장됨$/).first()).toBeVisible();
  await page.getByRole("button", { name: "올리기" }).click();
  await expect(page.getByRole("radio", { name: "우리 둘만 아는 이야기" })).toBeChecked();
  await page.getByRole("dialog").getByRole("button", { name: "올리기" }).click();
  await page.waitForURL(`**/diaries/${diary}/posts/${id}`);
  return id;
}

/** Who is no friend of it finds nothing, wherever they look. */
async function findsNothing(page: Page, diary: string, post: string) {
  const paths = [
    `/diaries/${diary}`,
    `/diaries/${diary}/settings`,
    `/diaries/${diary}/posts/${post}`,
    `/posts/${post}`,
    `/me/posts/${post}`,
    `/write/${post}`,
    `/api/posts/${post}`,
    `/api/posts/${post}/comments`,
    `/api/diaries/${diary}`,
    `/api/diaries/${diary}/posts`,
    `/api/diaries/${diary}/calendar`,
    `/api/diaries/${diary}/export`,
  ];
  for (const path of paths) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text(), path).not.toContain(SECRET);
  }
  for (const path of [
    "/",
    "/feed.xml",
    `/search?q=${encodeURIComponent("말하지")}`,
    "/api/diaries",
    "/api/admin/mails",
  ]) {
    expect(await (await page.request.get(path)).text(), path).not.toContain(SECRET);
  }
}

test("a friend without an account is asked by mail, both write, the day opens for both at once, and one leaves", async ({
  visitor,
  production,
}) => {
  test.setTimeout(180_000);
  const [jiwoo, haneul, stranger, admin] = [await visitor(), await visitor(), await visitor(), await visitor()];
  await signUp(jiwoo, "지우");
  await signUp(stranger, "보리");
  const link = production.output().match(/https?:\/\/\S+\/sign-up\?\S*admin\S*/)?.[0] ?? "";
  await admin.goto(link);
  await admin.getByLabel("이메일").fill("keeper@example.com");
  await admin.getByLabel("비밀번호", { exact: true }).fill("한번 정하면 긴 비밀번호");
  await admin.getByLabel("이름").fill("지기");
  await admin.getByRole("button", { name: "가입하기" }).click();
  await expect(admin).not.toHaveURL(/sign-up/);

  const address = `haneul.${Date.now()}@example.com`;
  await jiwoo.goto("/diaries?ask=1");
  await jiwoo.getByLabel("친구의 이메일").fill(address);
  await jiwoo.getByLabel("일기장 이름").fill("우리 둘만 아는 이야기");
  await jiwoo.getByRole("button", { name: "보내기" }).click();
  await expect(jiwoo.getByText(/님을 기다려요|님을 기다려요,/).first()).toBeVisible();

  const asked = await mailTo(production, address, /지우님이 비밀 일기장에 초대했어요/);
  expect(asked.subject + asked.text).not.toContain("우리 둘만");
  await haneul.goto(asked.text.match(/https?:\/\/\S+\/diaries/)?.[0] ?? "");
  await haneul.goto("/sign-up");
  await haneul.getByLabel("이메일").fill(address);
  await haneul.getByLabel("비밀번호", { exact: true }).fill("한번 정하면 긴 비밀번호");
  await haneul.getByLabel("이름").fill("하늘");
  await haneul.getByRole("button", { name: "가입하기" }).click();
  await expect(haneul).not.toHaveURL(/sign-up/);
  await haneul.goto("/diaries");
  await expect(haneul.getByRole("button", { name: "들어가기" })).toHaveCount(0);
  await confirm(haneul, production, address);
  await haneul.goto("/diaries");
  await haneul.getByRole("button", { name: "들어가기" }).click();
  await haneul.waitForURL(/\/diaries\/[0-9a-f-]{36}$/);
  const diary = haneul.url().split("/").at(-1) ?? "";

  const mine = await putIn(jiwoo, diary, "지우의 오늘", `${SECRET} 하나`);
  await jiwoo.goto(`/diaries/${diary}`);
  await expect(jiwoo.getByText("내 쪽은 덮여 있어요.")).toBeVisible();
  await haneul.goto(`/diaries/${diary}`);
  await expect(haneul.getByRole("img", { name: "덮여 있어요" })).toBeVisible();
  expect(await haneul.content()).not.toMatch(new RegExp(`${SECRET}|지우의 오늘|${mine}`));
  expect((await haneul.request.get(`/api/posts/${mine}`)).status()).toBe(404);

  const theirs = await putIn(haneul, diary, "하늘의 오늘", `${SECRET} 둘`);
  for (const page of [jiwoo, haneul]) {
    await page.goto(`/diaries/${diary}`);
    for (const title of ["지우의 오늘", "하늘의 오늘"])
      await expect(page.getByRole("link", { name: title })).toBeVisible();
  }
  await jiwoo.getByRole("link", { name: "하늘의 오늘" }).click();
  await jiwoo.getByRole("textbox", { name: "댓글 쓰기" }).fill("나도 그랬어");
  await jiwoo.getByRole("button", { name: "올리기" }).click();
  await expect(jiwoo.getByRole("region", { name: /^댓글/ }).getByText("나도 그랬어")).toBeVisible();
  for (const page of [stranger, admin]) await findsNothing(page, diary, theirs);

  await jiwoo.goto(`/diaries/${diary}/settings`);
  await jiwoo.getByRole("button", { name: "덮기" }).click();
  await jiwoo.getByRole("dialog").getByRole("button", { name: "덮기" }).click();
  await jiwoo.waitForURL(`**/diaries/${diary}`);
  await expect(jiwoo.getByText("내가 덮은 일기장이에요.")).toBeVisible();
  await haneul.goto(`/diaries/${diary}`);
  await expect(haneul.getByText("지우님이 이 일기장을 덮었어요.")).toBeVisible();
  await expect(haneul.getByRole("link", { name: "지우의 오늘" })).toBeVisible();
  await expect(haneul.getByRole("link", { name: "오늘 쓰기" })).toHaveCount(0);
  for (const page of [stranger, admin]) await findsNothing(page, diary, mine);
});
