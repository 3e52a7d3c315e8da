import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { dataDirUser, lockDataDir } from "@/lib/engines/db/data-lock";

vi.setConfig({ testTimeout: 30_000 });

async function setup() {
  const dataDir = await mkdtemp(path.join(tmpdir(), "deep-story-lock-"));
  const children: ChildProcess[] = [];
  onTestFinished(async () => {
    for (const child of children) child.kill("SIGKILL");
    await rm(dataDir, { recursive: true, force: true });
  });
  /** A process that tries to take the lock, and the first line it says. */
  const starter = async () => {
    const child = spawn(process.execPath, ["--import=tsx", "tests/support/hold-data-lock.mts", dataDir]);
    children.push(child);
    const [line] = await once(child.stdout, "data");
    return { child, said: String(line).trim() };
  };
  return { dataDir, starter };
}

test("a second process is refused by the pid of the first", async () => {
  const { dataDir, starter } = await setup();
  const { child, said } = await starter();
  expect(said).toBe("held");
  expect(dataDirUser(dataDir)).toBe(child.pid);
  await expect(lockDataDir(dataDir)).rejects.toThrow(`in use by another running Deep Story (process ${child.pid})`);
});

test("a process killed with -9 leaves a lock that the next one takes over", async () => {
  const { dataDir, starter } = await setup();
  const { child } = await starter();
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(dataDirUser(dataDir)).toBeNull();
  (await lockDataDir(dataDir)).release();
  expect(await readdir(path.join(dataDir, "lock"))).toEqual([]);
});

test("a process that ends by itself takes its claim away", async () => {
  const { dataDir, starter } = await setup();
  const { child } = await starter();
  child.kill("SIGTERM");
  await once(child, "exit");
  expect(await readdir(path.join(dataDir, "lock"))).toEqual([]);
});

test("a dead owner's pid in the hands of another program does not hold the lock", async () => {
  const { dataDir } = await setup();
  await mkdir(path.join(dataDir, "lock"));
  const reused = { pid: process.pid, identity: "an earlier boot:1" };
  await writeFile(path.join(dataDir, "lock", "old.json"), JSON.stringify(reused));
  (await lockDataDir(dataDir)).release();
});

test("of five processes starting at once exactly one goes on", async () => {
  const { starter } = await setup();
  const said = (await Promise.all([1, 2, 3, 4, 5].map(starter))).map((one) => one.said);
  expect(said.filter((line) => line === "held")).toHaveLength(1);
  expect(said.filter((line) => line.includes("in use by another"))).toHaveLength(4);
});

test("a claim cut short by a power failure holds nobody up", async () => {
  const { dataDir } = await setup();
  await mkdir(path.join(dataDir, "lock"));
  await writeFile(path.join(dataDir, "lock", "empty.json"), "");
  (await lockDataDir(dataDir)).release();
});
