import { owned } from "@/lib/domains/pictures/rights";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockOwnPost } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import type { EventBus } from "@/lib/engines/events/event-bus";
import { toDay } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import { type PageTag, tagsOfPost } from "@/lib/shared/page-tags";
import { isBlank } from "@/lib/shared/text";
import { wordsOf } from "@/lib/shared/words";
import type { GoUp } from "../inputs";
import { isForEveryone, type OwnPost } from "../post";
import { isWhole, OWN_PARTS, toOwnPost } from "../post-row";
import { inCircle, ownPending, ownPost, writable } from "../rights";
import { columnsOf, dropPending, nothingWaits } from "./beside";

type Moved = { diaryId: string; authorId: string; day: Date; at: Date };

type Needs = {
  prisma: PrismaClient;
  events: EventBus;
  forgetPages(tags: readonly PageTag[]): Promise<void>;
  /** What moving an entry of a secret diary to another day means to the diary. */
  diaries: {
    holdToMove(tx: Prisma.TransactionClient, memberId: string, diaryId: string): Promise<boolean>;
    moved(tx: Prisma.TransactionClient, page: Moved): Promise<string[]>;
  };
  /** Looks through what everyone is about to read, but for what they read already. @throws AppError words_asked */
  askWords(texts: readonly string[], known: readonly string[]): Promise<void>;
};

export type Edits = ReturnType<typeof createEdits>;

/**
 * What an author changes of a post that others read waits beside it (posts.save), and here it goes up or is thrown away.
 * Readers get the post as it stands, and never this.
 */
export function createEdits({ prisma, events, forgetPages, diaries, askWords }: Needs) {
  async function own(db: Prisma.TransactionClient, authorId: string, id: string) {
    const row = await db.post.findFirst({ where: { id, ...ownPost(authorId) }, include: OWN_PARTS });
    if (!isWhole(row)) throw new AppError("post_not_found");
    return row;
  }

  /** Of a diary of two, which can't be searched or come upon, nothing is asked. */
  async function askAbout(authorId: string, id: string): Promise<void> {
    const row = await own(prisma, authorId, id);
    if (!row.pending || !isForEveryone({ visibility: row.visibility, isHidden: false })) return;
    const textsOf = (text: { title: string; body: string; tags: string[] }) => {
      const { title, body } = wordsOf(text);
      return [title, body, ...text.tags];
    };
    await askWords(textsOf(row.pending), textsOf(row));
  }

  /** The open diary in which an entry is about to be moved to another day, held: diaries come before posts. */
  async function movesIn(tx: Prisma.TransactionClient, authorId: string, id: string): Promise<string | null> {
    const before = await tx.post.findFirst({
      where: { id, ...writable(authorId), ...inCircle("diary") },
      select: { diaryId: true, day: true, pending: { select: { day: true } } },
    });
    if (!before?.diaryId || !before.pending || toDay(before.pending.day) === toDay(before.day)) return null;
    return (await diaries.holdToMove(tx, authorId, before.diaryId)) ? before.diaryId : null;
  }

  return {
    /** A post of mine with what waits beside it. @throws AppError post_not_found */
    async get(authorId: string, id: string, locale: Locale): Promise<OwnPost> {
      return toOwnPost(await own(prisma, authorId, id), locale);
    },

    /** Of these posts those of mine beside which something waits. */
    async waitingAmong(authorId: string, postIds: string[]): Promise<string[]> {
      if (postIds.length === 0) return [];
      const rows = await prisma.pendingEdit.findMany({
        where: { postId: { in: postIds }, ...ownPending(authorId) },
        select: { postId: true },
      });
      return rows.map(({ postId }) => postId);
    },

    /**
     * What waits goes up, in one step: readers get it from here on. Where nothing waits, nothing is done.
     * @throws AppError post_not_found, nothing_to_publish; stale_version with the post as it is now in `current`, where
     * something else waits than its author saw; words_asked where everyone reads it, with words that this site asks about
     * and that were not there before, and its author did not say `knowingly`
     */
    async goUp(authorId: string, id: string, { version, knowingly }: GoUp, locale: Locale): Promise<OwnPost> {
      if (!knowingly) await askAbout(authorId, id);
      const { isChanged, hearers } = await inTransaction(prisma, async (tx) => {
        const diaryId = await movesIn(tx, authorId, id);
        // What is decided on this look still holds when it is written.
        if (!(await lockOwnPost(tx, authorId, id))) throw new AppError("post_not_found");
        const row = await own(tx, authorId, id);
        const { pending } = row;
        if (!pending) return { isChanged: false, hearers: [] };
        if (pending.version !== version)
          throw new AppError("stale_version", { members: { current: toOwnPost(row, locale) } });
        const { title, body } = wordsOf(pending);
        const pictures = await tx.picture.count({ where: { postId: id, ...owned(authorId) } });
        if (isBlank(title) && isBlank(body) && pictures === 0) throw new AppError("nothing_to_publish");
        const at = new Date();
        const data = { ...columnsOf(pending), version: pending.version + 1, editedAt: at };
        await tx.post.updateMany({ where: { id, ...writable(authorId) }, data });
        await nothingWaits(tx, authorId, id);
        const stands = diaryId !== null && row.visibility === "diary" && row.diaryId === diaryId;
        const page = stands && { diaryId, authorId, day: pending.day, at };
        return { isChanged: true, hearers: page ? await diaries.moved(tx, page) : [] };
      });
      for (const memberId of hearers) await events.publish({ type: "news", memberId });
      const post = toOwnPost(await own(prisma, authorId, id), locale);
      if (isChanged && isForEveryone(post)) await forgetPages(tagsOfPost(id, authorId));
      return post;
    },

    /**
     * What waits is thrown away, and the post stays as it is read. Pictures that were drawn for it stay its author's.
     * @throws AppError post_not_found; stale_version with the post as it is now in `current`, where something else waits
     * than its author saw
     */
    async discard(authorId: string, id: string, version: number, locale: Locale): Promise<OwnPost> {
      const row = await inTransaction(prisma, async (tx) => {
        if (!(await lockOwnPost(tx, authorId, id))) throw new AppError("post_not_found");
        const before = await own(tx, authorId, id);
        if (!before.pending) return before;
        if (before.pending.version !== version)
          throw new AppError("stale_version", { members: { current: toOwnPost(before, locale) } });
        await dropPending(tx, authorId, id, version + 1);
        await tx.picture.updateMany({
          where: { postId: id, ...owned(authorId), forEdit: true },
          data: { becomesCover: false },
        });
        return own(tx, authorId, id);
      });
      return toOwnPost(row, locale);
    },
  };
}
