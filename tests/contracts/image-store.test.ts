import { chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { diskImageStore } from "@/lib/storage/disk-image-store";

const NAME = `${"0a".repeat(16)}/480.webp`;

async function setup() {
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-images-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { folder, store: diskImageStore(path.join(folder, "images")) };
}

test("what was put is read, replaced and removed", async () => {
  const { store } = await setup();
  expect(await store.read(NAME)).toBeNull();
  await store.put(NAME, new Uint8Array([1, 2, 3]));
  await store.put(NAME, new Uint8Array([4, 5]));
  expect([...((await store.read(NAME)) ?? [])]).toEqual([4, 5]);
  await store.remove(NAME);
  await store.remove(NAME);
  expect(await store.read(NAME)).toBeNull();
});

test("no name leaves the folder", async () => {
  const { store } = await setup();
  for (const name of ["../secret.webp", `${"0a".repeat(16)}/../../x.webp`, "/etc/passwd", ""]) {
    await expect(store.put(name, new Uint8Array(1))).rejects.toThrow("Not a picture name");
    await expect(store.read(name)).rejects.toThrow("Not a picture name");
  }
});

test("a disk that takes nothing answers unavailable and leaves no half picture", async () => {
  const { folder, store } = await setup();
  await writeFile(path.join(folder, "images"), "a file where the folder should be");
  await expect(store.put(NAME, new Uint8Array(9))).rejects.toMatchObject({ code: "unavailable" });
  await chmod(folder, 0o700);
  expect(await readdir(folder)).toEqual(["images"]);
});
