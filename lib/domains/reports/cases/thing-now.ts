import { moderatedComment } from "@/lib/domains/comments/rights";
import { moderated } from "@/lib/domains/posts/rights";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { saidIn, wordsOf } from "@/lib/shared/words";
import type { ThingNow } from "../report";
import { hashOf } from "../snapshots";

/** Of a case, what leads to its thing. */
type About = { postId: string | null; commentId: string | null; memberId: string | null };
type Looked = Omit<ThingNow, "isSame"> & { madeOf: string };

/**
 * What a case is about, as it stands now: only what is public, shown or hidden. What its author took back, put into a
 * secret diary or removed is nothing any more, and the admin can't tell which.
 */
export async function thingNow(tx: Prisma.TransactionClient, about: About): Promise<Looked | null> {
  const { postId, commentId, memberId } = about;
  if (postId !== null) return postNow(tx, postId);
  if (commentId !== null) return commentNow(tx, commentId);
  return memberId === null ? null : memberNow(tx, memberId);
}

async function postNow(tx: Prisma.TransactionClient, id: string): Promise<Looked | null> {
  const row = await tx.post.findFirst({ where: { id, ...moderated }, include: { cover: true } });
  if (!row) return null;
  const words = { ...wordsOf(row), tags: row.tags };
  return {
    id,
    postId: id,
    pictureId: row.coverPictureId,
    ...words,
    isHidden: row.hiddenAt !== null,
    isPictureHidden: row.cover !== null && row.cover.hiddenAt !== null,
    madeOf: hashOf(words, row.coverPictureId, Boolean(row.cover?.key)),
  };
}

const BARE = { pictureId: null, isPictureHidden: false } as const;

async function commentNow(tx: Prisma.TransactionClient, id: string): Promise<Looked | null> {
  const row = await tx.comment.findFirst({ where: { id, ...moderatedComment } });
  if (!row) return null;
  const words = { title: "", body: saidIn(row), tags: [] };
  return {
    id,
    postId: row.postId,
    ...BARE,
    ...words,
    isHidden: row.hiddenAt !== null,
    madeOf: hashOf(words, null, false),
  };
}

async function memberNow(tx: Prisma.TransactionClient, id: string): Promise<Looked | null> {
  const row = await tx.member.findUnique({ where: { id }, select: { name: true, about: true, avatarKey: true } });
  if (!row) return null;
  const words = { title: row.name, body: row.about, tags: [] };
  return {
    id,
    postId: null,
    ...BARE,
    ...words,
    isHidden: false,
    madeOf: hashOf(words, row.avatarKey, row.avatarKey !== null),
  };
}
