/** npm run mutants: a line for each, dead or alive; the exit code says whether all died. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { runCommand, Stop } from "@/scripts/support/stop.mjs";
import type { Mutant } from "./mutant";
import { MUTANTS } from "./mutants";

const VITEST = ["node_modules/vitest/vitest.mjs", "run", "--config=tests/mutants/vitest.config.ts", "--bail=1"];

/** How the tests of a mutant end: with a failed one it is dead. */
function fate({ name, tests }: Mutant): "dead" | "alive" {
  const { status, stdout } = spawnSync(process.execPath, [...VITEST, "--reporter=json", ...tests], {
    env: { ...process.env, NODE_ENV: "test", MUTANT: name },
    encoding: "utf8",
  });
  if (status === 0) return "alive";
  const { numFailedTests } = JSON.parse(stdout.slice(stdout.indexOf("{"))) as { numFailedTests: number };
  if (numFailedTests === 0) throw new Stop(`The tests of "${name}" did not run:\n${stdout}`);
  return "dead";
}

await runCommand(async () => {
  const words = process.argv.slice(2);
  const asked = MUTANTS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  if (asked.length === 0) throw new Stop("No mutant has such a name.");
  for (const { name, file, find } of asked) {
    if (!readFileSync(file, "utf8").includes(find)) throw new Stop(`"${name}" finds nothing to break in ${file}.`);
  }
  const alive = asked.filter((mutant) => {
    const before = new Set(readdirSync(".build"));
    const end = fate(mutant);
    // Another migration makes another database to start from (tests/support/test-database.ts), 40 MB each.
    for (const made of mutant.sql ? readdirSync(".build") : [])
      if (made.startsWith("test-database-") && !before.has(made)) rmSync(`.build/${made}`);
    console.log(`${end.padEnd(6)} ${mutant.name}`);
    return end === "alive";
  });
  console.log(`\n${asked.length - alive.length} dead, ${alive.length} alive`);
  return alive.length === 0 ? 0 : 1;
});
