// npm run sweep: removes picture bytes that no picture names, and says which pictures lack theirs.
import { requireNode } from "./support/setup/node-version.mjs";

requireNode();
const { sweep } = await import("./support/serve/launch.mjs");
await sweep();
