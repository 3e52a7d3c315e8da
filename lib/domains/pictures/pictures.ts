import { z } from "zod";
import type { GpuTold } from "@/lib/domains/gpu/gpu";
import { isForOthers } from "@/lib/domains/posts/post";
import type { Picture as PictureRow, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockMember, lockPost, lockPostAsWritten } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import type { EventBus, SiteEvent } from "@/lib/engines/events/event-bus";
import { type Painter, type PainterName, paperOf } from "@/lib/painters/painter";
import { textOf } from "@/lib/painters/what-to-draw";
import { AppError } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import type { Locale } from "@/lib/shared/locale";
import { fromCursor, type Page, toPage } from "@/lib/shared/page";
import { tagsOfPost } from "@/lib/shared/page-tags";
import { isBlank } from "@/lib/shared/text";
import { anotherSeed } from "./another-seed";
import type { PictureImages } from "./bytes/images";
import type { GalleryQuery, NewPicture, RemoveQuery } from "./inputs";
import { type MyPicture, type Picture, type Quota, toMyPicture, toPicture } from "./picture";
import { pictureQueue, UNFINISHED } from "./queue/queue";
import { chargePicture, type QuotaOf, quotaOf, requireQuota } from "./quota";
import { anyCover, cover, noCover, owned, ownedByActive, ownPicture } from "./rights";
import { sitePainters } from "./site-painters";

/** So many pictures of one member may wait or be drawn at once. */
export const UNFINISHED_MAX = 6;

type Needs = {
  prisma: PrismaClient;
  events: EventBus;
  images: PictureImages;
  /** The site's, the default first. */
  painters: readonly Painter[];
  /** Side of a new picture in pixels. */
  size: number;
  /** How many pictures a day a member of a role may have drawn, as it is set at this moment. */
  limitOf: QuotaOf;
  /** What a writer is told of the painter whose machine is started and stopped. */
  told(): Promise<GpuTold>;
  /** Told of news that could not be told. */
  onError(error: unknown, pictureId: string | null): void;
};

export type Pictures = ReturnType<typeof createPictures>;

/** A member's pictures: ask for one, follow it, cancel or remove it, look back at all. */
export function createPictures({ prisma, events, images, painters, size, limitOf, told, onError }: Needs) {
  const queue = pictureQueue(prisma);
  const site = sitePainters(painters, told);

  async function waitOf(row: PictureRow) {
    if (row.status !== "queued") return undefined;
    return (await queue.waitOf(row, site.concurrencyOf(row.painter))) ?? undefined;
  }

  async function toApi(row: PictureRow, locale: Locale): Promise<Picture> {
    return toPicture(row, locale, await waitOf(row));
  }

  /** The row is saved and is the truth: news of it that can't be told fails nothing, and nobody waits for them. */
  function tell(event: SiteEvent, pictureId: string | null): void {
    events.publish(event).catch((error) => onError(error, pictureId));
  }

  async function own(ownerId: string, id: string): Promise<PictureRow> {
    const row = await prisma.picture.findFirst({ where: { id, ...ownedByActive(ownerId) } });
    if (!row) throw new AppError("picture_not_found");
    return row;
  }

  return {
    /**
     * Queues a picture of a post as it was last written.
     * @throws AppError post_not_found, nothing_to_draw, too_many_pictures, quota_used, drawing_off, no_such_painter,
     *   not_signed_in when the owner is gone
     */
    async draw(ownerId: string, postId: string, input: NewPicture, locale: Locale): Promise<Picture> {
      const painter = site.choose(input.painter).name;
      const row = await inTransaction(prisma, async (tx) => {
        // The count below is that of all their diaries, the text the one that was saved last.
        if (!(await lockMember(tx, ownerId))) throw new AppError("not_signed_in");
        const post = await lockPostAsWritten(tx, ownerId, postId);
        if (!post) throw new AppError("post_not_found");
        // Words that were put in can be drawn without any text.
        if (isBlank(textOf(post)) && !input.with?.length && !input.prompt) throw new AppError("nothing_to_draw");
        const unfinished = await tx.picture.count({ where: { ...owned(ownerId), ...UNFINISHED } });
        if (unfinished >= UNFINISHED_MAX) throw new AppError("too_many_pictures", { retryAfterS: 5 });
        const day = await requireQuota(tx, ownerId, limitOf);
        const seed = input.seed ?? (await anotherSeed(tx, ownerId, postId));
        const {
          style,
          paper = paperOf(style),
          panels,
          without = [],
          with: added = [],
          prompt: ownPrompt,
          cover: becomesCover,
          seen: isSeen = false,
        } = input;
        const edits = { without, with: added };
        const { mood, weather } = post;
        const forEdit = isForOthers(post);
        const how = { mood, weather, style, paper, panels, edits, seed, size, painter, ownPrompt };
        const drawn = await tx.picture.create({
          data: { ownerId, postId, text: textOf(post), ...how, becomesCover, forEdit, isSeen },
        });
        await chargePicture(tx, drawn, day);
        return drawn;
      });
      tell({ type: "picture.queued", ownerId }, row.id);
      return toApi(row, locale);
    },

    /** What a member may still have drawn today; null where there is no limit. @throws AppError not_signed_in when they are gone */
    quota: (ownerId: string): Promise<Quota | null> => quotaOf(prisma, ownerId, limitOf),

    /** Whether this site has that painter and would let it draw for them today. @throws AppError not_signed_in when they are gone */
    async mayAsk(ownerId: string, painter: PainterName): Promise<boolean> {
      if (site.concurrencyOf(painter) === 0) return false;
      const quota = await quotaOf(prisma, ownerId, limitOf);
      return quota === null || quota.left > 0;
    },

    /** The painters of this site and how they are, the default first. */
    painters: site.list,

    /**
     * Hands a waiting picture to another painter, as untried.
     * @throws AppError picture_not_found, picture_not_waiting, no_such_painter
     */
    async handTo(ownerId: string, id: string, name: PainterName, locale: Locale): Promise<Picture> {
      const painter = site.choose(name).name;
      const handed = await prisma.picture.updateMany({
        where: { id, ...ownPicture(ownerId), status: "queued" },
        data: { painter, attempts: 0, notBefore: null, error: null },
      });
      const row = await own(ownerId, id);
      if (handed.count === 0) throw new AppError("picture_not_waiting");
      tell({ type: "picture.changed", pictureId: id, status: row.status, progress: row.progress }, id);
      tell({ type: "picture.queued", ownerId }, id);
      return toApi(row, locale);
    },

    /** @throws AppError picture_not_found */
    async get(ownerId: string, id: string, locale: Locale): Promise<Picture> {
      return toApi(await own(ownerId, id), locale);
    },

    /** The ids of a member's pictures that wait or are drawn. @throws AppError not_signed_in for one who may not come in */
    async underWay(ownerId: string): Promise<string[]> {
      const owner = await prisma.member.findUnique({
        where: { id: ownerId, suspendedAt: null },
        select: {
          pictures: { where: { ...owned(ownerId), ...UNFINISHED }, select: { id: true }, orderBy: { id: "asc" } },
        },
      });
      if (!owner) throw new AppError("not_signed_in");
      return owner.pictures.map(({ id }) => id);
    },

    /** Newest first, every variant; what fits, or one post's. Canceled ones are none. */
    async gallery(ownerId: string, query: GalleryQuery, locale: Locale): Promise<Page<MyPicture>> {
      const after = fromCursor(query.cursor, z.tuple([Id]));
      const { style, painter, starred, postId, before } = query;
      const rows = await prisma.picture.findMany({
        where: {
          ...ownPicture(ownerId),
          ...(style && { style }),
          ...(painter && { painter }),
          ...(starred !== undefined && { starred }),
          ...(query.cover !== undefined && (query.cover ? cover : noCover)),
          ...(before && { createdAt: { lt: before } }),
          // A follower cancels many: they would fill the pages of a post.
          ...(postId ? { postId, status: { not: "canceled" } } : { status: "done" }),
          ...(after && { id: { lt: after[0] } }),
        },
        orderBy: { id: "desc" },
        take: query.limit + 1,
        include: { coverOf: { select: { id: true } } },
      });
      const page = toPage(
        rows,
        query.limit,
        (row) => [row.id],
        (row) => row,
      );
      const items = page.items.map(async (row) => toMyPicture(row, locale, await waitOf(row)));
      return { items: await Promise.all(items), next: page.next };
    },

    /**
     * Cancels a picture that is not finished, removes one that is.
     * @param options.unlessCover one that stands for its post stays
     * @returns the canceled picture, or the cover that stays, or null when it is gone
     * @throws AppError picture_not_found
     */
    async cancelOrRemove(
      ownerId: string,
      id: string,
      locale: Locale,
      { unlessCover = false }: RemoveQuery = {},
    ): Promise<Picture | null> {
      const canceled = await prisma.picture.updateMany({
        where: { id, ...ownPicture(ownerId), ...UNFINISHED },
        data: { status: "canceled", error: null, finishedAt: new Date(), leaseOwner: null, leaseUntil: null },
      });
      const row = await own(ownerId, id);
      if (canceled.count === 1) {
        tell({ type: "picture.changed", pictureId: id, status: "canceled", progress: row.progress }, id);
        return toPicture(row, locale);
      }
      const isGone = await inTransaction(prisma, async (tx) => {
        // Nobody makes it the cover before it is gone.
        await lockPost(tx, ownerId, row.postId);
        if (unlessCover && (await tx.picture.count({ where: { id, ...owned(ownerId), ...anyCover } })) > 0)
          return false;
        // The key as it is now: it changes when the post's circle narrows.
        const [gone] = await tx.$queryRaw<{ key: string | null }[]>`
          DELETE FROM "Picture" picture WHERE id = ${id}::uuid AND writable(picture, ${ownerId}::uuid) RETURNING key`;
        if (!gone) throw new AppError("picture_not_found");
        if (gone.key) await images.forget(tx, [gone.key]);
        return true;
      });
      if (!isGone) return toPicture(row, locale);
      const stale = events.publish({ type: "pages.stale", tags: tagsOfPost(row.postId) });
      await stale.catch((error) => onError(error, id));
      images.wakeCleaner();
      return null;
    },
  };
}
