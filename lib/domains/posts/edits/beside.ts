import { owned } from "@/lib/domains/pictures/rights";
import { beginEdit } from "@/lib/engines/db/begin-edit";
import type { PendingEdit, Post as PostRow, Prisma } from "@/lib/engines/db/generated/client";
import { tagKey } from "@/lib/shared/tag";
import { toStored, wordsOf } from "@/lib/shared/words";
import { ownPending, writable } from "../rights";

/** What an edit may change of a post. */
export type Content = Pick<PostRow, "title" | "body" | "day" | "mood" | "weather" | "tags" | "coverPictureId">;

/** Always in one order, so that two can be compared. */
export function contentOf(row: Content): Content {
  const { day, mood, weather, tags, coverPictureId } = row;
  return { ...toStored(wordsOf(row)), day, mood, weather, tags, coverPictureId };
}

/** What waits, as columns of the post that it becomes. */
export function columnsOf(pending: PendingEdit) {
  return { ...contentOf(pending), tagKeys: pending.tags.map(tagKey) };
}

/**
 * Changes what waits beside a post that others read; the caller holds the post. What has come to be as it is read waits no
 * more.
 * @param since the version that the change was made from; null: whatever that is. Another cover is no new version, but
 * where nothing waited yet
 * @returns false where somebody saved in between
 */
export async function changeBeside(
  tx: Prisma.TransactionClient,
  authorId: string,
  id: string,
  change: Partial<Content>,
  since: number | null,
): Promise<boolean> {
  const post = await tx.post.findFirstOrThrow({ where: { id, ...writable(authorId) }, include: { pending: true } });
  const { pending } = post;
  const now = pending ?? post;
  if (since !== null && since !== now.version) return false;
  const next = { ...contentOf(now), ...change };
  const version = since !== null || !pending ? now.version + 1 : now.version;
  const waits = JSON.stringify(next) !== JSON.stringify(contentOf(post));
  if (waits) {
    await beginEdit(tx, authorId, id);
    const data = { ...next, version, savedAt: new Date() };
    await tx.pendingEdit.updateMany({ where: { postId: id, ...ownPending(authorId) }, data });
  } else if (pending || since !== null) await dropPending(tx, authorId, id, version);
  return true;
}

/** The version of a post has grown, and that of what waits stays above it; the caller holds the post. */
export async function pendingGoesOn(tx: Prisma.TransactionClient, authorId: string, id: string): Promise<void> {
  await tx.pendingEdit.updateMany({
    where: { postId: id, ...ownPending(authorId) },
    data: { version: { increment: 1 } },
  });
}

/** What waited is the post by now, and what is still drawn for it is drawn for the post; the caller holds that. */
export async function nothingWaits(tx: Prisma.TransactionClient, authorId: string, id: string): Promise<void> {
  await tx.pendingEdit.deleteMany({ where: { postId: id, ...ownPending(authorId) } });
  await tx.picture.updateMany({ where: { postId: id, ...owned(authorId) }, data: { forEdit: false } });
}

/**
 * A post that nobody else reads becomes what still waits beside it, as one does that a process of an earlier version took
 * back; the caller holds it.
 * @returns whether something waited
 */
export async function takeIn(tx: Prisma.TransactionClient, authorId: string, id: string): Promise<boolean> {
  const pending = await tx.pendingEdit.findFirst({ where: { postId: id, ...ownPending(authorId) } });
  if (!pending) return false;
  const data = { ...columnsOf(pending), version: pending.version };
  await tx.post.updateMany({ where: { id, ...writable(authorId) }, data });
  await nothingWaits(tx, authorId, id);
  return true;
}

/** What waited is no more, and the post goes on above its version; the caller holds it. */
export async function dropPending(
  tx: Prisma.TransactionClient,
  authorId: string,
  id: string,
  version: number,
): Promise<void> {
  await tx.pendingEdit.deleteMany({ where: { postId: id, ...ownPending(authorId) } });
  await tx.post.updateMany({ where: { id, ...writable(authorId) }, data: { version } });
}
