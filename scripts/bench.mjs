// npm run bench: what this machine gives, as medians.
import { requireNode } from "./support/node-version.mjs";

requireNode();
const { bench } = await import("./support/launch.mjs");
await bench();
