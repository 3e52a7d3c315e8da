import { existsSync, rmSync } from "node:fs";
import { contentHash } from "./content-hash.mjs";
import { once } from "./marker.mjs";
import { runQuietly, step } from "./steps.mjs";

const MARKER = "lib/engines/db/generated/.made-from";

/** Writes lib/engines/db/generated from prisma/schema.prisma when that or Prisma changed. */
export async function generatePrismaClient() {
  const sources = ["prisma/schema.prisma", "node_modules/prisma/package.json"];
  if (!existsSync("lib/engines/db/generated/client.ts")) rmSync(MARKER, { force: true });
  await once(MARKER, contentHash(sources), () =>
    step("Generating the database client", () =>
      runQuietly(process.execPath, ["node_modules/prisma/build/index.js", "generate"], {
        what: "prisma generate",
        env: {
          // Without it the CLI downloads a schema engine first, though `generate` never runs it: any file will do.
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: "1",
          CHECKPOINT_DISABLE: "1",
        },
      }),
    ),
  );
}
