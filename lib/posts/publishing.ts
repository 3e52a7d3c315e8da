import type { Prisma, PrismaClient } from "@/lib/db/generated/client";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import type { Publish } from "./inputs";
import type { Post } from "./post";
import { POST_PARTS, toPost } from "./post-row";

type Needs = {
  prisma: PrismaClient;
  forgetPages(tags: string[]): Promise<void>;
  images: {
    /** Copies picture bytes to new keys; old -> new. The copies go again unless they are kept. */
    copyToNewKeys(keys: string[]): Promise<Map<string, string>>;
    /** In the transaction that makes rows name the keys. */
    keep(tx: Prisma.TransactionClient, keys: string[]): Promise<void>;
    /** In the transaction that drops the keys: the bytes go later. */
    forget(tx: Prisma.TransactionClient, keys: string[]): Promise<void>;
    /** After it: now. */
    clear(): void;
    /** Lets go of bytes that no row names. */
    drop(keys: string[]): Promise<void>;
  };
};

export type Publishing = ReturnType<typeof createPublishing>;

/** Who sees a post, and with which picture. */
export function createPublishing({ prisma, forgetPages, images }: Needs) {
  /** Makes a post's pictures name their copies and lets go of what they named; false when a new one has no copy. */
  async function pointToCopies(
    tx: Prisma.TransactionClient,
    postId: string,
    moved: Map<string, string>,
  ): Promise<boolean> {
    const now = await tx.picture.findMany({ where: { postId, key: { not: null } }, select: { key: true } });
    if (now.some(({ key }) => key && !moved.has(key))) return false;
    const kept: string[] = [];
    const needless: string[] = [];
    for (const [key, fresh] of moved) {
      const { count } = await tx.picture.updateMany({ where: { key, postId }, data: { key: fresh } });
      (count === 1 ? kept : needless).push(fresh);
    }
    await images.keep(tx, kept);
    await images.forget(tx, [...moved.keys(), ...needless]);
    return true;
  }

  return {
    /**
     * Publishes, hides or takes back. When the circle narrows, pictures move to new keys first.
     * @throws AppError post_not_found, nothing_to_publish
     */
    async setVisibility(authorId: string, id: string, { visibility }: Publish, locale: Locale): Promise<Post> {
      for (;;) {
        const before = await prisma.post.findFirst({
          where: { id, authorId },
          include: { pictures: { select: { key: true } } },
        });
        if (!before) throw new AppError("post_not_found");
        const isEmpty = !before.title.trim() && !before.body.trim() && before.pictures.length === 0;
        if (visibility !== "draft" && isEmpty) throw new AppError("nothing_to_publish");

        const wasPublic = before.visibility === "public" && before.publishedAt !== null;
        const narrows = wasPublic && visibility !== "public";
        const keys = before.pictures.flatMap(({ key }) => key ?? []);
        const moved = narrows ? await images.copyToNewKeys(keys) : new Map<string, string>();
        const row = await prisma.$transaction(async (tx) => {
          const change = {
            visibility: visibility === "draft" ? ("private" as const) : visibility,
            publishedAt: publishedAt(visibility, wasPublic, before.publishedAt),
            version: { increment: 1 },
          };
          // What was decided on the look above must still hold; the lock lets no first cover come in between.
          const seen = await tx.$queryRaw<unknown[]>`
            SELECT 1 FROM "Post"
            WHERE id = ${id}::uuid AND "authorId" = ${authorId}::uuid AND version = ${before.version} FOR UPDATE`;
          if (seen.length === 0) return null;
          if (narrows && !(await pointToCopies(tx, id, moved))) return null;
          return tx.post.update({ where: { id, authorId }, data: change, include: POST_PARTS });
        });
        if (row) {
          await forgetPages(["feed", `post:${id}`]);
          images.clear();
          return toPost(row, locale);
        }
        await images.drop([...moved.values()]);
      }
    },

    /**
     * Picks the picture that stands for the post, or none.
     * @throws AppError post_not_found, picture_not_found, picture_not_ready
     */
    async setCover(authorId: string, id: string, pictureId: string | null, locale: Locale): Promise<Post> {
      if (pictureId) {
        const picture = await prisma.picture.findFirst({ where: { id: pictureId, postId: id, ownerId: authorId } });
        if (!picture) throw new AppError("picture_not_found");
        if (picture.status !== "done") throw new AppError("picture_not_ready");
      }
      const { count } = await prisma.post.updateMany({ where: { id, authorId }, data: { coverPictureId: pictureId } });
      if (count === 0) throw new AppError("post_not_found");
      await forgetPages(["feed", `post:${id}`]);
      const row = await prisma.post.findFirst({ where: { id, authorId }, include: POST_PARTS });
      if (!row) throw new AppError("post_not_found");
      return toPost(row, locale);
    },
  };
}

/** A post that becomes public is new to its readers then; changes in between keep the date. */
function publishedAt(visibility: Publish["visibility"], wasPublic: boolean, before: Date | null): Date | null {
  if (visibility === "draft") return null;
  const becomesPublic = visibility === "public" && !wasPublic;
  return becomesPublic || !before ? new Date() : before;
}
