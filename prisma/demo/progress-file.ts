import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { makeFolder } from "@/lib/shared/make-folder.js";

const Progress = z.object({ began: z.coerce.date(), done: z.boolean() });
export type Progress = z.infer<typeof Progress>;

/** How far the seeding of this data folder came; null when it never began. */
export async function readProgress(dataDir: string): Promise<Progress | null> {
  try {
    return Progress.parse(JSON.parse(await readFile(fileIn(dataDir), "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Keeps how far it came, whole or not at all. */
export async function writeProgress(dataDir: string, progress: Progress): Promise<void> {
  const draft = `${fileIn(dataDir)}.draft`;
  makeFolder(dataDir);
  await writeFile(draft, JSON.stringify(progress));
  await rename(draft, fileIn(dataDir));
}

const fileIn = (dataDir: string) => path.join(dataDir, "demo.json");
