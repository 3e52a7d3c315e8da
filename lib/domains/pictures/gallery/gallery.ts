import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { inTransaction } from "@/lib/engines/db/refusals";
import type { WordEdits } from "@/lib/painters/edits";
import { AppError } from "@/lib/shared/errors";
import { DEFAULT_LOCALE } from "@/lib/shared/locale";
import { monthOf, nextMonth, startOfMonth } from "@/lib/shared/month";
import { type PageTag, tagsOfPost } from "@/lib/shared/page-tags";
import type { GalleryFilter, RemoveMany } from "../inputs";
import { type PictureSettings, toPicture } from "../picture";
import { ownPicture } from "../rights";

type Needs = {
  prisma: PrismaClient;
  /** Cached pages that show one of these are made anew. */
  forgetPages(tags: readonly PageTag[]): Promise<void>;
  images: {
    /** In the transaction that drops the keys: the bytes go later. */
    forget(tx: Prisma.TransactionClient, keys: string[]): Promise<void>;
    /** After it: now. */
    wakeCleaner(): void;
  };
};

/** How many pictures were drawn in a month, "2026-11". */
export type MonthOfPictures = { month: string; count: number };

export type Gallery = ReturnType<typeof createGallery>;

/** A member's pictures as a collection: by month, with stars, many at a time. */
export function createGallery({ prisma, forgetPages, images }: Needs) {
  return {
    /** The months in which pictures were drawn, the latest first, by the calendar of their owner; of those that fit. */
    async months(owner: { id: string; timeZone: string }, filter: GalleryFilter): Promise<MonthOfPictures[]> {
      const { style = null, painter = null, starred = null, cover = null } = filter;
      const [oldest] = await prisma.$queryRaw<{ at: Date | null }[]>`
        SELECT min("createdAt") AS at FROM "Picture" picture
        WHERE status = 'done' AND own(picture, ${owner.id}::uuid)`;
      if (!oldest?.at) return [];
      const months = monthsSince(monthOf(oldest.at, owner.timeZone), monthOf(new Date(), owner.timeZone));
      // Not by the zones of the database: it need not know the same ones.
      const starts = months.map((month) => startOfMonth(month, owner.timeZone).toISOString());
      const counted = await prisma.$queryRaw<{ place: number; count: number }[]>`
        SELECT width_bucket("createdAt", ${starts}::timestamptz[]) AS place, count(*)::int AS count
        FROM "Picture" picture
        WHERE status = 'done' AND own(picture, ${owner.id}::uuid)
          AND (${style}::text IS NULL OR style = ${style}) AND (${painter}::text IS NULL OR painter = ${painter})
          AND (${starred}::boolean IS NULL OR starred = ${starred})
          AND (${cover}::boolean IS NULL
            OR EXISTS (SELECT 1 FROM "Post" post WHERE post."coverPictureId" = picture.id) = ${cover})
        GROUP BY 1 ORDER BY 1 DESC`;
      return counted.flatMap(({ place, count }) => {
        const month = months[place - 1];
        return month ? [{ month, count }] : [];
      });
    },

    /** How a picture was drawn. @throws AppError picture_not_found */
    async settings(ownerId: string, id: string): Promise<PictureSettings> {
      const row = await prisma.picture.findFirst({ where: { id, ...ownPicture(ownerId) } });
      if (!row) throw new AppError("picture_not_found");
      const { style, paper, panels, seed, painter } = toPicture(row, DEFAULT_LOCALE);
      return { style, paper, panels, seed, painter, edits: row.edits as unknown as WordEdits };
    },

    /** Repeating changes nothing. @throws AppError picture_not_found */
    async star(ownerId: string, id: string, starred: boolean): Promise<{ starred: boolean }> {
      const { count } = await prisma.picture.updateMany({ where: { id, ...ownPicture(ownerId) }, data: { starred } });
      if (count === 0) throw new AppError("picture_not_found");
      return { starred };
    },

    /**
     * Removes those of them that are mine and finished. Ids of nobody's and of others' pictures are passed by.
     * @returns which are gone, and which stay: covers, also of what waits beside a post, unless they were asked for too, and what is still drawn
     */
    async remove(ownerId: string, { ids, covers = false }: RemoveMany): Promise<{ removed: string[]; kept: string[] }> {
      const { gone, kept } = await inTransaction(prisma, async (tx) => {
        // In the order of lib/engines/db/locks.ts: nobody makes one of them a cover meanwhile.
        await tx.$queryRaw`
          SELECT id FROM "Post" post
          WHERE writable(post, ${ownerId}::uuid)
            AND id IN (SELECT "postId" FROM "Picture" picture WHERE id = ANY (${ids}::uuid[]))
          ORDER BY id FOR UPDATE`;
        const gone = await tx.$queryRaw<{ id: string; postId: string; key: string | null }[]>`
          DELETE FROM "Picture" picture
          WHERE id = ANY (${ids}::uuid[]) AND own(picture, ${ownerId}::uuid)
            AND status NOT IN ('queued', 'drawing')
            AND (${covers} OR NOT EXISTS (SELECT 1 FROM "Post" post WHERE post."coverPictureId" = picture.id)
              AND NOT EXISTS (SELECT 1 FROM "PendingEdit" pending WHERE pending."coverPictureId" = picture.id))
          RETURNING id, "postId", key`;
        const left = await tx.picture.findMany({
          where: { id: { in: ids }, ...ownPicture(ownerId) },
          select: { id: true },
        });
        await images.forget(
          tx,
          gone.flatMap(({ key }) => key ?? []),
        );
        return { gone, kept: left.map(({ id }) => id) };
      });
      if (gone.length > 0) {
        images.wakeCleaner();
        // Pages show covers alone.
        if (covers) await forgetPages([...new Set(gone.flatMap(({ postId }) => tagsOfPost(postId)))]);
      }
      return { removed: gone.map(({ id }) => id), kept };
    },
  };
}

/** From one to the other, both among them. */
function monthsSince(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}
