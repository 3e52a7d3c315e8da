import type { PrismaClient } from "@/lib/db/generated/client";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import type { Publish } from "./inputs";
import type { Post } from "./post";
import { POST_PARTS, toPost } from "./post-row";

type Needs = {
  prisma: PrismaClient;
  forgetPages(tags: string[]): Promise<void>;
  /** Copies picture bytes to new keys; old -> new. */
  copyImages(keys: string[]): Promise<Map<string, string>>;
  removeImages(keys: string[]): Promise<void>;
};

export type Publishing = ReturnType<typeof createPublishing>;

/** Who sees a post, and with which picture. */
export function createPublishing({ prisma, forgetPages, copyImages, removeImages }: Needs) {
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
        const moved = narrows ? await copyImages(keys) : new Map<string, string>();
        const row = await prisma.$transaction(async (tx) => {
          const change = {
            visibility: visibility === "draft" ? ("private" as const) : visibility,
            publishedAt: publishedAt(visibility, wasPublic, before.publishedAt),
            version: { increment: 1 },
          };
          // The version of the look above: what was decided on it must still hold.
          const { count } = await tx.post.updateMany({
            where: { id, authorId, version: before.version },
            data: change,
          });
          if (count === 0) return null;
          for (const [key, fresh] of moved) await tx.picture.updateMany({ where: { key }, data: { key: fresh } });
          return tx.post.findUniqueOrThrow({ where: { id }, include: POST_PARTS });
        });
        if (row) await forgetPages(["feed", `post:${id}`]);
        await removeImages(row ? [...moved.keys()] : [...moved.values()]);
        if (row) return toPost(row, locale);
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
      const row = await prisma.post.findUniqueOrThrow({ where: { id }, include: POST_PARTS });
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
