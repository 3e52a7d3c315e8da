// npm run demo: a site full of people and pictures.
import { requireNode } from "./support/node-version.mjs";

requireNode();
const { demo } = await import("./support/launch.mjs");
await demo();
