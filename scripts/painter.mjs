// npm run painter, and painter:pack, evaluate, layouts, sheet, guess: draws a diary, and what its contributors need.
import { requireNode } from "./support/setup/node-version.mjs";

requireNode();
const { painterTool } = await import("./support/serve/launch.mjs");
const [tool, ...args] = process.argv.slice(2);
await painterTool(tool, args);
