import { z } from "zod";
import type { Identity } from "@/lib/domains/accounts/account";
import { ownDiary } from "@/lib/domains/diaries/rights";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockMember, lockOwnPost } from "@/lib/engines/db/locks";
import { inTransaction, isMissingReference } from "@/lib/engines/db/refusals";
import type { PainterName } from "@/lib/painters/painter";
import { fromDay, today } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import type { Locale } from "@/lib/shared/locale";
import { fromCursor, type Page, toPage } from "@/lib/shared/page";
import { type PageTag, tagsOfPost } from "@/lib/shared/page-tags";
import { tagKey } from "@/lib/shared/tag";
import { toStored } from "@/lib/shared/words";
import { type PostsAround, postsAround } from "./around";
import { type PagesQuery, postsOfDiary } from "./diary-posts";
import { type Content, changeBeside, takeIn } from "./edits/beside";
import { feed } from "./feed";
import type { FeedQuery, MyPostsQuery, NewPost, PostPatch } from "./inputs";
import { isForOthers, type OwnPost, type Post } from "./post";
import { isWhole, OWN_PARTS, POST_PARTS, toOwnPost, toPost } from "./post-row";
import { inCircle, ownPost, published, readable, writable } from "./rights";
import { search, searchMine } from "./search";

type Needs = {
  prisma: PrismaClient;
  /** Cached pages that show one of these are made anew. */
  forgetPages(tags: readonly PageTag[]): Promise<void>;
  /** They saved a draft, and this painter is to draw it; unsaid the site's first. */
  writing(authorId: string, painter: PainterName | undefined): void;
  /** Pictures at rest of a removed post. */
  images: {
    /** In the transaction that drops the keys: the bytes go later. */
    forget(tx: Prisma.TransactionClient, keys: string[]): Promise<void>;
    /** After it: now. */
    wakeCleaner(): void;
  };
};

/** Who writes, and what decides which day today is. */
type Writer = Pick<Identity, "id" | "timeZone" | "dayEndsAt">;

export type Posts = ReturnType<typeof createPosts>;

/** Diary entries: write, save, read, remove. Publishing is in publishing.ts. */
export function createPosts({ prisma, forgetPages, images, writing }: Needs) {
  /** @throws AppError diary_not_found, diary_not_open */
  async function requireOpen(memberId: string, diaryId: string): Promise<void> {
    const diary = await prisma.diary.findFirst({
      where: { id: diaryId, ...ownDiary(memberId) },
      select: { state: true },
    });
    if (!diary) throw new AppError("diary_not_found");
    if (diary.state !== "open") throw new AppError("diary_not_open");
  }

  return {
    /**
     * A draft; empty fields are fine, the day defaults to the writer's today. One for a secret diary is its author's
     * alone until it is put in.
     * @throws AppError diary_not_found, diary_not_open, not_signed_in when the author is gone
     */
    async create(author: Writer, input: NewPost, locale: Locale): Promise<OwnPost> {
      if (input.diaryId) await requireOpen(author.id, input.diaryId);
      const { day = today(author.timeZone, author.dayEndsAt), ...rest } = input;
      const data = { ...toStored(rest), ...withKeys(rest.tags), authorId: author.id, day: fromDay(day) };
      const made = prisma.post.create({ data, include: OWN_PARTS }).catch(async (cause: unknown) => {
        if (!isMissingReference(cause)) throw cause;
        // One of the two has gone since.
        if (input.diaryId) await requireOpen(author.id, input.diaryId);
        throw new AppError("not_signed_in", { cause });
      });
      return toOwnPost(await made, locale);
    },

    /**
     * A day's draft that nothing was written into, or a new one: opening the editor twice, or in two tabs at once,
     * makes one. One that was left empty last week is about last week.
     * @param about the writer's today where it is not said
     * @param diaryId the secret diary that it is for
     * @throws AppError diary_not_found, diary_not_open, not_signed_in when the author is gone
     */
    async openDraft(
      author: Writer,
      locale: Locale,
      about = today(author.timeZone, author.dayEndsAt),
      diaryId: string | null = null,
    ): Promise<OwnPost> {
      if (diaryId !== null) await requireOpen(author.id, diaryId);
      const [authorId, day] = [author.id, fromDay(about)];
      // Version 1: not even its day was chosen.
      const untouched = { ...inCircle("draft"), version: 1, title: "", body: "", pictures: { none: {} } };
      const row = await inTransaction(prisma, async (tx) => {
        if (!(await lockMember(tx, authorId))) throw new AppError("not_signed_in");
        const empty = await tx.post.findFirst({
          where: { ...writable(authorId), day, diaryId, ...untouched },
          orderBy: { id: "desc" },
          include: OWN_PARTS,
        });
        return empty ?? tx.post.create({ data: { authorId, day, diaryId }, include: OWN_PARTS });
      }).catch((cause: unknown) => {
        // Its author is held, so it is the diary that has gone.
        throw isMissingReference(cause) ? new AppError("diary_not_found", { cause }) : cause;
      });
      return toOwnPost(row, locale);
    },

    /** A post its reader may see, as it is read: public ones, one's own, and what stands in a diary of theirs. @throws AppError post_not_found */
    async get(id: string, reader: { id: string } | null, locale: Locale): Promise<Post> {
      const row = await prisma.post.findFirst({ where: { id, ...readable(reader?.id ?? null) }, include: POST_PARTS });
      if (!isWhole(row)) throw new AppError("post_not_found");
      return toPost(row, locale, reader?.id);
    },

    /** Public posts, newest or most liked first; with `q` those that hold its words. */
    feed({ q, ...query }: FeedQuery, locale: Locale): Promise<Page<Post>> {
      return q === undefined ? feed(prisma, query, locale) : search(prisma, { ...query, q }, locale);
    },

    /** What a member may read in a secret diary of theirs, the latest day first. @throws AppError diary_not_found */
    inDiary: (memberId: string, diaryId: string, query: PagesQuery, locale: Locale): Promise<Page<Post>> =>
      postsOfDiary(prisma, memberId, diaryId, query, locale),

    /** Where a reader goes on from a public post. */
    around: (id: string, locale: Locale): Promise<PostsAround> => postsAround(prisma, id, locale),

    /** My posts, newest first; with `q` those that hold its words, as they are read. */
    async mine(authorId: string, { q, ...query }: MyPostsQuery, locale: Locale): Promise<Page<OwnPost>> {
      if (q !== undefined) return searchMine(prisma, authorId, { ...query, q }, locale);
      const after = fromCursor(query.cursor, z.tuple([Id]));
      const rows = await prisma.post.findMany({
        where: {
          ...ownPost(authorId),
          ...(query.state !== "all" && inCircle(query.state)),
          ...(after && { id: { lt: after[0] } }),
        },
        orderBy: { id: "desc" },
        take: query.limit + 1,
        include: OWN_PARTS,
      });
      const page = toPage(
        rows,
        query.limit,
        (row) => [row.id],
        (row) => row,
      );
      return { items: page.items.filter(isWhole).map((row) => toOwnPost(row, locale)), next: page.next };
    },

    /**
     * Saves what changed, if nobody saved since `version`. Of a post that others read it waits beside what they read
     * (edits/edits.ts): nobody reads half sentences.
     * @throws AppError post_not_found; stale_version with the post as it is now in `current`
     */
    async save(authorId: string, id: string, patch: PostPatch, locale: Locale): Promise<OwnPost> {
      const { version, day, painter, ...rest } = patch;
      const change = { ...toStored(rest), ...(day && { day: fromDay(day) }) };
      const row = await inTransaction(prisma, async (tx) => {
        const post = await lockOwnPost(tx, authorId, id);
        if (!post) throw new AppError("post_not_found");
        const isSaved = isForOthers(post)
          ? await changeBeside(tx, authorId, id, change, version)
          : await saveUnread(tx, authorId, id, change, version);
        const now = await tx.post.findFirst({ where: { id, ...writable(authorId) }, include: OWN_PARTS });
        if (!isWhole(now)) throw new AppError("post_not_found");
        if (!isSaved) throw new AppError("stale_version", { members: { current: toOwnPost(now, locale) } });
        return now;
      });
      const post = toOwnPost(row, locale);
      if (post.visibility === "draft") writing(authorId, painter);
      return post;
    },

    /** Removes a post with all its pictures. @throws AppError post_not_found */
    async remove(authorId: string, id: string): Promise<void> {
      await inTransaction(prisma, async (tx) => {
        if (!(await lockOwnPost(tx, authorId, id))) throw new AppError("post_not_found");
        // Removed, not looked up: a key that a worker gives a picture at this moment is among them.
        const pictures = await tx.$queryRaw<{ key: string | null }[]>`
          DELETE FROM "Picture" picture WHERE "postId" = ${id}::uuid AND writable(picture, ${authorId}::uuid) RETURNING key`;
        await tx.post.deleteMany({ where: { id, ...writable(authorId) } });
        await images.forget(
          tx,
          pictures.flatMap(({ key }) => key ?? []),
        );
      });
      await forgetPages(tagsOfPost(id, authorId));
      images.wakeCleaner();
    },
  };
}

/** Of a post that nobody else reads. @returns false where somebody saved since */
async function saveUnread(
  tx: Prisma.TransactionClient,
  authorId: string,
  id: string,
  change: Partial<Content>,
  since: number,
): Promise<boolean> {
  const save = () =>
    tx.post.updateMany({
      where: { id, version: since, ...writable(authorId), pending: { is: null } },
      data: { ...change, ...withKeys(change.tags), version: { increment: 1 } },
    });
  const isSaved = (await save()).count === 1 || ((await takeIn(tx, authorId, id)) && (await save()).count === 1);
  if (!isSaved) return false;
  await tx.post.updateMany({ where: { id, ...writable(authorId), ...published }, data: { editedAt: new Date() } });
  return true;
}

/** Tags are found by their keys: both are written together. */
function withKeys(tags: string[] | undefined) {
  return tags && { tagKeys: tags.map(tagKey) };
}
