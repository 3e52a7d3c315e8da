import { z } from "zod";
import { imageUrl } from "@/lib/domains/pictures/picture";
import { isForEveryone, type Visibility } from "@/lib/domains/posts/post";
import type { HidingTarget } from "@/lib/domains/reports/report";
import { Prisma, type PrismaClient } from "@/lib/engines/db/generated/client";
import { retried } from "@/lib/engines/db/refusals";
import type { EventBus } from "@/lib/engines/events/event-bus";
import { Instant, toDay } from "@/lib/shared/day";
import { Id } from "@/lib/shared/id";
import { fromCursor, type Page, type PageQuery, toPage } from "@/lib/shared/page";
import { saidIn, titleOf } from "@/lib/shared/words";
import type { ReadNews } from "./inputs";
import { type DiaryDeed, KEPT_DAYS, LIKERS_MAX, NAMED_MAX, type News, type NewsKind, UNREAD_MAX } from "./notification";
import { ownNews } from "./rights";

type Needs = { prisma: PrismaClient; events: EventBus };

/** Where a page of news ends. */
const Position = z.tuple([Instant, Id]);

type Row = {
  id: string;
  kind: NewsKind;
  at: Date;
  readAt: Date | null;
  postId: string | null;
  title: string | null;
  visibility: Visibility | null;
  isHidden: boolean | null;
  postDiaryId: string | null;
  diaryId: string | null;
  diaryName: string | null;
  deed: DiaryDeed | null;
  day: Date | null;
  actors: { id: string; name: string }[] | null;
  count: number;
  commentId: string | null;
  body: string | null;
  pictureId: string | null;
  key: string | null;
  hidingId: string | null;
  hidingTarget: HidingTarget | null;
  hidingCaseId: string | null;
  hidingPostId: string | null;
};

/** Done by somebody who is named. */
const COUNTED: ReadonlySet<NewsKind> = new Set(["comment", "reply", "like", "page", "diary"]);

const DAY_MS = 86_400_000;

export type Notifications = ReturnType<typeof createNotifications>;

/** What happened to a member. The rows are written by those who do it, in their transactions; here they are read. */
export function createNotifications({ prisma, events }: Needs) {
  /** @returns how many are unread, and in how many milliseconds more will be told that waits for its time */
  async function look(memberId: string): Promise<{ unread: number; nextInMs: number | null }> {
    const [row] = await prisma.$queryRaw<[{ unread: number; nextInMs: number | null }]>`
      SELECT
        (SELECT count(*)::int FROM (
          SELECT 1 FROM "Notification" news
          WHERE writable(news, ${memberId}::uuid) AND news."readAt" IS NULL AND told(news) LIMIT ${UNREAD_MAX}
        ) counted) AS unread,
        (SELECT ceil(1000 * extract(epoch FROM min(news.at) - now()))::int FROM "Notification" news
          WHERE writable(news, ${memberId}::uuid) AND news."readAt" IS NULL AND news.at > now()) AS "nextInMs"`;
    return row;
  }

  return {
    look,

    /** How much is unread, at most UNREAD_MAX: as many as the list would show. */
    unread: async (memberId: string): Promise<number> => (await look(memberId)).unread,

    /** What may be told, newest first. A bundle of likes names those who like it now. */
    async list(memberId: string, query: PageQuery): Promise<Page<News>> {
      const after = fromCursor(query.cursor, Position);
      const before = after
        ? Prisma.sql`(news.at, news.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
        : Prisma.sql`true`;
      const rows = await prisma.$queryRaw<Row[]>`
        SELECT news.id, news.kind::text AS kind, news.at, news."readAt",
          post.id AS "postId", post.title, post.visibility::text AS visibility,
          post."hiddenAt" IS NOT NULL AS "isHidden", post."diaryId" AS "postDiaryId",
          diary.id AS "diaryId", diary.name AS "diaryName", news.deed::text AS deed, news.day,
          CASE WHEN news.kind = 'like' THEN likers.named
            WHEN actor.id IS NULL THEN NULL ELSE json_build_array(json_build_object('id', actor.id, 'name', actor.name))
          END AS actors,
          CASE WHEN news.kind = 'like' THEN likers.count ELSE 1 END AS count,
          comment.id AS "commentId", comment.body, picture.id AS "pictureId", picture.key,
          hiding.id AS "hidingId", hiding.target::text AS "hidingTarget",
          CASE WHEN news.kind = 'answered' THEN hiding."caseId" END AS "hidingCaseId",
          CASE WHEN news.kind <> 'answered' THEN hiding."postId" END AS "hidingPostId"
        FROM "Notification" news LEFT JOIN "Post" post ON post.id = news."postId"
        LEFT JOIN "Diary" diary ON diary.id = news."diaryId" AND readable(diary, news."memberId")
        LEFT JOIN "Member" actor ON actor.id = news."actorId"
        LEFT JOIN "Hiding" hiding ON hiding.id = news."hidingId"
        LEFT JOIN "Comment" comment ON comment.id = news."commentId"
        LEFT JOIN "Picture" picture ON picture.id = news."pictureId" AND writable(picture, news."memberId")
        LEFT JOIN LATERAL (
          SELECT (SELECT count(*)::int FROM (SELECT 1 FROM likes_in(news) LIMIT ${LIKERS_MAX}) counted) AS count,
            (SELECT json_agg(json_build_object('id', latest.id, 'name', latest.name)) FROM (
              SELECT liker.id, liker.name FROM likes_in(news) liked JOIN "Member" liker ON liker.id = liked."memberId"
              ORDER BY liked."createdAt" DESC, liker.id LIMIT ${NAMED_MAX}
            ) latest) AS named
        ) likers ON news.kind = 'like'
        WHERE writable(news, ${memberId}::uuid) AND told(news) AND ${before}
        ORDER BY news.at DESC, news.id DESC LIMIT ${query.limit + 1}`;
      return toPage(rows, query.limit, ({ at, id }) => [at.toISOString(), id], toNews);
    },

    /** Marks what was read, and clears away what was read long ago. @returns how much is still unread */
    async read(memberId: string, { ids, upTo, pictures }: ReadNews): Promise<number> {
      if (pictures) {
        // Seen where it was drawn: that is no news any more.
        const seen = { kind: "picture", readAt: null, pictureId: { in: pictures } } as const;
        await prisma.notification.deleteMany({ where: { ...ownNews(memberId), ...seen } });
      } else {
        const which = ids
          ? Prisma.sql`news.id = ANY (${ids}::uuid[])`
          : Prisma.sql`news.at <= ${upTo ?? "infinity"}::timestamptz`;
        await retried(
          () => prisma.$executeRaw`
            UPDATE "Notification" news SET "readAt" = now()
            WHERE writable(news, ${memberId}::uuid) AND news."readAt" IS NULL AND news.at <= now() AND ${which}`,
        );
      }
      const long = new Date(Date.now() - KEPT_DAYS * DAY_MS);
      await prisma.notification.deleteMany({ where: { ...ownNews(memberId), readAt: { lt: long } } });
      await events.publish({ type: "news", memberId });
      return (await look(memberId)).unread;
    },

    /** A stream of the member's own has shown that a picture is done. */
    async pictureSeen(memberId: string, pictureId: string): Promise<void> {
      const seen = { kind: "picture", readAt: null, pictureId } as const;
      await prisma.notification.deleteMany({ where: { ...ownNews(memberId), ...seen } });
    },
  };
}

function toNews(row: Row): News {
  return {
    id: row.id,
    kind: row.kind,
    at: row.at.toISOString(),
    isRead: row.readAt !== null,
    post: row.postId && row.visibility ? toPost(row.postId, row.visibility, row) : null,
    diary: row.diaryId
      ? { id: row.diaryId, name: row.diaryName ?? "", deed: row.deed, day: row.day && toDay(row.day) }
      : null,
    actors: row.actors ?? [],
    count: COUNTED.has(row.kind) ? row.count : 0,
    comment: row.commentId ? { id: row.commentId, body: saidIn({ body: row.body ?? "" }) } : null,
    picture: row.pictureId ? { id: row.pictureId, url: row.key && imageUrl(row.key) } : null,
    hiding: hidingOf(row),
  };
}

function hidingOf({ hidingId, hidingTarget, hidingCaseId, hidingPostId }: Row): News["hiding"] {
  if (!hidingId || !hidingTarget) return null;
  return { id: hidingId, target: hidingTarget, caseId: hidingCaseId, postId: hidingPostId };
}

function toPost(id: string, visibility: Visibility, { title, postDiaryId, isHidden }: Row): NonNullable<News["post"]> {
  return {
    id,
    title: titleOf({ title: title ?? "" }),
    isPublic: isForEveryone({ visibility, isHidden: isHidden === true }),
    diaryId: postDiaryId,
  };
}
