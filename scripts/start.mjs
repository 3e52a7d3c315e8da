// npm start: sets up what is missing, then serves the site.
import { requireNode } from "./support/setup/node-version.mjs";

requireNode();
const { serveSite } = await import("./support/serve/start.mjs");
await serveSite();
