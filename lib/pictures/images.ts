import type { PrismaClient } from "@/lib/db/generated/client";
import type { ImageStore } from "@/lib/storage/image-store";
import { newImageKey } from "./finish";
import { IMAGE_WIDTHS, type ImageWidth } from "./picture";

const nameOf = (key: string, width: ImageWidth) => `${key}/${width}.webp`;

/** The bytes of pictures: who may see them, and where they go when their circle narrows. */
export function pictureImages(prisma: PrismaClient, store: ImageStore) {
  async function remove(keys: string[]): Promise<void> {
    await Promise.all(keys.flatMap((key) => IMAGE_WIDTHS.map((width) => store.remove(nameOf(key, width)))));
  }
  return {
    remove,

    async put(key: string, files: { width: ImageWidth; bytes: Uint8Array }[]): Promise<void> {
      await Promise.all(files.map(({ width, bytes }) => store.put(nameOf(key, width), bytes)));
    },

    /**
     * Bytes for a reader: the cover of a public post is for everyone, all else for its owner alone.
     * @returns null for a stranger as for a key that never was
     */
    async read(
      key: string,
      width: ImageWidth,
      readerId: string | null,
    ): Promise<{ bytes: Uint8Array; isPublic: boolean } | null> {
      const isCover = { coverOf: { visibility: "public" as const, publishedAt: { not: null } } };
      const row = await prisma.picture.findFirst({
        where: { key, status: "done", OR: readerId ? [isCover, { ownerId: readerId }] : [isCover] },
        select: { coverOf: { select: { visibility: true, publishedAt: true } } },
      });
      if (!row) return null;
      const bytes = await store.read(nameOf(key, width));
      const isPublic = row.coverOf?.visibility === "public" && row.coverOf.publishedAt !== null;
      return bytes && { bytes, isPublic };
    },

    /**
     * Copies a post's pictures to new keys, so that no old address shows them once the rows point there.
     * @returns old and new keys; the caller saves the new ones, then removes the old
     */
    async copyToNewKeys(keys: string[]): Promise<Map<string, string>> {
      const moved = new Map<string, string>();
      for (const key of keys) {
        const fresh = newImageKey();
        for (const width of IMAGE_WIDTHS) {
          const bytes = await store.read(nameOf(key, width));
          if (bytes) await store.put(nameOf(fresh, width), bytes);
        }
        moved.set(key, fresh);
      }
      return moved;
    },
  };
}

export type PictureImages = ReturnType<typeof pictureImages>;
