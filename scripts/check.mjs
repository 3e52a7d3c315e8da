// npm run check: types (message keys and their arguments among them), lint, format and floors.
import { requireNode } from "./support/setup/node-version.mjs";

requireNode();
const { check } = await import("./support/checks/check.mjs");
await check();
