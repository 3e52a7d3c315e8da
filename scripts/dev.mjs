// npm run dev: the site from its sources, reloaded with every change.
import { requireNode } from "./support/setup/node-version.mjs";

requireNode();
const { develop } = await import("./support/serve/launch.mjs");
await develop();
