import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";

/** Folders that a person names as people do: an address made of their path is not their path. */
const FOLDERS = ["내 일기/site", "100% mine/a#b?c"];

test.each(FOLDERS)("Next is told where the page cache really is, in a folder named %s", async (name) => {
  const parent = await realpath(await mkdtemp(path.join(tmpdir(), "deep-story-folder-")));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  const folder = path.join(parent, name);
  await mkdir(folder, { recursive: true });
  for (const file of ["next.config.js", "package.json", "lib/http", "lib/shared"])
    await cp(file, path.join(folder, file), { recursive: true });
  await symlink(path.resolve("node_modules"), path.join(folder, "node_modules"));
  const script = `import("./next.config.js").then(({ default: config }) => console.log(config.cacheHandler))`;
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", script], { cwd: folder, encoding: "utf8" });
  expect(stdout.trim(), stderr).toBe(path.join(folder, ".build/page-cache.mjs"));
});
