import { owned } from "@/lib/domains/pictures/rights";
import type { Post as PostRow, Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockPost } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import { type PageTag, tagsOfPost } from "@/lib/shared/page-tags";
import { isBlank } from "@/lib/shared/text";
import type { Publish } from "./inputs";
import { isForEveryone, type Post, type Visibility } from "./post";
import { isWhole, POST_PARTS, toPost } from "./post-row";
import { putCover } from "./put-cover";
import { narrows, writable } from "./rights";

type Needs = {
  prisma: PrismaClient;
  forgetPages(tags: readonly PageTag[]): Promise<void>;
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

export type Publishing = ReturnType<typeof createPublishing>;

/** Who sees a post, and with which picture. */
export function createPublishing({ prisma, forgetPages, images }: Needs) {
  /** @throws AppError post_not_found */
  async function own(authorId: string, id: string) {
    const row = await prisma.post.findFirst({ where: { id, ...writable(authorId) }, include: POST_PARTS });
    if (!isWhole(row)) throw new AppError("post_not_found");
    return row;
  }

  /**
   * Gives the pictures of a post whose circle narrowed new keys, so that no old address is good again should it widen.
   * Where the store is away they keep their keys: hiding must not wait for it, and only the author may read them.
   */
  async function moveImages(ownerId: string, postId: string): Promise<void> {
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
  }

  return {
    /**
     * Publishes, hides or takes back. Hiding takes effect at once; then the pictures move to new keys.
     * @throws AppError post_not_found, nothing_to_publish
     */
    async setVisibility(authorId: string, id: string, { visibility }: Publish, locale: Locale): Promise<Post> {
      const isNarrower = await inTransaction(prisma, async (tx) => {
        // What is decided on this look still holds when it is written.
        if (!(await lockPost(tx, authorId, id))) throw new AppError("post_not_found");
        const before = await tx.post.findFirstOrThrow({
          where: { id, ...writable(authorId) },
          include: { _count: { select: { pictures: true } } },
        });
        const isEmpty = isBlank(before.title) && isBlank(before.body) && before._count.pictures === 0;
        if (visibility !== "draft" && isEmpty) throw new AppError("nothing_to_publish");
        await tx.post.update({
          where: { ...writable(authorId), id },
          data: { visibility, publishedAt: publishedAt(visibility, before), version: { increment: 1 } },
        });
        const isNarrower = narrows(before.visibility, visibility);
        // What its link showed goes with it: a trigger lets go of the bytes.
        if (isNarrower) await tx.shareCard.deleteMany({ where: { postId: id } });
        return isNarrower;
      });
      await forgetPages(tagsOfPost(id, authorId));
      if (isNarrower) images.wakeCleaner();
      if (isNarrower) await moveImages(authorId, id);
      const row = await own(authorId, id);
      // Published again while its pictures moved: the page made in between shows their old addresses.
      if (isNarrower && isForEveryone(row)) await forgetPages(tagsOfPost(id, authorId));
      return toPost(row, locale);
    },

    /**
     * Picks the picture that stands for the post, or none. One under way stands there once it is done.
     * @throws AppError post_not_found, picture_not_found, picture_not_ready
     */
    async setCover(authorId: string, id: string, pictureId: string | null, locale: Locale): Promise<Post> {
      await inTransaction(prisma, (tx) => putCover(tx, authorId, id, pictureId));
      await forgetPages(tagsOfPost(id, authorId));
      return toPost(await own(authorId, id), locale);
    },
  };
}

/** A post that becomes public is new to its readers then; changes in between keep the date. */
function publishedAt(visibility: Visibility, before: Pick<PostRow, "visibility" | "publishedAt">): Date | null {
  if (visibility === "draft") return null;
  const becomesPublic = isForEveryone({ visibility }) && !isForEveryone(before);
  return becomesPublic || !before.publishedAt ? new Date() : before.publishedAt;
}
