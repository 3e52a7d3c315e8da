import { randomInt } from "node:crypto";
import { z } from "zod";
import type { Picture as PictureRow, Prisma, PrismaClient } from "@/lib/db/generated/client";
import type { EventBus } from "@/lib/events/event-bus";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import { fromCursor, type Page, toPage } from "@/lib/shared/page";
import type { PictureImages } from "./images";
import { type GalleryQuery, type NewPicture, SEED_MAX } from "./inputs";
import type { Picture } from "./picture";
import { toPicture } from "./picture-row";
import { pictureQueue, UNFINISHED } from "./queue";

/** So many pictures of one member may wait or be drawn at once. */
export const UNFINISHED_MAX = 6;

type Needs = {
  prisma: PrismaClient;
  events: EventBus;
  images: PictureImages;
  /** Side of a new picture in pixels. */
  size: number;
  /** How many pictures are drawn at once. */
  workers: number;
};

export type Pictures = ReturnType<typeof createPictures>;

/** A member's pictures: ask for one, follow it, cancel or remove it, look back at all. */
export function createPictures({ prisma, events, images, size, workers }: Needs) {
  const queue = pictureQueue(prisma);

  async function toApi(row: PictureRow, locale: Locale): Promise<Picture> {
    const wait = row.status === "queued" ? await queue.waitOf(row.id, workers) : null;
    return toPicture(row, locale, wait ?? undefined);
  }

  async function own(ownerId: string, id: string): Promise<PictureRow> {
    const row = await prisma.picture.findFirst({ where: { id, ownerId } });
    if (!row) throw new AppError("picture_not_found");
    return row;
  }

  return {
    /**
     * Queues a picture of a post as it stands now.
     * @throws AppError post_not_found, too_many_pictures
     */
    async draw(ownerId: string, postId: string, input: NewPicture, locale: Locale): Promise<Picture> {
      const row = await prisma.$transaction(async (tx) => {
        // The lock makes the count below true, and the text the one that was saved last.
        const [post] = await tx.$queryRaw<{ title: string; body: string }[]>`
          SELECT title, body FROM "Post" WHERE id = ${postId}::uuid AND "authorId" = ${ownerId}::uuid FOR UPDATE`;
        if (!post) throw new AppError("post_not_found");
        const unfinished = await tx.picture.count({ where: { ownerId, ...UNFINISHED } });
        if (unfinished >= UNFINISHED_MAX) throw new AppError("too_many_pictures", { retryAfterS: 5 });
        const text = post.title ? `${post.title}\n\n${post.body}` : post.body;
        const seed = input.seed ?? randomInt(SEED_MAX);
        return tx.picture.create({ data: { ownerId, postId, text, style: input.style, seed, size } });
      });
      await events.publish({ type: "picture.queued" });
      return toApi(row, locale);
    },

    /** @throws AppError picture_not_found */
    async get(ownerId: string, id: string, locale: Locale): Promise<Picture> {
      return toApi(await own(ownerId, id), locale);
    },

    /** Newest first, every variant; one style or one post where asked. */
    async gallery(ownerId: string, query: GalleryQuery, locale: Locale): Promise<Page<Picture>> {
      const after = fromCursor(query.cursor, z.tuple([z.uuid()]));
      const where: Prisma.PictureWhereInput = {
        ownerId,
        ...(query.style && { style: query.style }),
        ...(query.postId ? { postId: query.postId } : { status: "done" }),
        ...(after && { id: { lt: after[0] } }),
      };
      const rows = await prisma.picture.findMany({ where, orderBy: { id: "desc" }, take: query.limit + 1 });
      const page = toPage(
        rows,
        query.limit,
        (row) => [row.id],
        (row) => row,
      );
      return { items: await Promise.all(page.items.map((row) => toApi(row, locale))), next: page.next };
    },

    /**
     * Cancels a picture that is not finished, removes one that is.
     * @returns the canceled picture, or null when it is gone
     * @throws AppError picture_not_found
     */
    async cancelOrRemove(ownerId: string, id: string, locale: Locale): Promise<Picture | null> {
      const canceled = await prisma.picture.updateMany({
        where: { id, ownerId, ...UNFINISHED },
        data: { status: "canceled", finishedAt: new Date(), leaseOwner: null, leaseUntil: null },
      });
      const row = await own(ownerId, id);
      if (canceled.count === 1) {
        await events.publish({ type: "picture.changed", pictureId: id, status: "canceled", progress: row.progress });
        return toPicture(row, locale);
      }
      // The key as it is now: it changes when the post's circle narrows.
      await prisma.$transaction(async (tx) => {
        const gone = await tx.picture.delete({ where: { id, ownerId } });
        if (gone.key) await images.forget(tx, [gone.key]);
      });
      await events.publish({ type: "pages.stale", tags: ["feed", `post:${row.postId}`] });
      images.clear();
      return null;
    },
  };
}
