/** npm run screenshots [-- NAME ...]: docs/screenshots anew, from a demo of its own. SCREENSHOTS_DIR writes elsewhere. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import sharp from "sharp";
import { openBrowser } from "@/bench/support/browser";
import { step } from "@/scripts/support/setup/steps.mjs";
import { runCommand, Stop } from "@/scripts/support/stop.mjs";
import { type DemoSite, startDemo } from "./demo-site";
import { writingLoop } from "./loop";
import { becomeAdmin, browserOf, signIn } from "./people";
import { prepare, SHOTS, type Shot } from "./shots";

const FOLDER = process.env.SCREENSHOTS_DIR ?? "docs/screenshots";
const LOOP = "writing";
const PLAIN = { locale: "ko", device: "desktop", theme: "light" } as const;

await runCommand(async () => {
  const asked = process.argv.slice(2);
  const names = [LOOP, ...SHOTS.map(({ name }) => name)];
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown) throw new Stop(`There is no screenshot "${unknown}"; choose from ${names.join(", ")}.`);
  const isAsked = (name: string) => asked.length === 0 || asked.includes(name);
  await mkdir(FOLDER, { recursive: true });
  const site = await step("Filling a demo", () => startDemo());
  const browser = await openBrowser();
  try {
    const admin = await browserOf(browser, site.url, PLAIN);
    await becomeAdmin(admin, site.adminLink);
    await prepare(
      admin,
      await memberOf(browser, site, "demo@example.com"),
      await memberOf(browser, site, "writer3@example.com"),
    );
    for (const shot of SHOTS) {
      if (isAsked(shot.name)) await step(shot.name, () => take(browser, site, admin, shot));
    }
    if (isAsked(LOOP)) {
      await step(LOOP, async () => writingLoop(await browserOf(browser, site.url, PLAIN), `${FOLDER}/${LOOP}.webp`));
    }
  } finally {
    await browser.close();
    await site.stop();
  }
});

async function memberOf(browser: Browser, site: DemoSite, email: string): Promise<Page> {
  const page = await browserOf(browser, site.url, PLAIN);
  await signIn(page, email);
  return page;
}

async function take(
  browser: Browser,
  site: DemoSite,
  admin: Page,
  { name, look, who, height, open }: Shot,
): Promise<void> {
  const page = await browserOf(browser, site.url, look);
  const size = page.viewportSize();
  if (size && height) await page.setViewportSize({ ...size, height });
  // There is one admin: they look at it in other browsers too.
  if (who === "admin") await page.context().addCookies(await admin.context().cookies());
  else if (who !== "guest") await signIn(page, who);
  await open(page);
  await page.waitForLoadState("networkidle");
  const picture = await page.screenshot({ type: "png" });
  await sharp(picture)
    .webp({ quality: 82, effort: 6 })
    .toFile(path.join(FOLDER, `${name}.webp`));
  await page.context().close();
}
