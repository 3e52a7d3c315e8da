import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { removeOldCopies } from "./serve.mjs";

test("copies of pictures that an earlier version left are gone at the start", async () => {
  const parent = mkdtempSync(path.join(tmpdir(), "deep-story-copies-"));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const copies = path.join(parent, "images");
  mkdirSync(path.join(copies, "hash"), { recursive: true });
  writeFileSync(path.join(copies, "hash", "1080.75.webp"), "a picture hidden since");
  await removeOldCopies(copies);
  expect(existsSync(copies)).toBe(false);
  await removeOldCopies(copies);
});
