import type { PrismaClient } from "@/lib/engines/db/generated/client";
import type { ImageStore } from "@/lib/engines/storage/image-store";
import { everyImageName } from "./image-names";

type Needs = {
  prisma: PrismaClient;
  store: ImageStore;
  /** `keys` could not be removed this time; empty when the database failed. */
  onError(error: unknown, keys: string[]): void;
};

export type ImageCleaner = {
  /** Something was let go: looks at once. */
  wake(): void;
  /** Finishes what is being removed. */
  stop(): Promise<void>;
};

const LOOK_EVERY_MS = 60_000;
const BATCH = 20;
/** Longer than a removal takes, so that nobody else tries meanwhile; doubled with each try. */
const FIRST_WAIT_S = 60;
const LONGEST_WAIT_S = 3600;

/**
 * Removes the bytes of pictures that were let go, until stopped. Any number of processes may do so at once. Rows go
 * after the bytes: what a crash or a store that is away leaves undone is tried again, at last once an hour. What was
 * reported is held: its bytes stay as long as a snapshot names them.
 */
export function startImageCleaner({ prisma, store, onError }: Needs): ImageCleaner {
  let cleaning: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  /** Takes rows by putting off their next try: no transaction stays open while the store works. */
  async function claim(): Promise<string[]> {
    const rows = await prisma.$queryRaw<{ key: string }[]>`
      WITH next AS (
        SELECT key FROM "ImageRemoval" removal WHERE "tryAfter" <= now()
          AND NOT EXISTS (SELECT FROM "ReportSnapshot" held WHERE held."pictureKey" = removal.key)
        ORDER BY "tryAfter" LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
      )
      UPDATE "ImageRemoval" r SET
        attempts = attempts + 1,
        "tryAfter" = now() + make_interval(secs => least(${LONGEST_WAIT_S}, ${FIRST_WAIT_S} * power(2, least(attempts, 16))))
      FROM next WHERE r.key = next.key RETURNING r.key`;
    return rows.map(({ key }) => key);
  }

  /** @returns whether more may follow: not after a failure, the store is likely away for all of them */
  async function cleanBatch(): Promise<boolean> {
    const keys = await claim();
    const tries = await Promise.allSettled(
      keys.map((key) => Promise.all(everyImageName(key).map((name) => store.remove(name)))),
    );
    const gone = keys.filter((_, index) => tries[index]?.status === "fulfilled");
    await prisma.imageRemoval.deleteMany({ where: { key: { in: gone } } });
    const failed = tries.find((tried) => tried.status === "rejected");
    if (failed) {
      onError(
        failed.reason,
        keys.filter((key) => !gone.includes(key)),
      );
    }
    return keys.length === BATCH && !failed;
  }

  async function clean(): Promise<void> {
    while (again && !stopped) {
      again = false;
      try {
        while (!stopped && (await cleanBatch()));
      } catch (error) {
        onError(error, []);
      }
    }
    cleaning = null;
  }

  function wake(): void {
    again = true;
    if (!stopped) cleaning ??= clean();
  }

  const timer = setInterval(wake, LOOK_EVERY_MS);
  wake();
  return {
    wake,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await cleaning;
    },
  };
}
