// npm run worker: draws what waits.
import { requireNode } from "./support/node-version.mjs";

requireNode();
const { worker } = await import("./support/launch.mjs");
await worker();
