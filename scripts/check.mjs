// npm run check: types, lint, format and message keys.
import { requireNode } from "./support/node-version.mjs";

requireNode();
const { check } = await import("./support/check.mjs");
await check();
