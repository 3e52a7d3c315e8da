import type { Page, Request } from "@playwright/test";
import { freePort } from "@/tests/support/free-port";
import { startServer, type TestServer } from "./support/server";
import { expect, signUp, test as site, write } from "./support/site";

/** A site whose painter never comes: a picture stays under way for as long as the test likes. */
const test = site.extend<object, { server: TestServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern
    async ({}, use) => {
      const server = await startServer({ MODEL_SERVER_URL: `http://127.0.0.1:${await freePort()}` });
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 300_000 },
  ],
});

/** The streams that a browser has asked for and that have not ended; those of a closed tab have, told or not. */
function streamsOf(page: Page): () => Request[] {
  const open = new Set<Request>();
  const context = page.context();
  context.on("request", (request) => request.url().endsWith("/events") && open.add(request));
  for (const end of ["requestfinished", "requestfailed"] as const)
    context.on(end as "requestfailed", (request) => open.delete(request));
  return () => [...open].filter((request) => !request.frame().page().isClosed());
}

test("eight tabs of a diary that is being drawn load, save, and have one stream, which ends with the session", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await signUp(page);
  const id = await write(page, "여덟 창", "공원에 갔다.");
  const asked = await page.request.post(`/api/posts/${id}/pictures`, {
    data: { style: "crayon" },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(asked.status()).toBe(202);
  // From here on: nobody tells of a stream that ended because its page was left for another.
  const streams = streamsOf(page);
  await page.reload();
  const tabs = [page];
  for (let n = 1; n < 8; n++) {
    const tab = await page.context().newPage();
    await tab.goto(`/write/${id}`);
    await expect(tab.getByRole("textbox", { name: "내용" })).toHaveValue("공원에 갔다.");
    tabs.push(tab);
  }
  await expect.poll(() => streams().length).toBe(1);
  expect(streams()[0]?.url()).toMatch(/\/api\/me\/events$/);
  const saved = async () => (await (await page.request.get(`/api/posts/${id}`)).json()).body;
  const last = tabs.at(-1) ?? page;
  // As a hand does it: fill() selects by script, and a page that is taken over at that moment forgets it.
  await last.getByRole("textbox", { name: "내용" }).press("ControlOrMeta+a");
  await last.keyboard.insertText("여덟째 창에서 썼다.");
  await expect.poll(saved).toBe("여덟째 창에서 썼다.");

  // The tab that has the stream is closed: another one has it then.
  const leading = streams()[0]?.frame().page() ?? page;
  await leading.close();
  await expect.poll(() => streams().length).toBe(1);
  const left = tabs.find((tab) => tab !== leading && !tab.isClosed()) ?? last;
  expect(await left.evaluate(() => fetch("/api/me/sessions", { method: "DELETE" }).then(({ status }) => status))).toBe(
    204,
  );
  // Told, not found at the next look, which comes every five seconds.
  await expect.poll(() => streams().length, { timeout: 4_500 }).toBe(0);
});
