import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { lockDataDir } from "@/lib/engines/db/data-lock";
import { freePort, usableDataDir } from "./support/serve/preconditions.mjs";
import { tooOld } from "./support/setup/node-version.mjs";

vi.setConfig({ testTimeout: 30_000 });

async function setup() {
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-start-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { folder, dataDir: path.join(folder, "data") };
}

/** Runs npm start's script where it must give up, and answers everything it said. */
async function start(env: Record<string, string>, nodeOptions: string[] = []) {
  const child: ChildProcess = spawn(process.execPath, [...nodeOptions, "scripts/start.mjs"], {
    env: { ...process.env, PORT: "", DATABASE_URL: "", ...env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (said += text));
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { code, said: said.trim() };
}

/** A port that a program of somebody else's listens on. */
async function takenPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

test("Node 20.19 and newer will do, anything older will not", () => {
  expect(["20.19.0", "20.20.2", "22.0.0", "24.11.1"].map(tooOld)).toEqual([null, null, null, null]);
  expect(["20.18.3", "18.20.8", "8.17.0"].map((version) => tooOld(version)?.includes(version))).toEqual([
    true,
    true,
    true,
  ]);
});

test("too old a Node is told so in one sentence", async () => {
  const pretend = 'Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.19.1"}})';
  const { code, said } = await start({}, ["--import", `data:text/javascript,${encodeURIComponent(pretend)}`]);
  expect({ code, said }).toEqual({
    code: 1,
    said: "Deep Story needs Node 20.19 or newer; this is Node 18.19.1 (https://nodejs.org).",
  });
});

test("a taken port is told in one sentence that names a way out", async () => {
  const { dataDir } = await setup();
  const port = await takenPort();
  const { code, said } = await start({ PORT: String(port), DATA_DIR: dataDir });
  expect(code).toBe(1);
  expect(said).toMatch(new RegExp(`^Port ${port} is taken by another program\\. .*PORT=\\d+ npm start$`));
});

test.for(["abc", "0", "70000", "-1", "3000x", "1e3"])("PORT=%s is refused", async (port) => {
  await expect(freePort(port)).rejects.toThrow(`PORT must be a number from 1 to 65535, not "${port}".`);
});

test("a data folder that can't be made is named", async () => {
  const { folder } = await setup();
  await writeFile(path.join(folder, "file"), "");
  const { code, said } = await start({ DATA_DIR: path.join(folder, "file", "data") });
  expect(code).toBe(1);
  expect(said).toBe(
    `Can't write in the data folder ${folder}/file/data: ENOTDIR. Set DATA_DIR to a folder that this user may write.`,
  );
});

test("a new data folder is for its owner's eyes alone", async () => {
  const { dataDir } = await setup();
  await usableDataDir(dataDir);
  expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
});

test("a nearly full disk is told with what is left of it", async () => {
  const { dataDir } = await setup();
  const disk = async () => ({ bavail: 12_000, bsize: 4096 });
  await expect(usableDataDir(dataDir, disk)).rejects.toThrow("nearly full: 49 MB free, at least 200 MB needed");
});

test("a second start on the same data folder names the first one's process", async () => {
  const { dataDir } = await setup();
  await usableDataDir(dataDir);
  const lock = await lockDataDir(dataDir);
  onTestFinished(() => lock.release());
  const { code, said } = await start({ PORT: "38917", DATA_DIR: dataDir });
  expect(code).toBe(1);
  expect(said).toContain(
    `The data folder ${dataDir} is in use by another running Deep Story (process ${process.pid}).`,
  );
  expect(said).not.toContain("    at ");
});

test("a data folder where nothing can be made is told at once", async () => {
  const { code, said } = await start({ DATA_DIR: "/proc/deep-story/data" });
  expect(code).toBe(1);
  expect(said).toMatch(/^Can't write in the data folder \/proc\/deep-story\/data: E\w+\. Set DATA_DIR to a folder/);
});
