// npm run painter, painter:pack, painter:evaluate, painter:layouts: draws a diary, and what a contributor to the painter needs.
import { requireNode } from "./support/setup/node-version.mjs";

requireNode();
const { painterTool } = await import("./support/serve/launch.mjs");
const [tool, ...args] = process.argv.slice(2);
await painterTool(tool, args);
