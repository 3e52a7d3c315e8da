import { rmSync } from "node:fs";
import { runInOnePiece, runNode } from "../child.mjs";
import { environment } from "../setup/environment.mjs";
import { installPython, PYTHON } from "../setup/python.mjs";
import { setUp } from "../setup/setup.mjs";
import { chromiumPath, needTools } from "../setup/tools.mjs";
import { runCommand, Stop } from "../stop.mjs";
import { failedChecks } from "./check.mjs";
import { playwrightCounts, pytestCounts, readCounts, vitestCounts } from "./test-counts.mjs";

const VITEST = ".build/vitest.json";
const PLAYWRIGHT = ".build/playwright.json";
const PYTEST = ".build/pytest.xml";

/** The parts; the first two run beside the set-up of the other. A failed check counts as a failure, a passed one is not a passed test. */
const PARTS = {
  check: {
    tools: [],
    python: false,
    async run() {
      const names = await failedChecks();
      return { passed: 0, failed: names.length, skipped: 0, names };
    },
  },
  python: {
    tools: ["python3-venv"],
    python: true,
    async run() {
      rmSync(PYTEST, { force: true });
      const args = ["-m", "pytest", "model-server", "-q", `--junitxml=${PYTEST}`];
      return readCounts(PYTEST, pytestCounts, await runInOnePiece(PYTHON, args));
    },
  },
  unit: {
    tools: ["postgresql", "redis-server", "nginx", "openssl", "python3-venv"],
    python: true,
    async run() {
      rmSync(VITEST, { force: true });
      const reports = ["--reporter=default", "--reporter=json", `--outputFile.json=${VITEST}`];
      const code = await runNode(["node_modules/vitest/vitest.mjs", "run", ...reports], { NODE_ENV: "test" });
      return readCounts(VITEST, vitestCounts, code);
    },
  },
  e2e: {
    tools: ["chromium", "fonts-noto-cjk", "postgresql", "redis-server", "nginx", "python3-venv"],
    python: true,
    async run() {
      rmSync(PLAYWRIGHT, { force: true });
      const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT, CHROMIUM_PATH: chromiumPath() ?? "" };
      const code = await runNode(["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"], env);
      return readCounts(PLAYWRIGHT, playwrightCounts, code);
    },
  },
};

/**
 * npm test, or one part of it: npm test -- unit. The last line is always "N passed, N failed".
 *
 * @param {string[]} args
 */
export function test(args) {
  return runCommand(async () => {
    environment();
    const total = { passed: 0, failed: 0, skipped: 0, names: [] };
    try {
      await runParts(args, total);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      console.error(error.message);
      total.failed += 1;
      total.names.push(error.message);
    }
    // Once more at the end: of a long log often only the end is kept.
    if (total.names.length > 0) console.log(`\nFailed:\n${total.names.map((name) => `  ${name}`).join("\n")}`);
    if (total.skipped > 0) console.log(`\n${total.skipped} skipped: a skipped test proves nothing.`);
    console.log(`\n${total.passed} passed, ${total.failed} failed`);
    return total.failed === 0 && total.passed > 0 ? 0 : 1;
  });
}

/**
 * @param {string[]} args
 * @param {import("./test-counts.mjs").Counts} total
 */
async function runParts(args, total) {
  const wrong = args.find((name) => !(name in PARTS));
  if (wrong) throw new Stop(`npm test knows ${Object.keys(PARTS).join(", ")}, not "${wrong}".`);
  const parts = (args.length === 0 ? Object.keys(PARTS) : args).map((name) => PARTS[name]);
  await needTools(parts.flatMap((part) => part.tools));
  const needsPython = parts.some((part) => part.python);
  const seconds = [];
  const timed = async (what, work) => {
    const began = performance.now();
    const result = await work();
    seconds.push(`${what} ${Math.round((performance.now() - began) / 1000)} s`);
    return result;
  };
  const runPart = async (name) => {
    if (!parts.includes(PARTS[name])) return;
    const counts = await timed(name, PARTS[name].run);
    for (const kind of ["passed", "failed", "skipped"]) total[kind] += counts[kind];
    total.names.push(...counts.names.map((line) => `${name}: ${line}`));
  };
  const node = async () => {
    await timed("set-up", () => setUp({ build: parts.includes(PARTS.e2e) }));
    await runPart("check");
  };
  const python = async () => {
    await timed("Python packages", installPython);
    await runPart("python");
  };
  await timed("side by side", () => inOneGo([node, ...(needsPython ? [python] : [])]));
  await runPart("unit");
  await runPart("e2e");
  console.log(`\nWhat took how long: ${seconds.join(", ")}`);
}

/**
 * Side by side in a log: they have nothing to do with each other. On a terminal one after the other, for each has a line
 * that counts.
 *
 * @param {(() => Promise<void>)[]} works
 */
async function inOneGo(works) {
  if (process.stdout.isTTY) {
    for (const work of works) await work();
    return;
  }
  // Both end before one's failure is told: nothing goes on behind it.
  const ends = await Promise.allSettled(works.map((work) => work()));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}
