import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeFolder } from "./make-folder.js";

async function setup() {
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-make-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test("a folder is made with those above it, for its owner alone; again is fine", async () => {
  const folder = path.join(await setup(), "a/b/c");
  for (let n = 0; n < 2; n++) makeFolder(folder);
  for (const made of [folder, path.dirname(folder)]) expect((await stat(made)).mode & 0o777).toBe(0o700);
});

test("what can't be a folder is told at once, below /proc and below a file", async () => {
  const file = path.join(await setup(), "file");
  await writeFile(file, "");
  expect(() => makeFolder("/proc/deep-story/a/b")).toThrow(/ENOENT/);
  expect(() => makeFolder(file)).toThrow(/EEXIST/);
  expect(() => makeFolder(path.join(file, "a/b"))).toThrow(/ENOTDIR|EEXIST/);
});
