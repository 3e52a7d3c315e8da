import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { startServer, type TestServer } from "@/tests/e2e/support/server";
import type { Browser, Size } from "./support/browser";
import { openFirefox } from "./support/firefox";
import { Page } from "./support/page";
import { openWebKit } from "./support/webkit";

const BROWSERS = { WebKitGTK: openWebKit, "Firefox ESR": openFirefox };
const SIZES = { "a phone": { width: 390, height: 800 }, "a desktop": { width: 1280, height: 860 } };
const PASSWORD = "한번 정하면 긴 비밀번호";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

describe.each(Object.entries(BROWSERS))("%s", (name, open) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
    console.log(`${name} ${browser.version}`);
  });
  afterAll(() => browser?.end());

  /** Somebody with a window of their own, who reads Korean. */
  async function visitor(size: Size, who: string): Promise<Page> {
    const window = await browser.window(size);
    const page = new Page(window);
    onTestFinished(async ({ task }) => {
      if (task.result?.state === "fail") await page.shoot(`failed ${who}`);
      await window.close();
      expect(window.errors(), `errors in the console of the ${who}`).toEqual([]);
    });
    await page.open(`${server.url}/api/health`);
    await window.evaluate('void (document.cookie = "locale=ko; path=/")');
    return page;
  }

  test("what goes wrong in a page is heard of", async () => {
    const window = await browser.window(SIZES["a phone"]);
    onTestFinished(() => window.close());
    await window.open(`${server.url}/`);
    await window.evaluate('void setTimeout(() => { console.error("said"); throw new Error("thrown"); })');
    await vi.waitFor(async () => {
      await window.evaluate("0");
      expect(window.errors().join()).toMatch(/said.*thrown/);
    });
  });

  test.each(Object.entries(SIZES))(
    "on %s a guest sees a picture grow, keeps it, signs up, writes on and publishes; another reads it",
    async (on, size) => {
      const shot = (what: string) => `${name} on ${on} ${what}`;
      const writer = await visitor(size, `writer in ${name} on ${on}`);
      await writer.open(`${server.url}/`);
      await writer.type("오늘 있었던 일", "바다에 갔다. ");
      const sea = await writer.sees("drawing", /크레용 그림: .*바닷가/);
      await writer.isDrawn(sea);
      await writer.type("오늘 있었던 일", "모래성을 쌓았다.");
      const castle = await writer.sees("drawing", /크레용 그림: .*모래성을 만드/);
      expect(await writer.overhang()).toBe(0);
      await writer.shoot(shot("1-tried"));

      await writer.press("button", "간직하기");
      await writer.at(/^\/sign-up/);
      await writer.type("이메일", `${crypto.randomUUID()}@example.com`);
      await writer.type("비밀번호", PASSWORD);
      await writer.shoot(shot("2-signing-up"));
      await writer.press("button", "가입하기");

      const [, id] = await writer.at(/^\/write\/([0-9a-f-]{36})$/);
      await writer.sees("dialog", /올리기/);
      await writer.isDrawn(castle);
      await writer.shoot(shot("3-offered"));
      await writer.press("button", "취소");
      await writer.holds("내용", "바다에 갔다. 모래성을 쌓았다.");
      await writer.type("내용", " 눈사람을 만들었다. ");
      const grown = await writer.sees("drawing", /^크레용 그림: .*눈사람/);
      await writer.isDrawn(grown);
      expect(await writer.overhang()).toBe(0);
      await writer.says("에 저장됨");
      await writer.shoot(shot("4-written"));

      await writer.press("button", "올리기");
      const published = await writer.sees("drawing", /^크레용 그림: .*눈사람/);
      await writer.isDrawn(published);
      await writer.press("radio", "모두에게 공개");
      await writer.shoot(shot("5-publishing"));
      await writer.press("button", "올리기");
      await writer.at(new RegExp(`^/posts/${id}$`));

      const reader = await visitor(size, `reader in ${name} on ${on}`);
      await reader.open(`${server.url}/posts/${id}`);
      await reader.says("눈사람을 만들었다.");
      // The server draws it anew, in full size; a page that was read before does not change.
      await vi.waitFor(
        async () => {
          await reader.open(`${server.url}/posts/${id}`);
          expect(await reader.colours(published)).toBeGreaterThan(100);
        },
        { timeout: 30_000, interval: 500 },
      );
      expect(await reader.overhang()).toBe(0);
      await reader.shoot(shot("6-read"));
    },
  );
});
