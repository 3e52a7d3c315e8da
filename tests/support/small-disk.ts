import { execFile } from "node:child_process";
import { mkdtemp, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export type SmallDisk = {
  folder: string;
  /** Takes all room but so many bytes. */
  fill(butBytes?: number): Promise<void>;
  /** Gives back what fill() took. */
  makeRoom(): Promise<void>;
  unmount(): Promise<void>;
};

/**
 * A disk of its own in memory, so small that it can be filled: the errors are the real ones. Mounting is root's.
 * @returns null where this process may not mount; then say so, for what is tested with it is not tested there
 */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk | null> {
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-disk-"));
  try {
    await run("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=0755`, "tmpfs", folder]);
  } catch {
    await rm(folder, { recursive: true });
    return null;
  }
  const ballast = path.join(folder, "ballast");
  return {
    folder,
    async fill(butBytes = 0) {
      const { bavail, bsize } = await statfs(folder);
      await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - butBytes)));
    },
    makeRoom: () => rm(ballast),
    async unmount() {
      // Lazily: a server that is still ending keeps no test waiting.
      await run("umount", ["-l", folder]);
      await rm(folder, { recursive: true });
    },
  };
}
