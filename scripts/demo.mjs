// npm run demo: a site full of people and pictures.
import { requireNode } from "./support/setup/node-version.mjs";

requireNode();
const { demo } = await import("./support/serve/launch.mjs");
await demo();
