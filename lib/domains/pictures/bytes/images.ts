import type { PrismaClient } from "@/lib/engines/db/generated/client";
import type { ImageStore, StoredImage } from "@/lib/engines/storage/image-store";
import { AppError } from "@/lib/shared/errors";
import { IMAGE_WIDTHS, type ImageWidth } from "../picture";
import { showable, visible } from "../rights";
import { finishImage, newImageKey } from "./finish";
import { imageName, type StoredWidth } from "./image-names";
import { forgetImages, keepImages, reserveImages } from "./image-removals";

/** A signed address is for one look: it is asked for anew each time a picture is shown. */
const LINK_S = 60;

/** A picture that its reader may see. */
export type FoundImage = {
  /** Asked for nobody, so for everyone, at an address that shows it as long as it is public. */
  isPublic: boolean;
  /** Where the reader's browser fetches a private one without us; null: from open(). @throws AppError unavailable */
  link(): Promise<string | null>;
  /** @returns null when the bytes are lost @throws AppError unavailable */
  open(): Promise<StoredImage | null>;
};

/**
 * The bytes of pictures: who may see them, and where they go when their circle narrows. They are read, written and copied
 * here and nowhere else, as words are in lib/shared/words.ts, so that sealed ones can pass through as they are
 * (docs/sealed-diary.md; lib/domains/pass-through.test.ts looks).
 * @param onForgotten somebody let go of bytes: the cleaner is woken
 */
export function pictureImages(prisma: PrismaClient, store: ImageStore, onForgotten: () => void) {
  /**
   * Stores the bytes, for an hour: only keep() in the transaction that names the key makes them stay.
   * @throws AppError unavailable
   */
  async function put(key: string, files: { width: StoredWidth; bytes: Uint8Array }[]): Promise<void> {
    await reserveImages(prisma, [key]);
    await Promise.all(files.map(({ width, bytes }) => store.put(imageName(key, width), bytes)));
  }

  /** @returns null when they are lost @throws AppError unavailable */
  async function readWhole(key: string, width: StoredWidth): Promise<Buffer | null> {
    const stored = await store.read(imageName(key, width));
    return stored && Buffer.from(await new Response(stored.stream).arrayBuffer());
  }

  return {
    put,

    /** The same under a new key. @returns the key @throws AppError unavailable */
    async putNew(files: { width: StoredWidth; bytes: Uint8Array }[]): Promise<string> {
      const key = newImageKey();
      await put(key, files);
      return key;
    },

    /** A finished picture in all its widths under a new key, as in putNew(). @throws AppError unavailable */
    async putPicture(encoded: Buffer): Promise<{ key: string; width: number; height: number; thumbhash: string }> {
      const { files, ...finished } = await finishImage(encoded);
      const key = newImageKey();
      await put(key, files);
      return { key, ...finished };
    },

    /** The bytes under a key, for whom was asked before. @returns null when they are lost @throws AppError unavailable */
    read: (key: string, width: StoredWidth): Promise<StoredImage | null> => store.read(imageName(key, width)),

    /** The same at once. */
    readWhole,

    /** One's own finished picture, as large as it is, to be shown to everyone. @throws AppError picture_not_found, picture_not_ready, unavailable */
    async readOwn(ownerId: string, id: string): Promise<Buffer> {
      const row = await prisma.picture.findFirst({ where: { id, ...showable(ownerId) }, select: { key: true } });
      if (!row) throw new AppError("picture_not_found");
      if (!row.key) throw new AppError("picture_not_ready");
      const bytes = await readWhole(row.key, 1024);
      if (!bytes) throw new AppError("picture_not_found");
      return bytes;
    },

    keep: keepImages,

    forget: forgetImages,

    /** After a transaction that forgot some: the bytes go at once. */
    wakeCleaner: onForgotten,

    /** Lets go of bytes that no row names. */
    async drop(keys: string[]): Promise<void> {
      await forgetImages(prisma, keys);
      onForgotten();
    },

    /**
     * A picture for a reader who may see it.
     * @returns null for a stranger as for a key that never was
     */
    async find(key: string, width: ImageWidth, readerId: string | null): Promise<FoundImage | null> {
      const row = await prisma.picture.findFirst({
        where: { key, status: "done", ...visible(readerId) },
        select: { id: true },
      });
      if (!row) return null;
      // What a guest may see, everyone may.
      const isPublic = readerId === null;
      const name = imageName(key, width);
      return {
        isPublic,
        link: async () => (isPublic ? null : store.signedUrl(name, LINK_S)),
        open: () => store.read(name),
      };
    },

    /**
     * Copies pictures to new keys, for an hour as in put(), so that no old address shows them once the rows point there.
     * @returns old and new keys; the caller saves and keeps the new ones and forgets the old in one transaction
     * @throws AppError unavailable
     */
    async copyToNewKeys(keys: string[]): Promise<Map<string, string>> {
      const moved = new Map(keys.map((key) => [key, newImageKey()]));
      await reserveImages(prisma, [...moved.values()]);
      // Side by side: whoever hides a post waits for them.
      const copies = [...moved].flatMap(([key, fresh]) =>
        IMAGE_WIDTHS.map((width) => store.copy(imageName(key, width), imageName(fresh, width))),
      );
      await Promise.all(copies);
      return moved;
    },
  };
}

export type PictureImages = ReturnType<typeof pictureImages>;
