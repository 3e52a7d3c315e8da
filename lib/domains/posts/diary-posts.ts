import { z } from "zod";
import { ownDiary } from "@/lib/domains/diaries/rights";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { Day, fromDay, toDay } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import type { Locale } from "@/lib/shared/locale";
import { fromCursor, type Page, type PageQuery, toPage } from "@/lib/shared/page";
import type { Post } from "./post";
import { isWhole, POST_PARTS, toPost } from "./post-row";
import { inDiary, readable } from "./rights";

/** Where a page ends: its day, its id. */
const Position = z.tuple([Day, Id]);

/** Entries of a diary; with `day` that day's alone. */
export type PagesQuery = PageQuery & { day?: string };

/** What a member may read in a secret diary of theirs, the latest day first. @throws AppError diary_not_found */
export async function postsOfDiary(
  prisma: PrismaClient,
  memberId: string,
  diaryId: string,
  { cursor, limit, day }: PagesQuery,
  locale: Locale,
): Promise<Page<Post>> {
  const after = fromCursor(cursor, Position);
  const diary = await prisma.diary.findFirst({ where: { id: diaryId, ...ownDiary(memberId) }, select: { id: true } });
  if (!diary) throw new AppError("diary_not_found");
  const rows = await prisma.post.findMany({
    where: {
      ...inDiary(diaryId),
      ...readable(memberId),
      ...(day && { day: fromDay(day) }),
      ...(after && {
        OR: [{ day: { lt: fromDay(after[0]) } }, { day: fromDay(after[0]), id: { lt: after[1] } }],
      }),
    },
    orderBy: [{ day: "desc" }, { id: "desc" }],
    take: limit + 1,
    include: POST_PARTS,
  });
  const page = toPage(
    rows,
    limit,
    (row) => [toDay(row.day), row.id],
    (row) => row,
  );
  return { items: page.items.filter(isWhole).map((row) => toPost(row, locale, memberId)), next: page.next };
}
