// npm run bench: what this machine gives, as medians.
import { requireNode } from "./support/setup/node-version.mjs";

requireNode();
const { bench } = await import("./support/serve/launch.mjs");
await bench();
