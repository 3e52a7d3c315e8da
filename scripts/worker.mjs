// npm run worker: draws what waits.
import { requireNode } from "./support/setup/node-version.mjs";

requireNode();
const { worker } = await import("./support/serve/launch.mjs");
await worker();
