import { readFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";

/** @typedef {{ passed: number, failed: number, skipped: number, names: string[] }} Counts names: of what failed, a line each */

/**
 * Counts of vitest's JSON report. A file that could not even be loaded counts as one failure.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { name: string, status: string, message?: string,
 *     assertionResults: { status: string, title: string, failureMessages?: string[] }[] }[] }} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  const failedTests = (file) => file.assertionResults.filter((test) => test.status === "failed");
  const brokenFiles = report.testResults.filter((file) => file.status === "failed" && failedTests(file).length === 0);
  const names = report.testResults.flatMap((file) =>
    failedTests(file).map((test) => nameOf(file.name, test.title, test.failureMessages?.[0])),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
    names: [...names, ...brokenFiles.map((file) => nameOf(file.name, "could not be loaded", file.message))],
  };
}

/**
 * Counts of Playwright's JSON report. A test that passed only when repeated is a pass that its own summary names.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, suites?: Suite[] }} report
 * @returns {Counts}
 * @typedef {{ suites?: Suite[], specs?: { file: string, title: string, tests: PlaywrightTest[] }[] }} Suite
 * @typedef {{ status: string, results: { error?: { message?: string } }[] }} PlaywrightTest
 */
export function playwrightCounts({ stats, suites = [] }) {
  const counts = { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  return { ...counts, names: suites.flatMap(failedSpecs) };
}

/** @param {Suite} suite @returns {string[]} */
function failedSpecs({ suites = [], specs = [] }) {
  const names = specs.flatMap((spec) => {
    const failed = spec.tests.find((each) => each.status === "unexpected");
    return failed ? [nameOf(spec.file, spec.title, failed.results[0]?.error?.message)] : [];
  });
  return [...names, ...suites.flatMap(failedSpecs)];
}

/**
 * One line for a log of which only the end is kept: where, what, and the first line of why.
 *
 * @param {string} file
 * @param {string} title
 * @param {string | undefined} why
 */
function nameOf(file, title, why) {
  const reason = stripVTControlCharacters(why ?? "").split("\n", 1)[0];
  return [path.relative(process.cwd(), path.resolve(file)), title, reason].filter(Boolean).join(" › ");
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
  const names = [...xml.matchAll(/<testcase ([^>]*[^/])>\s*<(?:failure|error)/g)].map(([, attributes]) =>
    ["classname", "name"].map((name) => attributes.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1]).join(" › "),
  );
  return { passed: count("tests") - failed - skipped, failed, skipped, names };
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
  let counts = { passed: 0, failed: 0, skipped: 0, names: [] };
  try {
    const report = readFileSync(file, "utf8");
    counts = count(file.endsWith(".json") ? JSON.parse(report) : report);
  } catch (error) {
    console.error(`No report of the tests in ${file}: ${error.message}`);
    counts = { ...counts, failed: 1, names: [`no report in ${file}`] };
  }
  if (exitCode !== 0 && counts.failed === 0) {
    counts = { ...counts, failed: 1, names: [`the runner of ${file} ended with ${exitCode}, and no test failed`] };
  }
  return counts;
}
