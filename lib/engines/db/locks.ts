import "server-only";
import type { Post, Prisma } from "@/lib/engines/db/generated/client";

type LockedPost = Pick<Post, "visibility">;
type WrittenPost = LockedPost & Pick<Post, "title" | "body" | "mood" | "weather">;
type ReportedPost = Pick<Post, "title" | "body" | "tags" | "coverPictureId">;

/*
 * Rows are locked in one order by everybody, so that nobody waits in a circle: members (by id), then secret diaries (by
 * id), which stand for their seats and their invitation, then posts (by id), then what waits beside them, their pictures,
 * likes, comments and days of a diary, cases of what was reported with what hangs on them, news, and mails and one-time
 * links last. Whoever changes a picture or a cover therefore locks its post first: removing a cover changes the post,
 * setting it holds the picture. Whoever writes a row that points to members, as news does to who hears it, holds all of
 * them before the post. The queue alone begins with a picture; it passes by a member who is locked.
 */

/** Holds a post of this author, as it is now, until the transaction ends; null when there is none. For what the site does. */
export async function lockPost(tx: Prisma.TransactionClient, authorId: string, id: string): Promise<LockedPost | null> {
  const [post] = await tx.$queryRaw<LockedPost[]>`
    SELECT visibility FROM "Post" post WHERE id = ${id}::uuid AND writable(post, ${authorId}::uuid) FOR UPDATE`;
  return post ?? null;
}

/** The same for what its author does: null too where it belongs to a secret diary and their lock is shut. */
export async function lockOwnPost(
  tx: Prisma.TransactionClient,
  authorId: string,
  id: string,
): Promise<LockedPost | null> {
  const [post] = await tx.$queryRaw<LockedPost[]>`
    SELECT visibility FROM "Post" post WHERE id = ${id}::uuid AND own(post, ${authorId}::uuid) FOR UPDATE`;
  return post ?? null;
}

/** The same, with what its author last wrote: where something waits beside it, that. */
export async function lockPostAsWritten(
  tx: Prisma.TransactionClient,
  authorId: string,
  id: string,
): Promise<WrittenPost | null> {
  if (!(await lockOwnPost(tx, authorId, id))) return null;
  // Read once it is held: neither changes any more.
  const [post] = await tx.$queryRaw<WrittenPost[]>`
    SELECT title, body, mood, weather, visibility FROM "Post" post
    WHERE id = ${id}::uuid AND writable(post, ${authorId}::uuid)`;
  const [pending] = await tx.$queryRaw<Omit<WrittenPost, "visibility">[]>`
    SELECT pending.title, pending.body, pending.mood, pending.weather
    FROM "PendingEdit" pending JOIN "Post" post ON post.id = pending."postId"
    WHERE post.id = ${id}::uuid AND writable(post, ${authorId}::uuid)`;
  return post ? { ...post, ...pending } : null;
}

/**
 * Holds a member until the transaction ends: what is counted of theirs stays true. Other writes of theirs go on.
 * @returns false when they are gone
 */
export async function lockMember(tx: Prisma.TransactionClient, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Member" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return rows.length === 1;
}

/**
 * The same for several, in the order of ids.
 * @returns the ids of those who are there
 */
export async function lockMembers(tx: Prisma.TransactionClient, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Member" WHERE id = ANY (${[...new Set(ids)]}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  return new Set(rows.map(({ id }) => id));
}

/**
 * Holds members whom new rows will point to: none of them is erased until the transaction ends. All else of theirs goes on.
 * @returns the ids of those who are there
 */
export async function holdMembers(tx: Prisma.TransactionClient, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Member" WHERE id = ANY (${[...new Set(ids)]}::uuid[]) ORDER BY id FOR KEY SHARE`;
  return new Set(rows.map(({ id }) => id));
}

/**
 * Holds secret diaries in which a member has a seat, so that their state, seats and invitation are changed by one after the
 * other; posts are put in meanwhile only by who holds them too.
 * @returns the ids of those who are there, in order
 */
export async function lockDiaries(
  tx: Prisma.TransactionClient,
  memberId: string,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Diary" diary WHERE id = ANY (${[...ids]}::uuid[]) AND seated(diary, ${memberId}::uuid)
    ORDER BY id FOR NO KEY UPDATE`;
  return rows.map(({ id }) => id);
}

/** Holds a diary that a member is asked into; whether they still are is looked up after it. @returns false when it is gone */
export async function lockDiaryToEnter(tx: Prisma.TransactionClient, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Diary" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return rows.length === 1;
}

/**
 * Holds a post that a reader may see, so that what hangs on it is written and counted by one after the other.
 * @returns whether this reader may write comments there, and the diary it stands in; null when there is no such post for them
 */
export async function lockPostToComment(
  tx: Prisma.TransactionClient,
  readerId: string,
  id: string,
): Promise<{ isOpen: boolean; diaryId: string | null } | null> {
  const [post] = await tx.$queryRaw<{ isOpen: boolean; diaryId: string | null }[]>`
    SELECT takes_comments(post) AND NOT "commentsClosed" AND NOT kept_apart("authorId", ${readerId}::uuid) AS "isOpen",
      diary_of(post) AS "diaryId"
    FROM "Post" post WHERE id = ${id}::uuid AND readable(post, ${readerId}::uuid) FOR NO KEY UPDATE`;
  return post ?? null;
}

/**
 * Holds a post that a member may report, with what hangs on it, as it is now: its words are not changed, its picture is
 * not let go of, and nobody else opens a case of it, until the transaction ends.
 */
export async function lockPostToReport(
  tx: Prisma.TransactionClient,
  readerId: string,
  id: string,
): Promise<ReportedPost | null> {
  const [post] = await tx.$queryRaw<ReportedPost[]>`
    SELECT title, body, tags, "coverPictureId" FROM "Post" post
    WHERE id = ${id}::uuid AND markable(post, ${readerId}::uuid) FOR NO KEY UPDATE`;
  return post ?? null;
}

/**
 * Holds a member who is about to go: no new row points to them from here on, and whoever was making one has finished.
 * @param friendIds who hears of it, held with them in the order of all
 * @returns false when they are gone already
 */
export async function lockMemberToErase(
  tx: Prisma.TransactionClient,
  id: string,
  friendIds: readonly string[] = [],
): Promise<boolean> {
  const before = friendIds.filter((friendId) => friendId < id);
  if (before.length > 0) await holdMembers(tx, before);
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Member" WHERE id = ${id}::uuid FOR UPDATE`;
  const after = friendIds.filter((friendId) => friendId > id);
  if (after.length > 0) await holdMembers(tx, after);
  return rows.length === 1;
}
