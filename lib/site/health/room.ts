import { statfs } from "node:fs/promises";

/** Two pieces of the database's journal: with less it may not get through its next write. */
const NEEDED_BYTES = 32 * 1024 * 1024;
/** Something that found no room is news for so long. */
const NEWS_MS = 60_000;

type Disk = (folder: string) => Promise<{ bavail: number; bsize: number }>;

/**
 * Whether there is room to keep things. Of our own disk that is known beforehand, of a database elsewhere once a write
 * found none: reading goes on without any, so that it would look well otherwise.
 * @param folder on the disk that is filled, null where we fill none
 */
export function roomToWrite(folder: string | null, disk: Disk = statfs, now: () => number = () => performance.now()) {
  let refusedAt = Number.NEGATIVE_INFINITY;
  return {
    /** A write found no room. */
    refused(): void {
      refusedAt = now();
    },

    async state(): Promise<"ok" | "full"> {
      if (now() - refusedAt < NEWS_MS) return "full";
      if (folder === null) return "ok";
      const { bavail, bsize } = await disk(folder);
      return bavail * bsize < NEEDED_BYTES ? "full" : "ok";
    },
  };
}
