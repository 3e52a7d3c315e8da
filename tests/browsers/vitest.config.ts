import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** `npm test -- browsers`: the same walk in browsers other than Chromium, one after another. */
export default defineConfig({
  root,
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    include: ["tests/browsers/**/*.browsers.ts"],
    // Firefox speaks over a WebSocket, which Node 20 has behind this flag, and later ones without it.
    execArgv: ["--experimental-websocket"],
    testTimeout: 240_000,
    hookTimeout: 300_000,
  },
});
