import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { playwrightCounts, pytestCounts, readCounts, vitestCounts } from "./test-counts.mjs";

const VITEST = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 0 };

async function setup(report: object) {
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-counts-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, "report.json");
  await writeFile(file, JSON.stringify(report));
  return file;
}

test("a test file that can't be loaded counts as a failure", () => {
  const passed = { status: "passed", title: "keeps it" };
  const failed = { status: "failed", title: "loses it", failureMessages: ["\u001b[31mError: gone\u001b[39m\n  at"] };
  const testResults = [
    { name: path.resolve("lib/a.test.ts"), status: "failed", assertionResults: [passed, failed] },
    { name: path.resolve("lib/b.test.ts"), status: "failed", message: "no such module\n…", assertionResults: [] },
    { name: path.resolve("lib/c.test.ts"), status: "passed", assertionResults: [passed] },
  ];
  const names = ["lib/a.test.ts › loses it › Error: gone", "lib/b.test.ts › could not be loaded › no such module"];
  expect(vitestCounts({ ...VITEST, testResults })).toEqual({ passed: 3, failed: 2, skipped: 1, names });
});

test("a runner that ends badly without a failed test counts as one failure", async () => {
  const file = await setup({ stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 0 } });
  expect(readCounts(file, playwrightCounts, 0)).toEqual({ passed: 5, failed: 0, skipped: 0, names: [] });
  const names = [`the runner of ${file} ended with 1, and no test failed`];
  expect(readCounts(file, playwrightCounts, 1)).toEqual({ passed: 5, failed: 1, skipped: 0, names });
});

test("a walk that failed is named with its file and the first line of why, also inside of a group", () => {
  const walk = (title: string, status: string, message: string) => {
    return { file: "a.e2e.ts", title, tests: [{ status, results: [{ error: { message } }] }] };
  };
  const suites = [
    { specs: [walk("goes", "expected", "")], suites: [{ specs: [walk("falls", "unexpected", "no\nway")] }] },
  ];
  const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 };
  const names = ["a.e2e.ts › falls › no"];
  expect(playwrightCounts({ stats, suites })).toEqual({ passed: 1, failed: 1, skipped: 0, names });
});

test("a runner that left no report counts as one failure", () => {
  vi.spyOn(console, "error").mockReturnValue();
  const names = ["no report in /nowhere/report.json"];
  expect(readCounts("/nowhere/report.json", playwrightCounts, 0)).toEqual({ passed: 0, failed: 1, skipped: 0, names });
});

test("of pytest's tests those that failed or broke are told from those that passed and were skipped", () => {
  const xml = '<testsuites><testsuite name="pytest" errors="1" failures="2" skipped="3" tests="10" time="1.5">';
  const cases = '<testcase classname="a" name="ok" time="0" /><testcase classname="a" name="no"><failure message="b">';
  expect(pytestCounts(xml + cases)).toEqual({ passed: 4, failed: 3, skipped: 3, names: ["a › no"] });
  expect(() => pytestCounts("<html>")).toThrow("no <testsuite>");
});
