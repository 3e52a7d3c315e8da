// npm run dev: the site from its sources, reloaded with every change.
import { requireNode } from "./support/node-version.mjs";

requireNode();
const { develop } = await import("./support/launch.mjs");
await develop();
