import type { Page } from "@playwright/test";
import { expect, signUp, test } from "./support/site";

// Its numbers are this test's alone.
test.use({ siteOf: "visits" });

const PERSON =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36";

/** A browser as a person has it: the one of the tests says of itself that a program steers it. */
async function asPerson(page: Page): Promise<unknown[]> {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "webdriver", { get: () => false }));
  const beacons: unknown[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/api/visits")) beacons.push(request);
  });
  return beacons;
}

test("a page that was seen counts once an hour and person; who asks not to be counted is not", async ({
  page,
  visitor,
  server,
}) => {
  const link = server.output().match(/\/sign-up\?admin=(\S+)/)?.[1] ?? "";
  const admin = page;
  const email = `admin.${Date.now()}@example.com`;
  await admin.goto("/help");
  const headers = { origin: server.url };
  const password = "한번 정하면 긴 비밀번호";
  const data = { email, password, name: "관리자", locale: "ko", timeZone: "Asia/Seoul", adminToken: link };
  expect((await admin.request.post("/api/members", { data, headers })).status()).toBe(201);
  const { csrfToken } = await (await admin.request.get("/api/auth/csrf")).json();
  const form = { email, password, csrfToken, json: "true", callbackUrl: "/" };
  await admin.request.post("/api/auth/callback/credentials", { form, headers });
  const visits = async () => {
    const [from, to] = [-1, 1].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
    const answer = await admin.request.get(`/api/admin/stats?from=${from}&to=${to}`);
    expect(answer.status()).toBe(200);
    const { sums, topPages, hosts } = await answer.json();
    return { visits: sums.visits.range, signIns: sums.signIns.range, topPages, hosts };
  };
  // The admin's own browser says that it is steered.
  expect(await visits()).toMatchObject({ visits: 0 });

  const guest = await visitor({ userAgent: PERSON });
  const beacons = await asPerson(guest);
  await guest.goto("/", { referer: "https://m.search.naver.com/search?q=secret" });
  await expect.poll(() => beacons.length).toBe(1);
  // The page comes from the cache, and without a new document.
  await guest.getByRole("link", { name: "도움" }).first().click();
  await expect(guest).toHaveURL(/\/help$/);
  await expect.poll(() => beacons.length).toBe(2);
  await guest.goBack();
  await expect.poll(() => beacons.length).toBe(3);
  await guest.reload();
  await expect.poll(() => beacons.length).toBe(4);
  expect(await guest.context().cookies()).toEqual([]);
  await expect.poll(visits, { timeout: 20_000 }).toMatchObject({
    visits: 1,
    hosts: [{ host: "m.search.naver.com", visits: 1 }],
    topPages: [
      { path: "/", visits: 1 },
      { path: "/help", visits: 1 },
    ],
  });

  // Another tab of the same hour, and who goes at once.
  const again = await guest.context().newPage();
  await asPerson(again);
  await again.goto("/");
  await again.waitForRequest(/\/api\/visits$/);
  const hasty = await visitor({ userAgent: `${PERSON} Edg/126.0` });
  const none = await asPerson(hasty);
  await hasty.goto("/");
  await hasty.close();
  expect(none).toEqual([]);

  // By the browser itself, and by its request alone.
  const shy = await visitor({ userAgent: `${PERSON} OPR/110` });
  const silence = await asPerson(shy);
  await shy.addInitScript(() => Object.defineProperty(navigator, "globalPrivacyControl", { get: () => true }));
  const quiet = await visitor({ userAgent: `${PERSON} Vivaldi/6`, extraHTTPHeaders: { dnt: "1" } });
  const heard = await asPerson(quiet);
  await Promise.all([shy.goto("/"), quiet.goto("/")]);
  await expect.poll(() => heard.length).toBe(1);
  expect(silence).toEqual([]);

  const member = await visitor({ userAgent: `${PERSON} Whale/3` });
  const mine = await asPerson(member);
  await signUp(member);
  await expect.poll(() => mine.length).toBe(1);
  await expect.poll(visits, { timeout: 20_000 }).toMatchObject({ visits: 2, signIns: 2 });

  // What waits in memory is written when the process is asked to end.
  const last = await visitor({ userAgent: `${PERSON} Last/1` });
  await asPerson(last);
  const answered = last.waitForResponse(/\/api\/visits$/);
  await last.goto("/");
  expect((await answered).status()).toBe(204);
  expect(await server.terminate()).toBe(143);
  await server.start();
  expect(await visits()).toMatchObject({ visits: 3, signIns: 2 });
});
