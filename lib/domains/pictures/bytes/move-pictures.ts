import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockPost } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import { AppError } from "@/lib/shared/errors";
import { owned } from "../rights";

type Needs = {
  prisma: PrismaClient;
  images: {
    /** Copies picture bytes to new keys; old -> new. The copies go again unless they are kept. */
    copyToNewKeys(keys: string[]): Promise<Map<string, string>>;
    /** In the transaction that makes rows name the keys. */
    keep(tx: Prisma.TransactionClient, keys: string[]): Promise<void>;
    /** In the transaction that drops the keys: the bytes go later. */
    forget(tx: Prisma.TransactionClient, keys: string[]): Promise<void>;
    /** After it: now. */
    wakeCleaner(): void;
  };
};

export type MovePictures = ReturnType<typeof createPictureMoves>;

/**
 * Gives the pictures of a post whose circle changed new keys, so that no address that somebody had is good again. Where
 * the store is away they keep their keys: hiding must not wait for it, and only who may read the post may read them.
 */
export function createPictureMoves({ prisma, images }: Needs) {
  return async (ownerId: string, postId: string): Promise<void> => {
    const rows = await prisma.picture.findMany({
      where: { ...owned(ownerId), postId, key: { not: null } },
      select: { key: true },
    });
    let moved: Map<string, string>;
    try {
      moved = await images.copyToNewKeys(rows.flatMap(({ key }) => key ?? []));
    } catch (error) {
      if (error instanceof AppError && error.code === "unavailable") return;
      throw error;
    }
    await inTransaction(prisma, async (tx) => {
      await lockPost(tx, ownerId, postId);
      const kept: string[] = [];
      const needless: string[] = [];
      for (const [key, fresh] of moved) {
        const { count } = await tx.picture.updateMany({
          where: { key, postId, ...owned(ownerId) },
          data: { key: fresh },
        });
        (count === 1 ? kept : needless).push(fresh);
      }
      await images.keep(tx, kept);
      await images.forget(tx, [...moved.keys(), ...needless]);
    });
    images.wakeCleaner();
  };
}
