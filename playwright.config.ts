import { defineConfig } from "@playwright/test";

/** Chromium of the system, two at a time: a test waits more than it works, and each of the two has a site of its own. */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  outputDir: "test-results",
  workers: 2,
  timeout: 90_000,
  // On cores that others use too a walk may run out of time. One that passes only when it is repeated is named as
  // flaky in the summary, and is to be looked into.
  retries: 1,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    locale: "ko-KR",
    timezoneId: "Asia/Seoul",
    viewport: { width: 1280, height: 800 },
    screenshot: "only-on-failure",
    // A trace of every step costs a third of the time; whoever wants one says --trace on.
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
