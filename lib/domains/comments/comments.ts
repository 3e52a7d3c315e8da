import { z } from "zod";
import { readable, writable } from "@/lib/domains/posts/rights";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { holdMembers, lockDiaries, lockPostToComment } from "@/lib/engines/db/locks";
import { inTransaction, isMissingReference, retried } from "@/lib/engines/db/refusals";
import type { EventBus } from "@/lib/engines/events/event-bus";
import { AppError } from "@/lib/shared/errors";
import { forgetSoon } from "@/lib/shared/forget-soon";
import { Id } from "@/lib/shared/id";
import { fromCursor, type Page, type PageQuery, toPage } from "@/lib/shared/page";
import { type PageTag, postTag, tagsOfPost } from "@/lib/shared/page-tags";
import { toStoredComment } from "@/lib/shared/words";
import { type Comment, type CommentsState, EDIT_MS } from "./comment";
import type { CommentPatch, NewComment } from "./inputs";
import { readComments } from "./read-comments";
import { readableComment, writableComment } from "./rights";
import { tellOfComment } from "./tell";

type Needs = {
  prisma: PrismaClient;
  events: EventBus;
  /** Cached pages that show one of these are made anew. */
  forgetPages(tags: readonly PageTag[]): Promise<void>;
  /** Looks through what everyone is about to read. @throws AppError words_asked */
  askWords(texts: readonly string[]): Promise<void>;
  /** How old a count in a list may be. */
  countsMayAgeMs?: number;
};

export type Comments = ReturnType<typeof createComments>;

/**
 * What readers write under a post that is for everyone, and two friends in their secret diary. `Post.commentCount` is kept by a trigger (prisma/migrations,
 * count_comments).
 *
 * The post's own page is made anew at once: what somebody takes back must not be read there any longer, and comments
 * are rare beside likes. The number on the cards of lists may be a little old, and waits with those of likes.
 */
export function createComments({ prisma, events, forgetPages, askWords, countsMayAgeMs = 30_000 }: Needs) {
  const forgetLists = forgetSoon(forgetPages, countsMayAgeMs);

  async function changed(postId: string, hearers: readonly (string | null)[] = []): Promise<void> {
    await forgetPages([postTag(postId)]);
    for (const memberId of hearers) if (memberId) await events.publish({ type: "news", memberId });
  }

  /** Whose a post is, of which diary, and whose the comment that is answered. @throws AppError post_not_found, comment_not_found */
  async function authors(readerId: string, postId: string, replyToId: string | null) {
    const post = await prisma.post.findFirst({
      where: { id: postId, ...readable(readerId) },
      select: { authorId: true, diaryId: true },
    });
    if (!post) throw new AppError("post_not_found");
    const of = { postAuthorId: post.authorId, diaryId: post.diaryId };
    if (!replyToId) return { ...of, answeredId: null };
    const answered = await prisma.comment.findFirst({
      where: { id: replyToId, postId, ...readableComment(readerId) },
      select: { authorId: true },
    });
    if (!answered) throw new AppError("comment_not_found");
    return { ...of, answeredId: answered.authorId };
  }

  /** In a secret diary nothing is asked, nor of what is not theirs. */
  async function askAgain(writerId: string, id: string, body: string): Promise<void> {
    const row = await prisma.comment.findFirst({
      where: { id, ...writableComment(writerId) },
      select: { diaryId: true },
    });
    if (row?.diaryId === null) await askWords([body]);
  }

  async function one(readerId: string, id: string): Promise<Comment> {
    const [comment] = await readComments(prisma, readerId, { id });
    if (!comment) throw new AppError("comment_not_found");
    return comment;
  }

  return {
    /** Lists whose counts are old are made anew by those who stay: this process is about to end. */
    flush: forgetLists.now,

    /** Oldest first, without those of members who are kept apart from the reader. @throws AppError post_not_found */
    async of(postId: string, readerId: string | null, query: PageQuery): Promise<Page<Comment>> {
      const after = fromCursor(query.cursor, z.tuple([Id]));
      const post = await prisma.post.findFirst({ where: { id: postId, ...readable(readerId) }, select: { id: true } });
      if (!post) throw new AppError("post_not_found");
      const which = { postId, ...(after && { afterId: after[0] }), limit: query.limit + 1 };
      const found = await readComments(prisma, readerId, which);
      return toPage(
        found,
        query.limit,
        ({ id }) => [id],
        (comment) => comment,
      );
    },

    /**
     * Under a post that is for everyone, or stands in a diary of theirs: only there it is read. Closed, or kept apart from its author: both are told alike.
     * @throws AppError post_not_found, comment_not_found (the one it answers), comments_closed, not_signed_in when I am
     * gone; words_asked under a public post, where it was not said `knowingly`
     */
    async write(writerId: string, postId: string, comment: NewComment): Promise<Comment> {
      const { body, replyToId = null, knowingly = false } = comment;
      const { postAuthorId, diaryId, answeredId } = await authors(writerId, postId, replyToId);
      if (!knowingly && diaryId === null) await askWords([body]);
      const written = inTransaction(prisma, async (tx) => {
        const there = await holdMembers(tx, [writerId, postAuthorId, answeredId ?? writerId]);
        if (!there.has(writerId)) throw new AppError("not_signed_in");
        if (diaryId) await lockDiaries(tx, writerId, [diaryId]);
        const post = await lockPostToComment(tx, writerId, postId);
        if (!post) throw new AppError("post_not_found");
        if (!post.isOpen) throw new AppError("comments_closed");
        const { id } = await tx.comment.create({
          data: { postId, authorId: writerId, diaryId: post.diaryId, ...toStoredComment(body), replyToId },
          select: { id: true },
        });
        return { id, hearers: await tellOfComment(tx, { id, postId, writerId, postAuthorId, answeredId }) };
      });
      const { id, hearers } = await written.catch((cause: unknown) => {
        // Everybody and the post are held, so it is the answered comment that has gone.
        throw isMissingReference(cause) ? new AppError("comment_not_found", { cause }) : cause;
      });
      await changed(postId, hearers);
      forgetLists(["feed"]);
      return one(writerId, id);
    },

    /**
     * Within EDIT_MS, where one may still write.
     * @throws AppError comment_not_found, comment_too_old, comments_closed, words_asked
     */
    async edit(writerId: string, id: string, { body, knowingly = false }: CommentPatch): Promise<Comment> {
      if (!knowingly) await askAgain(writerId, id, body);
      const postId = await inTransaction(prisma, async (tx) => {
        const before = await tx.comment.findFirst({
          where: { id, ...writableComment(writerId) },
          select: { postId: true },
        });
        const post = before && (await lockPostToComment(tx, writerId, before.postId));
        if (!post) throw new AppError("comment_not_found");
        if (!post.isOpen) throw new AppError("comments_closed");
        const since = new Date(Date.now() - EDIT_MS);
        const { count } = await tx.comment.updateMany({
          where: { id, ...writableComment(writerId), createdAt: { gt: since } },
          data: { ...toStoredComment(body), editedAt: new Date() },
        });
        if (count === 0) throw new AppError("comment_too_old");
        return before.postId;
      });
      await changed(postId);
      return one(writerId, id);
    },

    /**
     * By who wrote it, also where its post stands in another circle by now, and while it is here by the post's author.
     * @throws AppError comment_not_found
     */
    async remove(memberId: string, id: string): Promise<void> {
      // The post is held first, as lib/engines/db/locks.ts says: its count changes with the comment.
      const [gone] = await retried(
        () => prisma.$queryRaw<{ postId: string; here: boolean; author: string; answered: string | null }[]>`
          WITH held AS MATERIALIZED (
            SELECT post.id, answered."authorId" AS answered FROM "Post" post
            JOIN "Comment" comment ON comment."postId" = post.id
            LEFT JOIN "Comment" answered ON answered.id = comment."replyToId"
            WHERE comment.id = ${id}::uuid AND removable(comment, ${memberId}::uuid) FOR NO KEY UPDATE OF post
          )
          DELETE FROM "Comment" comment USING held
          WHERE comment.id = ${id}::uuid AND comment."postId" = held.id
          RETURNING comment."postId", comment.here, author_of(comment."postId") AS author, held.answered`,
      );
      if (!gone) throw new AppError("comment_not_found");
      // Nobody saw one that is not here.
      if (!gone.here) return;
      // Both may have heard of it: what they have not read is less now.
      await changed(gone.postId, [...new Set([gone.author, gone.answered])]);
      forgetLists(["feed"]);
    },

    /** Lets nobody write more comments under a post of mine, or again everybody. @throws AppError post_not_found */
    async setClosed(authorId: string, postId: string, commentsClosed: boolean): Promise<CommentsState> {
      const { count } = await retried(() =>
        prisma.post.updateMany({ where: { id: postId, ...writable(authorId) }, data: { commentsClosed } }),
      );
      if (count === 0) throw new AppError("post_not_found");
      await forgetPages(tagsOfPost(postId));
      return { commentsClosed };
    },
  };
}
