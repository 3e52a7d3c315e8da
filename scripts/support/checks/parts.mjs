import { rmSync } from "node:fs";
import { runInOnePiece, runNode } from "../child.mjs";
import { PYTHON } from "../setup/python.mjs";
import { chromiumPath } from "../setup/tools.mjs";
import { Stop } from "../stop.mjs";
import { failedChecks } from "./check.mjs";
import { playwrightCounts, pytestCounts, readCounts, vitestCounts } from "./test-counts.mjs";

const VITEST = ".build/vitest.json";
const BROWSERS = ".build/browsers.json";
const PLAYWRIGHT = ".build/playwright.json";
const PYTEST = ".build/pytest.xml";

/**
 * The parts; the first two run beside the set-up of the other. A failed check counts as a failure, a passed one is not a
 * passed test.
 */
export const PARTS = {
  check: {
    tools: [],
    python: false,
    build: false,
    isAlways: true,
    async run() {
      const names = await failedChecks();
      return { passed: 0, failed: names.length, skipped: 0, names };
    },
  },
  python: {
    tools: ["python3-venv"],
    python: true,
    build: false,
    isAlways: true,
    async run() {
      rmSync(PYTEST, { force: true });
      const args = ["-m", "pytest", "model-server", "-q", `--junitxml=${PYTEST}`];
      return readCounts(PYTEST, pytestCounts, await runInOnePiece(PYTHON, args));
    },
  },
  unit: {
    tools: ["postgresql", "redis-server", "nginx", "openssl", "python3-venv"],
    python: true,
    build: false,
    isAlways: true,
    run: () => vitest(VITEST),
  },
  e2e: {
    tools: ["chromium", "fonts-noto-cjk", "postgresql", "redis-server", "nginx", "python3-venv"],
    python: true,
    build: true,
    isAlways: true,
    async run() {
      rmSync(PLAYWRIGHT, { force: true });
      const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT, CHROMIUM_PATH: chromiumPath() ?? "" };
      const code = await runNode(["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"], env);
      return readCounts(PLAYWRIGHT, playwrightCounts, code);
    },
  },
  // The same walk in the engines of Safari and Firefox. They are not what every change needs, and take time.
  browsers: {
    tools: ["webkit2gtk-driver", "xvfb", "firefox-esr", "fonts-noto-cjk"],
    python: false,
    build: true,
    isAlways: false,
    run: () => vitest(BROWSERS, ["--config", "tests/browsers/vitest.config.ts"]),
  },
};

/**
 * What `npm test` runs: what is named, else what always runs.
 *
 * @param {string[]} names
 * @returns {string[]} in the order of PARTS
 * @throws {Stop} where there is no such part
 */
export function chosenParts(names) {
  const wrong = names.find((name) => !(name in PARTS));
  if (wrong) throw new Stop(`npm test knows ${Object.keys(PARTS).join(", ")}, not "${wrong}".`);
  return Object.keys(PARTS).filter((name) => (names.length === 0 ? PARTS[name].isAlways : names.includes(name)));
}

/**
 * @param {string} report where its counts go
 * @param {string[]} args
 */
async function vitest(report, args = []) {
  rmSync(report, { force: true });
  const reports = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await runNode(["node_modules/vitest/vitest.mjs", "run", ...args, ...reports], { NODE_ENV: "test" });
  return readCounts(report, vitestCounts, code);
}
