import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: "server-only", replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    include: ["**/*.test.ts", "**/*.test.tsx"],
    exclude: ["node_modules/**", ".next/**", ".build/**", "tests/e2e/**"],
    restoreMocks: true,
    globalSetup: "tests/support/make-database-template.ts",
    // Half of the time is waiting for databases and servers: as many workers as cores leave a third of them idle.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // lib/site/env.ts reads the environment at its first look. Tests neither log nor leave a secret in .data.
    env: { LOG_LEVEL: "silent", AUTH_SECRET: "a secret of the tests, 32 characters long" },
    // Machines are shared: a slow one is no failure.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
