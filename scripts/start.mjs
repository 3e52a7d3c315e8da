// npm start: sets up what is missing, then serves the site.
import { requireNode } from "./support/node-version.mjs";

requireNode();
const { serveSite } = await import("./support/start.mjs");
await serveSite();
