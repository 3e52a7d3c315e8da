// npm run gpu:simulate: walks through years of a site with the policy that starts and stops the machine that draws (docs/gpu.md).
import { requireNode } from "./support/setup/node-version.mjs";

requireNode();
const { runTs } = await import("./support/run-ts.mjs");
process.exitCode = await runTs("scripts/support/simulate-gpu.mts", process.argv.slice(2));
