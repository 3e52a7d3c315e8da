// Writes the next migration: node scripts/new-migration.mjs add_comments
import { runTs } from "./support/run-ts.mjs";

process.exitCode = await runTs("scripts/support/new-migration.mts", process.argv.slice(2));
