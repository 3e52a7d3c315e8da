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
  const testResults = [
    { status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] },
    { status: "failed", assertionResults: [] },
    { status: "passed", assertionResults: [{ status: "passed" }] },
  ];
  expect(vitestCounts({ ...VITEST, testResults })).toEqual({ passed: 3, failed: 2, skipped: 1 });
});

test("a runner that ends badly without a failed test counts as one failure", async () => {
  const file = await setup({ stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 0 } });
  expect(readCounts(file, playwrightCounts, 0)).toEqual({ passed: 5, failed: 0, skipped: 0 });
  expect(readCounts(file, playwrightCounts, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

test("a runner that left no report counts as one failure", () => {
  vi.spyOn(console, "error").mockReturnValue();
  expect(readCounts("/nowhere/report.json", playwrightCounts, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("of pytest's tests those that failed or broke are told from those that passed and were skipped", () => {
  const xml = '<testsuites><testsuite name="pytest" errors="1" failures="2" skipped="3" tests="10" time="1.5">';
  expect(pytestCounts(xml)).toEqual({ passed: 4, failed: 3, skipped: 3 });
  expect(() => pytestCounts("<html>")).toThrow("no <testsuite>");
});
