// Writes the next migration: node scripts/new-migration.mjs add_comments
import { requireNode } from "./support/setup/node-version.mjs";

requireNode();
const { runTs } = await import("./support/run-ts.mjs");
process.exitCode = await runTs("scripts/support/new-migration.mts", process.argv.slice(2));
