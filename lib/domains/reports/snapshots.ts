import { createHash } from "node:crypto";
import { markableComment } from "@/lib/domains/comments/rights";
import { moderatedPicture, visible } from "@/lib/domains/pictures/rights";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { saidIn, toStored, type Words, wordsOf } from "@/lib/shared/words";
import { everyCase } from "./rights";

type Tx = Prisma.TransactionClient;

/** The words of a thing: of a post its tags too, which everyone reads beneath it. */
type Said = Words & { tags: string[] };

/** What a snapshot shows, and beside it what tells it from another state: which picture stood there. */
export type Shown = Said & { picture: ShownPicture | null; was: unknown };
type ShownPicture = { key: string; altKo: string; altEn: string; thumbhash: string | null };

/**
 * Keeps what was reported, as it is now, in the transaction of the report: the same twice is kept once. What it shows
 * was for everyone, or was handed over; the caller has asked, and holds it.
 */
export async function keepSnapshot(
  tx: Tx,
  { caseId, authorId }: { caseId: string; authorId: string },
  { picture, was, tags, ...words }: Shown,
): Promise<{ id: string; isNew: boolean }> {
  const madeOf = hashOf({ ...words, tags }, was, picture !== null);
  const found = await tx.reportSnapshot.findUnique({ where: { caseId_madeOf: { caseId, madeOf }, case: everyCase } });
  if (found) return { id: found.id, isNew: false };
  const { key, ...seen } = picture ?? { key: null };
  const data = { caseId, authorId, madeOf, ...toStored(words), tags, pictureKey: key, ...seen };
  return { id: (await tx.reportSnapshot.create({ data, select: { id: true } })).id, isNew: true };
}

/** What tells one state of a thing from another; a picture that was still being drawn was not seen. */
export function hashOf({ title, body, tags }: Said, was: unknown, hasPicture: boolean): string {
  return createHash("sha256")
    .update(JSON.stringify([title, body, tags, was, hasPicture]))
    .digest("hex");
}

/** A post that is held, as a reader sees it. */
export async function postShown(
  tx: Tx,
  readerId: string,
  post: Said & { coverPictureId: string | null },
): Promise<Shown> {
  const id = post.coverPictureId;
  return {
    ...wordsOf(post),
    tags: post.tags,
    picture: id === null ? null : await pictureShown(tx, readerId, id),
    was: id,
  };
}

const PICTURE_PARTS = { key: true, altKo: true, altEn: true, thumbhash: true } as const;

async function pictureShown(tx: Tx, readerId: string, id: string): Promise<ShownPicture | null> {
  const row = await tx.picture.findFirst({
    where: { id, status: "done", ...visible(readerId) },
    select: PICTURE_PARTS,
  });
  return withKey(row);
}

/** A picture that stands for a public post, as an admin sees it, hidden or not. */
export async function pictureToModerate(tx: Tx, id: string): Promise<ShownPicture | null> {
  return withKey(await tx.picture.findFirst({ where: { id, ...moderatedPicture }, select: PICTURE_PARTS }));
}

function withKey<Row extends { key: string | null }>(row: Row | null): (Row & { key: string }) | null {
  return row?.key ? { ...row, key: row.key } : null;
}

/** A comment's words, as they are kept and told apart. */
export function wordsAlone(body: string): Shown {
  return { title: "", body, tags: [], picture: null, was: null };
}

/** A comment whose post is held, as a reader sees it. */
export async function commentShown(tx: Tx, readerId: string, id: string): Promise<Shown | null> {
  const row = await tx.comment.findFirst({ where: { id, ...markableComment(readerId) }, select: { body: true } });
  return row && wordsAlone(saidIn(row));
}

/** A member who is held, as their profile shows them: who is suspended has none. */
export async function memberShown(tx: Tx, id: string): Promise<Shown | null> {
  const row = await tx.member.findUnique({
    where: { id, suspendedAt: null },
    select: { name: true, about: true, avatarKey: true },
  });
  if (!row) return null;
  const { name, about, avatarKey } = row;
  const picture = avatarKey === null ? null : { key: avatarKey, altKo: "", altEn: "", thumbhash: null };
  return { title: name, body: about, tags: [], picture, was: avatarKey };
}
