import type { CellImage, Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { inTransaction } from "@/lib/engines/db/refusals";
import type { StoredImage } from "@/lib/engines/storage/image-store";
import type { CellCounter } from "@/lib/engines/vision/cells/cell-counter";
import { AppError } from "@/lib/shared/errors";
import { type Cell, type CountedPicture, type CountSettings, countCells } from "./cell";
import { beside, countAnew } from "./count-picture";
import type { CountedFileQuery, CountPatch } from "./inputs";
import { packed, toCounted, unpacked } from "./packed";
import { ownCellImage, ownCellReport } from "./rights";

/** The pictures at rest that this domain needs: one width, under keys of their own. */
export type CellImages = {
  /** Stores bytes under a new key, for an hour. @throws AppError unavailable */
  putNew(files: { width: 1400; bytes: Uint8Array }[]): Promise<string>;
  /** In the transaction that makes a row name the keys: they stay. */
  keep(tx: Prisma.TransactionClient, keys: string[]): Promise<void>;
  /** Bytes for whom was asked before. @throws AppError unavailable */
  read(key: string, width: 1400): Promise<StoredImage | null>;
  readWhole(key: string, width: 1400): Promise<Buffer | null>;
  wakeCleaner(): void;
};

type Needs = { prisma: PrismaClient; images: CellImages; counter: CellCounter };
export type Place = { id: string; imageId: string };

/** A picture's bytes for its owner, and what tells one version of them from another. */
export type CountedFile = { tag: string; open(): Promise<StoredImage | null> };

const WIDTH = 1400;

export type CountedPictures = ReturnType<typeof createCountedPictures>;

/** Pictures that were counted: read, corrected by hand, counted anew. Each is its owner's alone. */
export function createCountedPictures({ prisma, images, counter }: Needs) {
  async function find(memberId: string, { id, imageId }: Place): Promise<CellImage> {
    const row = await prisma.cellImage.findFirst({
      where: { id: imageId, reportId: id, ...ownCellImage(memberId) },
    });
    if (!row) throw new AppError("cell_image_not_found");
    return row;
  }

  async function countedBytes({ countedKey }: CellImage): Promise<Buffer> {
    const bytes = await images.readWhole(countedKey, WIDTH);
    if (!bytes) throw new AppError("cell_image_not_found", { detail: "The bytes of this picture are lost" });
    return bytes;
  }

  /** Puts what changed into the row of a picture that was there, unless somebody was quicker. @throws AppError count_changed */
  async function change(
    memberId: string,
    place: Place,
    version: number,
    data: Prisma.CellImageUpdateManyMutationInput,
  ) {
    await inTransaction(prisma, async (tx) => {
      const { count } = await tx.cellImage.updateMany({
        where: { id: place.imageId, reportId: place.id, version, ...ownCellImage(memberId) },
        data: { ...data, version: { increment: 1 } },
      });
      if (count === 0) throw new AppError("count_changed");
      await tx.cellReport.updateMany({
        where: { id: place.id, ...ownCellReport(memberId) },
        data: { updatedAt: new Date() },
      });
    });
    return toCounted(await find(memberId, place));
  }

  async function correct(memberId: string, place: Place, version: number, cells: Cell[]): Promise<CountedPicture> {
    const { width, height } = await find(memberId, place);
    const stray = cells.findIndex(({ x, y }) => x > width || y > height);
    if (stray >= 0) throw beside(`cells.${stray}`);
    const { live, dead } = countCells(cells);
    return change(memberId, place, version, { cells: packed(cells), live, dead, corrected: true });
  }

  async function recount(memberId: string, place: Place, version: number, settings: CountSettings) {
    const row = await find(memberId, place);
    if (row.version !== version) throw new AppError("count_changed");
    const count = await countAnew(counter, await countedBytes(row), settings);
    const { live, dead } = countCells(count.cells);
    return change(memberId, place, version, {
      settings,
      leastSize: count.leastSize,
      warnings: count.warnings,
      cells: packed(count.cells),
      live,
      dead,
      corrected: false,
    });
  }

  /** The key of the picture with the rings of its cells as they are now: drawn when it is asked for. */
  async function annotatedKey(memberId: string, row: CellImage): Promise<string> {
    if (row.imageKey && row.imageOf === row.version) return row.imageKey;
    const { bytes } = await counter.annotate(await countedBytes(row), unpacked(row.cells));
    const key = await images.putNew([{ width: WIDTH, bytes }]);
    await inTransaction(prisma, async (tx) => {
      const { count } = await tx.cellImage.updateMany({
        where: { id: row.id, version: row.version, ...ownCellImage(memberId) },
        data: { imageKey: key, imageOf: row.version },
      });
      // Corrected meanwhile: shown this once, it goes again by itself.
      if (count > 0) await images.keep(tx, [key]);
    });
    images.wakeCleaner();
    return key;
  }

  return {
    /** @throws AppError cell_image_not_found */
    get: async (memberId: string, place: Place): Promise<CountedPicture> => toCounted(await find(memberId, place)),

    /**
     * Cells as somebody corrected them, or counted anew by other settings: what was corrected by hand is gone then.
     * @throws AppError cell_image_not_found, count_changed when another change came first, invalid_input, too_many_cells,
     *   busy, unavailable
     */
    change: (memberId: string, place: Place, { version, cells, settings }: CountPatch): Promise<CountedPicture> =>
      cells ? correct(memberId, place, version, cells) : recount(memberId, place, version, settings as CountSettings),

    /** With its bytes, which go by a trigger. @throws AppError cell_image_not_found */
    async remove(memberId: string, { id, imageId }: Place): Promise<void> {
      const { count } = await prisma.cellImage.deleteMany({
        where: { id: imageId, reportId: id, ...ownCellImage(memberId) },
      });
      if (count === 0) throw new AppError("cell_image_not_found");
      images.wakeCleaner();
    },

    /** @throws AppError cell_image_not_found, busy, unavailable */
    async file(memberId: string, place: Place, { of }: CountedFileQuery): Promise<CountedFile> {
      const row = await find(memberId, place);
      const key = of === "counted" ? row.countedKey : await annotatedKey(memberId, row);
      return { tag: key, open: () => images.read(key, WIDTH) };
    },

    /** The picture with its rings, at once, and its figures. @throws AppError cell_image_not_found, busy, unavailable */
    async withRings(
      memberId: string,
      place: Place,
    ): Promise<{ bytes: Buffer; picture: CountedPicture; report: string }> {
      const row = await find(memberId, place);
      const bytes = await images.readWhole(await annotatedKey(memberId, row), WIDTH);
      const report = await prisma.cellReport.findFirst({
        where: { id: place.id, ...ownCellReport(memberId) },
        select: { name: true },
      });
      if (!bytes || !report) throw new AppError("cell_image_not_found");
      return { bytes, picture: toCounted(row), report: report.name };
    },
  };
}
