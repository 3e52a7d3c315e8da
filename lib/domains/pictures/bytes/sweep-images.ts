import type { PrismaClient } from "@/lib/engines/db/generated/client";
import type { ImageStore, ListedImage } from "@/lib/engines/storage/image-store";
import { imageNames } from "./image-names";

type Needs = {
  prisma: PrismaClient;
  store: ImageStore;
  /** Younger bytes may belong to a picture that is being kept at this moment. */
  olderThanMs: number;
  /** Only counts. */
  dryRun: boolean;
  /** Told of each picture that is done but whose bytes are not all there. */
  onMissing(key: string): void;
};

export type Sweep = {
  /** Files in the store. */
  seen: number;
  /** Files that neither a picture, an avatar, a card, a count of cells, a snapshot of what was reported nor a removal names; gone now, unless it was a dry run. */
  orphans: number;
  orphanBytes: number;
  /** Pictures without (all) their bytes. */
  missing: number;
};

type Stored = { key: string; files: ListedImage[] };

const BATCH = 250;
/** Removals on their way at once. */
const AT_ONCE = 25;

/**
 * Compares the store with the rows, both in the order of keys, in batches: memory stays the same however many there
 * are. What the two don't agree on is only reported where rows lack bytes, and removed where bytes lack rows.
 * @throws AppError unavailable; what was removed until then stays removed
 */
export async function sweepImages({ prisma, store, olderThanMs, dryRun, onMissing }: Needs): Promise<Sweep> {
  const sweep: Sweep = { seen: 0, orphans: 0, orphanBytes: 0, missing: 0 };
  const youngest = Date.now() - olderThanMs;

  async function lookForOrphans(batch: Stored[]): Promise<void> {
    const unnamed = await keysWithoutRow(prisma, batch);
    const orphans = batch
      .filter(({ key, files }) => unnamed.has(key) && files.every(({ modifiedAt }) => modifiedAt.getTime() < youngest))
      .flatMap(({ files }) => files);
    for (let done = 0; !dryRun && done < orphans.length; done += AT_ONCE) {
      await Promise.all(orphans.slice(done, done + AT_ONCE).map(({ name }) => store.remove(name)));
    }
    sweep.orphans += orphans.length;
    for (const { size } of orphans) sweep.orphanBytes += size;
  }

  /** Looks at rows after `from` up to `to`, of which those in `whole` have all their bytes. */
  async function lookForMissing(from: string, to: string | null, whole: string[]): Promise<void> {
    for (let after = from; ; ) {
      const rows = await prisma.picture.findMany({
        where: { key: { gt: after, notIn: whole, ...(to && { lte: to }) } },
        select: { key: true },
        orderBy: { key: "asc" },
        take: BATCH,
      });
      for (const { key } of rows) {
        // A picture may have been drawn since the store was listed.
        if (!key || (await hasAll(store, key))) continue;
        sweep.missing += 1;
        onMissing(key);
      }
      if (rows.length < BATCH) return;
      after = rows.at(-1)?.key ?? after;
    }
  }

  let upTo = "";
  for await (const batch of inBatches(byKey(store.list()))) {
    const last = batch.at(-1)?.key ?? upTo;
    for (const { files } of batch) sweep.seen += files.length;
    const whole = batch.filter(({ key, files }) => files.length === imageNames(key).length).map(({ key }) => key);
    await lookForOrphans(batch);
    await lookForMissing(upTo, last, whole);
    upTo = last;
  }
  await lookForMissing(upTo, null, []);
  return sweep;
}

/** One statement: a key that moves from a removal to a picture at this moment is seen in one of them. */
async function keysWithoutRow(prisma: PrismaClient, batch: Stored[]): Promise<Set<string>> {
  const rows = await prisma.$queryRaw<{ key: string }[]>`
    SELECT stored.key FROM unnest(${batch.map(({ key }) => key)}::text[]) AS stored (key)
    WHERE NOT EXISTS (SELECT 1 FROM "Picture" p WHERE p.key = stored.key)
      AND NOT EXISTS (SELECT 1 FROM "Member" m WHERE m."avatarKey" = stored.key)
      AND NOT EXISTS (SELECT 1 FROM "ShareCard" c WHERE c.key = stored.key)
      AND NOT EXISTS (SELECT 1 FROM "CellImage" i WHERE i."countedKey" = stored.key OR i."imageKey" = stored.key)
      AND NOT EXISTS (SELECT 1 FROM "ReportSnapshot" s WHERE s."pictureKey" = stored.key)
      AND NOT EXISTS (SELECT 1 FROM "ImageRemoval" r WHERE r.key = stored.key)`;
  return new Set(rows.map(({ key }) => key));
}

async function hasAll(store: ImageStore, key: string): Promise<boolean> {
  for (const name of imageNames(key)) {
    const found = await store.read(name);
    if (!found) return false;
    await found.stream.cancel();
  }
  return true;
}

async function* byKey(images: AsyncIterable<ListedImage>): AsyncGenerator<Stored> {
  let current = null as Stored | null;
  for await (const image of images) {
    const key = image.name.slice(0, image.name.indexOf("/"));
    if (current?.key === key) {
      current.files.push(image);
    } else {
      if (current) yield current;
      current = { key, files: [image] };
    }
  }
  if (current) yield current;
}

async function* inBatches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
