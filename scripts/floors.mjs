// npm run floors: draws who imports whom across the floors of the house, and fails on an import that goes up.
import { requireNode } from "./support/setup/node-version.mjs";

requireNode();
const { showFloors } = await import("./support/checks/check.mjs");
await showFloors();
