import { execFile } from "node:child_process";
import { chmod, copyFile, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const run = promisify(execFile);

/** Nobody: root may write anywhere. */
const READER = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const WORK =
  'const { oneAtATime } = await import("./setup-lock.mjs"); await oneAtATime(async () => console.log("worked"));';

async function setup() {
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-lock-"));
  onTestFinished(async () => {
    await chmod(path.join(folder, ".build"), 0o755);
    await rm(folder, { recursive: true, force: true });
  });
  await mkdir(path.join(folder, ".build"));
  await copyFile("scripts/support/setup/setup-lock.mjs", path.join(folder, "setup-lock.mjs"));
  return folder;
}

test("a folder that may only be read, as in an image, is worked in without a lock", async () => {
  const folder = await setup();
  await chmod(path.join(folder, ".build"), 0o555);
  await chmod(folder, 0o755);
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", WORK], { cwd: folder, ...READER });
  expect(stdout.trim()).toBe("worked");
});

test("the lock is gone when the work is done", async () => {
  const folder = await setup();
  await run(process.execPath, ["--input-type=module", "-e", WORK], { cwd: folder });
  expect(await readdir(path.join(folder, ".build"))).toEqual([]);
});
