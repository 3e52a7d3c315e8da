import "server-only";
import type { Post, Prisma } from "@/lib/engines/db/generated/client";

type LockedPost = Pick<Post, "title" | "body" | "mood" | "weather" | "coverPictureId">;

/*
 * Rows are locked in one order by everybody, so that nobody waits in a circle: members, then diaries (by id), then
 * their pictures and likes. Whoever changes a picture or a cover therefore locks its diary first: removing a cover
 * changes the diary, setting it holds the picture. The queue alone begins with a picture; it passes by a member who is
 * locked.
 */

/** Holds a diary of this author, as it is now, until the transaction ends; null when there is none. */
export async function lockPost(tx: Prisma.TransactionClient, authorId: string, id: string): Promise<LockedPost | null> {
  const [post] = await tx.$queryRaw<LockedPost[]>`
    SELECT title, body, mood, weather, "coverPictureId" FROM "Post" post
    WHERE id = ${id}::uuid AND writable(post, ${authorId}::uuid) FOR UPDATE`;
  return post ?? null;
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
 * Holds a member who is about to go: no new row points to them from here on, and whoever was making one has finished.
 * @returns false when they are gone already
 */
export async function lockMemberToErase(tx: Prisma.TransactionClient, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Member" WHERE id = ${id}::uuid FOR UPDATE`;
  return rows.length === 1;
}
