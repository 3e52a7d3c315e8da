import { rm, statfs, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { makeFolder } from "../../../lib/shared/make-folder.js";
import { Stop } from "../stop.mjs";

const NEEDED_MB = 200;

/**
 * The port to listen on, free at this moment.
 *
 * @param {string | undefined} text the value of PORT
 * @param {string | undefined} host the address to listen on, all when undefined
 */
export async function freePort(text = "3000", host = undefined) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new Stop(`PORT must be a number from 1 to 65535, not "${text}".`);
  }
  const code = await new Promise((resolve) => {
    const probe = createServer();
    probe.on("error", (error) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
  if (code === "EADDRINUSE") {
    throw new Stop(
      `Port ${port} is taken by another program. Stop that one, or choose another: PORT=${port === 65_535 ? 3000 : port + 1} npm start`,
    );
  }
  if (code === "EACCES") throw new Stop(`This user may not listen on port ${port}: ports below 1024 belong to root.`);
  if (code !== null) throw new Stop(`Can't listen on ${host ?? "any address"}, port ${port}: ${code}.`);
  return port;
}

/**
 * Makes the data folder, for its owner's eyes alone, and sees that there is room to write.
 *
 * @param {string} dataDir
 * @param {(path: string) => Promise<{ bavail: number, bsize: number }>} diskOf
 */
export async function usableDataDir(dataDir, diskOf = statfs) {
  const probe = path.join(dataDir, `.write-test-${process.pid}`);
  try {
    makeFolder(dataDir);
    await writeFile(probe, "");
    await rm(probe);
  } catch (error) {
    if (error.code === "ENOSPC") throw new Stop(`The disk of the data folder ${dataDir} is full.`);
    throw new Stop(
      `Can't write in the data folder ${dataDir}: ${error.code}. Set DATA_DIR to a folder that this user may write.`,
    );
  }
  const { bavail, bsize } = await diskOf(dataDir);
  const freeMb = Math.floor((bavail * bsize) / 1e6);
  if (freeMb < NEEDED_MB) {
    throw new Stop(
      `The disk of the data folder ${dataDir} is nearly full: ${freeMb} MB free, at least ${NEEDED_MB} MB needed.`,
    );
  }
}

/**
 * Stops early when another process uses the embedded database there; the server takes the real lock itself.
 * Needs the bundles.
 *
 * @param {string} dataDir
 */
export async function unusedDataDir(dataDir) {
  const { dataDirUser, inUse } = await import(pathToFileURL(".build/data-lock.mjs").href);
  const pid = dataDirUser(dataDir);
  if (pid !== null) throw new Stop(inUse(dataDir, pid));
}
