import { bundleBrowserWorkers } from "./browser-workers.mjs";
import { bundleEntries } from "./bundles.mjs";
import { installPackages } from "./packages.mjs";
import { generatePrismaClient } from "./prisma-client.mjs";
import { oneAtATime } from "./setup-lock.mjs";
import { buildSite } from "./site-build.mjs";

/**
 * Makes this folder ready to run: packages, database client, workers and, if asked, the production build.
 * Does only what changed since the last time.
 *
 * @param {{ build: boolean, beforeBuild?: () => Promise<void> }} options
 */
export async function setUp({ build, beforeBuild = async () => undefined }) {
  await oneAtATime(async () => {
    await installPackages();
    await generatePrismaClient();
    await bundleBrowserWorkers();
    await bundleEntries();
    await beforeBuild();
    if (build) await buildSite();
  });
}
