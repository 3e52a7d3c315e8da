import { environment } from "../setup/environment.mjs";
import { setUp } from "../setup/setup.mjs";
import { runCommand } from "../stop.mjs";
import { freePort, unusedDataDir, usableDataDir } from "./preconditions.mjs";
import { serve } from "./serve.mjs";

/**
 * npm start. What a person has to change is said before minutes go into installing and building.
 *
 * @param {() => Promise<unknown>} prepare runs after the set-up and before the server
 */
export function serveSite(prepare = async () => undefined) {
  return runCommand(async () => {
    const began = performance.now();
    const { dataDir, databaseUrl, host, ...env } = environment();
    await usableDataDir(dataDir);
    const port = await freePort(env.port, host);
    const nobodyElse = async () => (databaseUrl ? undefined : unusedDataDir(dataDir));
    await setUp({ build: true, beforeBuild: nobodyElse });
    await prepare();
    // The server reads these.
    process.env.NODE_ENV = "production";
    process.env.PORT = String(port);
    await serve({ port, host, began });
  });
}
