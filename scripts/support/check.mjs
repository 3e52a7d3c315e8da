import { spawn } from "node:child_process";
import { environment } from "./environment.mjs";
import { checkMessages } from "./message-keys.mjs";
import { setUp } from "./setup.mjs";
import { runCommand } from "./stop.mjs";

/** npm run check: types, lint, format and message keys; all of them run, the exit code says whether all passed. */
export function check() {
  return runCommand(async () => {
    environment();
    await setUp({ build: false });
    const node = process.execPath;
    const results = {
      "route types": await run(node, ["node_modules/next/dist/bin/next", "typegen"]),
      types: await run(node, ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "."]),
      "lint and format": await run(node, [
        "node_modules/@biomejs/biome/bin/biome",
        process.env.CI ? "ci" : "check",
        ".",
      ]),
      "message keys": messages(),
    };
    console.log("");
    for (const [name, passed] of Object.entries(results)) console.log(`${passed ? "passed" : "FAILED"}  ${name}`);
    return Object.values(results).every(Boolean) ? 0 : 1;
  });
}

function messages() {
  const { problems, unused } = checkMessages();
  for (const problem of problems) console.error(`Message keys: ${problem}`);
  if (unused.length > 0) console.log(`Message keys that nothing seems to use: ${unused.join(", ")}`);
  return problems.length === 0;
}

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it passed
 */
function run(program, args) {
  const child = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"] });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code === 0));
  });
}
