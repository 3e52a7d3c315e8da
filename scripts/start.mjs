// npm start: sets up what is missing, then serves the site.
import { requireNode } from "./support/node-version.mjs";

requireNode();
const { start } = await import("./support/start.mjs");
await start();
