import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

type Lock = { packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }> };

test("the lockfile names every platform's packages, which npm ci insists on", async () => {
  const { packages }: Lock = JSON.parse(await readFile("package-lock.json", "utf8"));
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
  const missing = Object.values(packages)
    .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
    .filter((name) => !names.has(name));
  expect(missing).toEqual([]);
});
