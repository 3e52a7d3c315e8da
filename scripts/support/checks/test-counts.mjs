import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Counts of vitest's JSON report. A file that could not even be loaded counts as one failure.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Counts of Playwright's JSON report. A test that passed only when repeated is a pass that its own summary names.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/**
 * Counts of pytest's JUnit XML: the attributes of its one <testsuite>.
 *
 * @param {string} xml
 * @returns {Counts}
 */
export function pytestCounts(xml) {
  const suite = xml.match(/<testsuite [^>]*>/)?.[0];
  if (!suite) throw new Error("no <testsuite> in it");
  const count = (name) => Number(suite.match(new RegExp(`\\s${name}="(\\d+)"`))?.[1] ?? 0);
  const [failed, skipped] = [count("failures") + count("errors"), count("skipped")];
  return { passed: count("tests") - failed - skipped, failed, skipped };
}

/**
 * What a runner did, by its report and its exit code: one that ended badly without naming a failed test (no report,
 * an error outside the tests) counts as one failure.
 *
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Counts} count
 * @param {number} exitCode
 * @returns {Counts}
 */
export function readCounts(file, count, exitCode) {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    const report = readFileSync(file, "utf8");
    counts = count(file.endsWith(".json") ? JSON.parse(report) : report);
  } catch (error) {
    console.error(`No report of the tests in ${file}: ${error.message}`);
    counts.failed = 1;
  }
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}
