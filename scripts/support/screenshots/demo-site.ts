import { spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { end, firstAnswer } from "@/bench/support/site";
import { freePort } from "@/tests/support/free-port";

export type DemoSite = {
  url: string;
  /** The address that makes the first admin. */
  adminLink: string;
  stop(): Promise<void>;
};

/** Three hundred pictures are drawn. */
const FILLING_MS = 30 * 60_000;

/**
 * A demo as `npm run demo` makes it, on a free port, in a folder that goes with it. Filling it takes some minutes.
 * @param filled DATA_DIR of a demo without an admin: it is copied, which takes seconds
 */
export async function startDemo(filled = process.env.SCREENSHOTS_DEMO): Promise<DemoSite> {
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-screenshots-"));
  if (filled) await cp(filled, folder, { recursive: true });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["scripts/demo.mjs"], {
    env: { ...process.env, NODE_ENV: "production", LOG_LEVEL: "error", PORT: String(port), DATA_DIR: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  const stop = async () => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await firstAnswer(child, url, FILLING_MS);
  } catch (error) {
    await stop();
    throw error;
  }
  const adminLink = output.match(/http:\S+\/sign-up\?admin=[\w-]+/)?.[0];
  if (!adminLink) throw new Error("The demo has an admin already: only a new one shows the admin's pages.");
  return { url, adminLink, stop };
}
