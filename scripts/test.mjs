// npm test: checks, unit, integration and end-to-end tests.
import { requireNode } from "./support/node-version.mjs";

requireNode();
const { test } = await import("./support/test.mjs");
await test(process.argv.slice(2));
