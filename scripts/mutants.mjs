// npm run mutants: breaks what protects somebody, one place at a time, and sees that a test turns red.
import { requireNode } from "./support/setup/node-version.mjs";

requireNode();
const { mutants } = await import("./support/serve/launch.mjs");
await mutants();
