import { environment } from "../setup/environment.mjs";
import { installPython } from "../setup/python.mjs";
import { setUp } from "../setup/setup.mjs";
import { needTools } from "../setup/tools.mjs";
import { runCommand, Stop } from "../stop.mjs";
import { chosenParts, PARTS } from "./parts.mjs";

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
  const names = chosenParts(args);
  const parts = names.map((name) => PARTS[name]);
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
    if (!names.includes(name)) return;
    const counts = await timed(name, PARTS[name].run);
    for (const kind of ["passed", "failed", "skipped"]) total[kind] += counts[kind];
    total.names.push(...counts.names.map((line) => `${name}: ${line}`));
  };
  const node = async () => {
    await timed("set-up", () => setUp({ build: parts.some((part) => part.build) }));
    await runPart("check");
  };
  const python = async () => {
    await timed("Python packages", installPython);
    await runPart("python");
  };
  await timed("side by side", () => inOneGo([node, ...(needsPython ? [python] : [])]));
  for (const name of ["unit", "e2e", "browsers"]) await runPart(name);
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
