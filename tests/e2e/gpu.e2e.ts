import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import {
  askForPicture,
  callerOn,
  type GpuSite,
  isSaid,
  openPanel,
  pictureState,
  startGpuSite,
} from "./support/gpu-site";

type Fixtures = { visitor: (options?: { locale?: string }) => Promise<Page> };

/** One site and one machine for all of them: they follow each other. */
const test = base.extend<Fixtures, { gpu: GpuSite }>({
  gpu: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern
    async ({}, use) => {
      const gpu = await startGpuSite({ pendingMs: 1500, stoppingMs: 1000 });
      await use(gpu);
      await gpu.stop();
    },
    { scope: "worker", timeout: 300_000 },
  ],
  baseURL: ({ gpu }, use) => use(gpu.server.url),
  visitor: async ({ browser, gpu }, use, info) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ baseURL: gpu.server.url, locale: "ko-KR", ...options });
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
    if (info.status !== info.expectedStatus) console.log(`The server said:\n${gpu.server.output().slice(-6000)}`);
  },
});
test.describe.configure({ mode: "serial" });
test.beforeEach(() => test.setTimeout(240_000));

const press = async (page: Page, button: string, confirm: string) => {
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: confirm, exact: true }).click();
};
const events = (page: Page) => page.getByRole("list", { name: "있었던 일, 최근 것부터" }).getByRole("listitem");

async function isSound(page: Page): Promise<void> {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
}

test("an admin starts and stops it from the page, which follows it without being loaded anew", async ({
  visitor,
  gpu: { server, machine },
}) => {
  const page = await visitor();
  await openPanel(page, server);
  await isSaid(page, "자고 있어요");
  await isSound(page);
  const english = await visitor({ locale: "en-US" });
  await english.context().addCookies(await page.context().cookies());
  await english.goto("/en/admin/gpu");
  await expect(english.getByText("It sleeps", { exact: true })).toBeVisible();

  await press(page, "깨우기", "깨우기");
  await isSaid(page, /곧 켜져요|일어나는 중이에요|모델을 불러오고/);
  await isSaid(page, "깨어 있고, 할 일이 없어요");
  expect(machine.isOn()).toBe(true);
  await expect(page.getByText("관리자님이 켰어요.")).toBeVisible();
  // The other one, who only looked, saw it too.
  await expect(english.getByText("It is awake and has nothing to do")).toBeVisible();

  await press(page, "재우기", "재우기");
  await isSaid(page, "자고 있어요");
  await expect.poll(() => machine.isOn()).toBe(false);
  await page.reload();
  await expect(events(page).first()).toContainText("잠듦");
  await expect(events(page).first()).toContainText("$");
  await isSound(page);
});

test("to everyone else neither the page nor any of its addresses exists; its stream ends when an admin is none any more", async ({
  visitor,
  gpu: { server },
}) => {
  const [admin, other] = [await visitor(), await visitor()];
  await openPanel(admin, server);
  await other.goto("/");
  expect((await other.goto("/admin/gpu"))?.status()).toBe(404);
  for (const path of ["", "/stream", "/events", "/figures?from=2026-11-01&to=2026-11-02", "/suggestion"]) {
    expect((await other.request.get(`/api/admin/gpu${path}`)).status(), path).toBe(404);
  }
  const cookie = (await admin.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const stream = await fetch(`${server.url}/api/admin/gpu/stream`, { headers: { cookie } });
  const told = stream.text();
  await callerOn(admin, server.url)("DELETE", "/api/me/sessions");
  await admin.context().clearCookies();
  const late = admin.waitForTimeout(15_000).then(() => "The stream goes on");
  expect(await Promise.race([told, late])).toContain("event: panel");
  expect((await fetch(`${server.url}/api/admin/gpu/stream`, { headers: { cookie } })).status).toBe(404);
});

test("the autopilot wakes it for a picture, tells its writer how long that takes, and lets it sleep after", async ({
  visitor,
  gpu: { server, machine },
}) => {
  const page = await visitor();
  await openPanel(page, server);
  await page.getByRole("checkbox", { name: "자동으로 켜고 끄기" }).check();
  await page.getByLabel("일이 없으면 몇 분 뒤에 잘까요").fill("1");
  await page.getByRole("button", { name: "저장: 언제 깨고 언제 자나" }).click();
  await expect(page.getByText("저장했어요. 이제부터 이대로 정해요.").first()).toBeVisible();

  const writer = await visitor();
  const { call, picture } = await askForPicture(writer, server.url);
  await isSaid(page, /곧 켜져요|일어나는 중이에요|모델을 불러오고|그림을 그리고/);
  await writer.goto(`/write/${(await call("GET", `/api/pictures/${picture}`)).json.postId}`);
  await expect(
    writer
      .locator("#picture")
      .getByText(/AI 화가가 일어나는 중이에요|완성/)
      .first(),
  ).toBeVisible();
  await expect.poll(() => pictureState(call, picture), { timeout: 120_000 }).toBe("done");
  await expect(page.getByText("기다리는 그림이 있어서 켜졌어요.")).toBeVisible();
  await isSaid(page, "자고 있어요", 120_000);
  await expect.poll(() => machine.isOn()).toBe(false);
  await page.reload();
  await expect(events(page).filter({ hasText: "찾는 사람이 없어서" }).first()).toBeVisible();
});

test("stopped in the middle of a drawing by force, and not without: the picture is drawn after the next start", async ({
  visitor,
  gpu: { server, machine },
}) => {
  const page = await visitor();
  await openPanel(page, server);
  const admin = callerOn(page, server.url);
  const { call, picture } = await askForPicture(await visitor(), server.url);
  await expect.poll(() => machine.isOn(), { timeout: 60_000 }).toBe(true);
  await expect.poll(() => pictureState(call, picture), { timeout: 60_000, intervals: [20] }).toMatch(/drawing|done/);
  await isSaid(page, /그림을 그리고 있어요|깨어 있고/);
  // Frozen, it keeps the picture for as long as we like, and does not answer who asks it how it is.
  const second = await freshDrawing(call, machine);
  await isSaid(page, /그림을 그리고 있어요|켜져 있는데/);
  const refused = await admin("POST", "/api/admin/gpu/stop", {});
  expect([refused.status, refused.json.code]).toEqual([409, "gpu_drawing"]);
  await page.getByRole("button", { name: "재우기", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("반쯤 그린 것은 버려지고");
  await isSound(page);
  await dialog.getByRole("button", { name: "그래도 끄기" }).click();
  await expect.poll(() => pictureState(call, second)).toBe("queued");
  machine.model.thaw();
  await expect.poll(() => machine.isOn(), { timeout: 60_000 }).toBe(false);
  // It waits, so it wakes again.
  await expect.poll(() => pictureState(call, second), { timeout: 150_000 }).toBe("done");
  await page.reload();
  await expect(
    events(page)
      .filter({ hasText: /그림 \d장이 다시 차례를 기다림/ })
      .first(),
  ).toBeVisible();
});

test("a budget that is spent stops it, tells writers until when; let past it, it wakes", async ({
  visitor,
  gpu: { server, machine },
}) => {
  const page = await visitor();
  await openPanel(page, server);
  // So dear that what it has run already is more than a day's budget.
  await page.getByLabel("한 시간 켜 두는 값 (달러)").fill("1000");
  await page.getByLabel("하루 예산 (달러)").fill("1");
  await page.getByRole("button", { name: "저장: 돈" }).click();
  await expect(page.getByText("저장했어요. 이제부터 이대로 정해요.").first()).toBeVisible();
  await isSaid(page, "예산을 다 써서 자고 있어요", 120_000);
  await expect.poll(() => machine.isOn(), { timeout: 60_000 }).toBe(false);

  const writer = await visitor();
  const { call, picture } = await askForPicture(writer, server.url);
  await writer.goto(`/write/${(await call("GET", `/api/pictures/${picture}`)).json.postId}`);
  await expect(
    writer
      .locator("#picture")
      .getByText(/그릴 수 있는 만큼 다 그려서 .*까지 쉬어요/)
      .first(),
  ).toBeVisible();
  await page.getByRole("button", { name: "깨우기", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "깨우기" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "예산을 다 썼어요" })).toBeVisible();
  await isSound(page);

  await page.getByLabel("몇 시간", { exact: true }).fill("1");
  await page.getByRole("button", { name: "풀기", exact: true }).click();
  await expect(page.getByText(/까지 예산을 따지지 않아요/)).toBeVisible();
  await expect.poll(() => pictureState(call, picture), { timeout: 120_000 }).toBe("done");
});

test("what EC2 has against it is said in words, with what is to be done", async ({
  visitor,
  gpu: { server, machine },
}) => {
  const page = await visitor();
  await openPanel(page, server);
  const admin = callerOn(page, server.url);
  await admin("PUT", "/api/admin/gpu/policy", { dayBudget: null, pricePerHour: 1.24 });
  await admin("POST", "/api/admin/gpu/stop", { force: true });
  await isSaid(page, "자고 있어요", 60_000);
  machine.ec2.refuse("StartInstances", "InsufficientInstanceCapacity", 500, 1);
  await press(page, "깨우기", "깨우기");
  await isSaid(page, "깨우려는데 EC2에 자리가 없어요");
  await expect(page.getByText("지금 EC2에 이런 컴퓨터가 남아 있지 않아요.")).toBeVisible();
  machine.ec2.refuse("DescribeInstances", "UnauthorizedOperation", 403, 6);
  await isSaid(page, "지금은 보이지 않아요");
  await expect(page.getByText(/DescribeInstances와/)).toBeVisible();
  await isSaid(page, /자고 있어요|EC2에 자리가 없어요|켜지 못했어요|깨어 있고|일어나는/, 90_000);
});

/** A second picture of the same writer, which the frozen server holds. */
async function freshDrawing(
  call: (method: string, path: string, body?: unknown) => Promise<{ status: number; json: Record<string, unknown> }>,
  machine: GpuSite["machine"],
): Promise<string> {
  const post = await call("POST", "/api/posts", { title: "산", body: "산에 올랐다. 구름이 가까웠다." });
  machine.model.freeze();
  const asked = await call("POST", `/api/posts/${post.json.id}/pictures`, {
    style: "crayon",
    painter: "stable-diffusion",
  });
  const id = String(asked.json.id);
  await expect.poll(() => pictureState(call, id), { timeout: 30_000 }).toBe("drawing");
  return id;
}
