// npm run sweep: removes picture bytes that no picture names, and says which pictures lack theirs.
import { requireNode } from "./support/node-version.mjs";

requireNode();
const { sweep } = await import("./support/launch.mjs");
await sweep();
