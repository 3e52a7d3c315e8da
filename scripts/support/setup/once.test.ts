import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { contentHash } from "./content-hash.mjs";
import { once } from "./marker.mjs";

async function setup() {
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-once-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { folder, marker: path.join(folder, "made", "from") };
}

test("work is done once for each state of the sources", async () => {
  const { marker } = await setup();
  const work = vi.fn(async () => undefined);
  for (const key of ["a", "a", "b", "b"]) await once(marker, key, work);
  expect(work).toHaveBeenCalledTimes(2);
});

test("work that failed is done again, also when the sources go back to what they were", async () => {
  const { marker } = await setup();
  const work = vi.fn(async () => undefined);
  await once(marker, "a", work);
  await expect(once(marker, "b", () => Promise.reject(new Error("no disk")))).rejects.toThrow("no disk");
  await once(marker, "a", work);
  expect(work).toHaveBeenCalledTimes(2);
});

test("a hash changes with a content, a name and nothing else", async () => {
  const { folder } = await setup();
  const file = path.join(folder, "a.txt");
  await writeFile(file, "one");
  const first = contentHash([folder, path.join(folder, "missing")]);
  await writeFile(file, "one");
  expect(contentHash([folder])).toBe(first);
  await writeFile(file, "two");
  expect(contentHash([folder])).not.toBe(first);
  expect(contentHash([folder], (name) => !name.endsWith(".txt"))).toBe(contentHash([]));
});
