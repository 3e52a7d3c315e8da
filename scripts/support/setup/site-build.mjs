import { existsSync, readdirSync, rmSync } from "node:fs";
import { compressStatic } from "./compress-static.mjs";
import { contentHash } from "./content-hash.mjs";
import { once } from "./marker.mjs";
import { runQuietly, step } from "./steps.mjs";

const MARKER = ".next/made-from";
const FOLDERS = ["app", "components", "lib", "public", "prisma"];
const ROOT_FILE = /\.(ts|js|mjs|json)$/;
/** Files that change nothing in what is built. */
const NOT_BUILT = /\.test\.tsx?$|next-env\.d\.ts$|biome\.json$|(vitest|playwright)\.config\.ts$/;

/** Runs `next build` when a source changed since the last whole build. */
export async function buildSite() {
  const rootFiles = readdirSync(".").filter((name) => ROOT_FILE.test(name));
  const key = contentHash([...FOLDERS, ...rootFiles], (file) => !NOT_BUILT.test(file));
  // `next dev` clears BUILD_ID, which `next start` needs: then the marker says too much.
  if (!existsSync(".next/BUILD_ID")) rmSync(MARKER, { force: true });
  await once(MARKER, key, () =>
    step("Building the site (next build)", async (note) => {
      await runQuietly(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
        what: "next build",
        env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
        onLine: (line) => note(line.trim().slice(0, 60)),
      });
      await compressStatic(".next/static/chunks");
    }),
  );
}
