import type { Post as PostRow, Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockOwnPost } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import type { EventBus } from "@/lib/engines/events/event-bus";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import { type PageTag, tagsOfPost } from "@/lib/shared/page-tags";
import { isBlank } from "@/lib/shared/text";
import { wordsOf } from "@/lib/shared/words";
import { columnsOf, nothingWaits, pendingGoesOn } from "./edits/beside";
import type { Publish } from "./inputs";
import { type Circle, isForEveryone, isForOthers, type OwnPost } from "./post";
import { isWhole, OWN_PARTS, toOwnPost } from "./post-row";
import { putCover } from "./put-cover";
import { leavesReaders, ownPost, writable } from "./rights";

/** Secret diaries, as far as putting an entry in goes. */
export type DiaryDoor = {
  /**
   * Holds a diary of this member, and who hears of what is put in.
   * @returns whether its pages open together
   * @throws AppError diary_not_found, diary_not_open
   */
  hold(tx: Prisma.TransactionClient, memberId: string, diaryId: string): Promise<{ opensTogether: boolean }>;
  /** The entry stands in it. @returns who hears of it */
  putIn(tx: Prisma.TransactionClient, page: DiaryPage): Promise<string[]>;
};
export type DiaryPage = { diaryId: string; authorId: string; day: Date; at: Date; opensTogether: boolean };

type Needs = {
  prisma: PrismaClient;
  events: EventBus;
  forgetPages(tags: readonly PageTag[]): Promise<void>;
  /** Gives a post's pictures new keys. */
  movePictures(ownerId: string, postId: string): Promise<void>;
  /** Bytes that were let go of are removed now. */
  wakeCleaner(): void;
  diaries: DiaryDoor;
  /** Looks through what everyone is about to read. @throws AppError words_asked */
  askWords(texts: readonly string[]): Promise<void>;
  /** Mails were written, and are committed. */
  mailWritten(): void;
};

export type Publishing = ReturnType<typeof createPublishing>;

/** Who sees a post, and with which picture. */
export function createPublishing({
  prisma,
  events,
  forgetPages,
  movePictures,
  wakeCleaner,
  diaries,
  askWords,
  mailWritten,
}: Needs) {
  /** @throws AppError post_not_found */
  async function own(authorId: string, id: string) {
    const row = await prisma.post.findFirst({ where: { id, ...ownPost(authorId) }, include: OWN_PARTS });
    if (!isWhole(row)) throw new AppError("post_not_found");
    return row;
  }

  /** Of what was public before nothing is asked: its readers know it. */
  async function askAgain(authorId: string, id: string): Promise<void> {
    const row = await own(authorId, id);
    if (isForEveryone({ visibility: row.visibility, isHidden: false })) return;
    const { title, body } = wordsOf(row);
    await askWords([title, body, ...row.tags]);
  }

  return {
    /**
     * Publishes, puts into a secret diary, hides or takes back. It takes effect at once; then the pictures move to new
     * keys, if somebody else could see them. What waits beside it goes on waiting; where nobody else reads the post any
     * more it is its text.
     * @throws AppError post_not_found, nothing_to_publish, diary_not_found, diary_not_open; words_asked where it becomes
     * public with words that this site asks about, and its author did not say `knowingly`
     */
    async setVisibility(authorId: string, id: string, wish: Publish, locale: Locale): Promise<OwnPost> {
      const { visibility, diaryId } = wish;
      if (isForEveryone({ visibility, isHidden: false }) && !wish.knowingly) await askAgain(authorId, id);
      const { leaves, hearers } = await inTransaction(prisma, async (tx) => {
        const diary = diaryId === undefined ? null : await diaries.hold(tx, authorId, diaryId);
        // What is decided on this look still holds when it is written.
        if (!(await lockOwnPost(tx, authorId, id))) throw new AppError("post_not_found");
        const before = await tx.post.findFirstOrThrow({
          where: { id, ...writable(authorId) },
          include: { pending: true, _count: { select: { pictures: true } } },
        });
        // Where nobody else reads it any more, it is as it was last written. Other readers get what is read now.
        const comesBack = isForOthers({ visibility }) && isForOthers(before) ? null : before.pending;
        const { title, body } = wordsOf(comesBack ?? before);
        const isEmpty = isBlank(title) && isBlank(body) && before._count.pictures === 0;
        if (visibility !== "draft" && isEmpty) throw new AppError("nothing_to_publish");
        const circle = { visibility, diaryId: diaryId ?? (visibility === "draft" ? before.diaryId : null) };
        const stays = isSame(circle, before);
        const at = new Date();
        // What was put in under one rule keeps it.
        const opensTogether = diary !== null && (stays ? before.opensTogether : diary.opensTogether);
        const version = (comesBack ?? before).version + 1;
        const circleNow = { ...circle, opensTogether, publishedAt: publishedAt(circle, before, at), version };
        await tx.post.update({
          where: { ...writable(authorId), id },
          data: { ...circleNow, ...(comesBack && columnsOf(comesBack)) },
        });
        await (isForOthers(circle) && !comesBack ? pendingGoesOn : nothingWaits)(tx, authorId, id);
        const leaves = leavesReaders(before, circle);
        // What its link showed goes with it: a trigger lets go of the bytes.
        if (leaves) await tx.shareCard.deleteMany({ where: { postId: id } });
        const page = diaryId !== undefined && !stays && { diaryId, authorId, day: before.day, at, opensTogether };
        return { leaves, hearers: page ? await diaries.putIn(tx, page) : [] };
      });
      if (hearers.length > 0) mailWritten();
      await forgetPages(tagsOfPost(id, authorId));
      if (leaves) wakeCleaner();
      if (leaves) await movePictures(authorId, id);
      for (const memberId of hearers) await events.publish({ type: "news", memberId });
      const post = toOwnPost(await own(authorId, id), locale);
      // Published again while its pictures moved: the page made in between shows their old addresses.
      if (leaves && isForEveryone(post)) await forgetPages(tagsOfPost(id, authorId));
      return post;
    },

    /**
     * Picks the picture that stands for the post, or none; of a post that others read, for what waits beside it. One under
     * way stands there once it is done.
     * @throws AppError post_not_found, picture_not_found, picture_not_ready
     */
    async setCover(authorId: string, id: string, pictureId: string | null, locale: Locale): Promise<OwnPost> {
      await inTransaction(prisma, (tx) => putCover(tx, authorId, id, pictureId));
      return toOwnPost(await own(authorId, id), locale);
    },
  };
}

/** A post is new to those who read it from then on; changes in between keep the date. */
function publishedAt(to: Circle, before: Circle & Pick<PostRow, "publishedAt">, at: Date): Date | null {
  if (to.visibility === "draft") return null;
  const isNew = isForOthers(to) && !isSame(to, before);
  return isNew || !before.publishedAt ? at : before.publishedAt;
}

const isSame = (one: Circle, other: Circle) => one.visibility === other.visibility && one.diaryId === other.diaryId;
