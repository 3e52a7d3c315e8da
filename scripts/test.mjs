// npm test: checks, unit, integration and end-to-end tests.
import { requireNode } from "./support/setup/node-version.mjs";

requireNode();
const { test } = await import("./support/checks/test.mjs");
await test(process.argv.slice(2));
