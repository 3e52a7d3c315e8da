// npm run screenshots: makes every picture of the README anew, from a demo site of its own.
import { requireNode } from "./support/setup/node-version.mjs";

requireNode();
const { screenshots } = await import("./support/serve/launch.mjs");
await screenshots();
