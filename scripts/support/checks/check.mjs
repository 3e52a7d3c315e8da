import { runNode } from "../child.mjs";
import { environment } from "../setup/environment.mjs";
import { setUp } from "../setup/setup.mjs";
import { runCommand } from "../stop.mjs";
import { checkFloors, drawFloors } from "./floors.mjs";

/** npm run check: everything that can be said about the code without running it. */
export function check() {
  return runCommand(async () => {
    environment();
    await setUp({ build: false });
    return (await failedChecks()).length === 0 ? 0 : 1;
  });
}

/**
 * Types (message keys and their arguments among them), lint, format and floors. All of them run, whatever the first ones
 * say. Needs the set-up.
 *
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function failedChecks() {
  const results = {
    // Makes the types of routes that tsc needs.
    "route types": await passes(["node_modules/next/dist/bin/next", "typegen"]),
    types: await passes(["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."]),
    "lint and format": await passes(["node_modules/@biomejs/biome/bin/biome", "ci", "."]),
    floors: floors(),
  };
  console.log("");
  for (const [name, passed] of Object.entries(results)) console.log(`${passed ? "passed" : "FAILED"}  ${name}`);
  return Object.keys(results).filter((name) => !results[name]);
}

/** npm run floors: the imports across floors, drawn; fails on one that goes up. */
export function showFloors() {
  return runCommand(async () => {
    environment();
    console.log(drawFloors(checkFloors().table));
    return floors() ? 0 : 1;
  });
}

function floors() {
  const { problems } = checkFloors();
  for (const problem of problems) console.error(`Floors: ${problem}`);
  return problems.length === 0;
}

/** @param {string[]} args */
async function passes(args) {
  return (await runNode(args)) === 0;
}
