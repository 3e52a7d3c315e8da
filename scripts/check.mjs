// npm run check: types, lint, format, floors and message keys.
import { requireNode } from "./support/setup/node-version.mjs";

requireNode();
const { check } = await import("./support/checks/check.mjs");
await check();
