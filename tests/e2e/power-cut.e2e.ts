import { expect, signUp, test, withoutLive, write } from "./support/site";

test("kill -9 in the middle of drawing loses no word, and the picture is finished after the next start", async ({
  page,
  server,
}) => {
  await withoutLive(page);
  const { email, password } = await signUp(page, "지우");
  const text = "첫눈이 왔다. 친구와 눈사람을 만들었다.";
  const id = await write(page, "첫눈 오는 날", text);
  // Several at once, so that one is surely under way and others wait.
  const ids = await page.evaluate(async (post) => {
    const draw = (style: string) =>
      fetch(`/api/posts/${post}/pictures`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ style }),
      }).then(async (answer) => (await answer.json()).id as string);
    return Promise.all(["crayon", "pencil", "pastel", "crayon", "pencil"].map(draw));
  }, id);
  const statuses = async () => {
    const answer = await page.request.get(`/api/pictures?postId=${id}&limit=50`);
    return ((await answer.json()).items as { status: string }[]).map(({ status }) => status);
  };
  await expect.poll(statuses, { intervals: [5] }).toContain("drawing");
  await server.kill();

  await server.start();
  await page.goto(`/write/${id}`);
  await expect(page.getByRole("textbox", { name: "내용" })).toHaveValue(text);
  await expect.poll(statuses, { timeout: 60_000 }).toEqual(ids.map(() => "done"));
  await page.reload();
  await expect(page.getByRole("img", { name: /그림: / }).first()).toBeVisible();
  expect(email && password).toBeTruthy();
});

test("what is typed while the server is away is kept in the browser and saved when it is back", async ({
  page,
  server,
}) => {
  await signUp(page);
  const id = await write(page, "정전", "불이 꺼지기 전에 쓴 글.");
  await server.kill();
  await page.getByRole("textbox", { name: "내용" }).fill("불이 꺼지기 전에 쓴 글. 꺼진 뒤에 쓴 글.");
  await expect(page.getByText(/이 기기에 있고|이 기기에 남아/).first()).toBeVisible();
  await page.close({ runBeforeUnload: false });

  await server.start();
  const again = await page.context().newPage();
  await again.goto(`/write/${id}`);
  await expect(again.getByRole("textbox", { name: "내용" })).toHaveValue(/꺼진 뒤에 쓴 글/);
  await expect.poll(async () => (await (await again.request.get(`/api/posts/${id}`)).json()).body).toMatch(/꺼진 뒤에/);
});

test("SIGTERM ends the site cleanly, even while somebody follows a picture", async ({ page, server }) => {
  await signUp(page);
  const id = await write(page, "끝", "하루가 끝났다.");
  await page.evaluate(async (post) => {
    const answer = await fetch(`/api/posts/${post}/pictures`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    const { id: picture } = await answer.json();
    new EventSource(`/api/pictures/${picture}/events`);
  }, id);
  const code = await server.terminate();
  expect(code).toBe(143);
  await server.start();
  await page.goto(`/write/${id}`);
  await expect(page.getByRole("textbox", { name: "내용" })).toHaveValue("하루가 끝났다.");
});
