import { handableComment } from "@/lib/domains/comments/rights";
import { handable } from "@/lib/domains/posts/rights";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockMembers, lockPostToComment } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import { AppError } from "@/lib/shared/errors";
import { saidIn, wordsOf } from "@/lib/shared/words";
import type { HandedComment, HandedOver, NewReport } from "./inputs";
import { putReport } from "./reports";
import { everyCase, ownReport } from "./rights";
import { keepSnapshot, type Shown, wordsAlone } from "./snapshots";

type Tx = Prisma.TransactionClient;
type Needs = {
  prisma: PrismaClient;
  images: {
    /** Copies picture bytes to new keys; old -> new. The copies go again unless they are kept. @throws AppError unavailable */
    copyToNewKeys(keys: string[]): Promise<Map<string, string>>;
    /** In the transaction that makes rows name the keys. */
    keep(tx: Tx, keys: string[]): Promise<void>;
    /** In the transaction that drops the keys: the bytes go later. */
    forget(tx: Tx, keys: string[]): Promise<void>;
    /** Lets go of bytes that no row names. */
    drop(keys: string[]): Promise<void>;
  };
};

const PARTS = {
  authorId: true,
  title: true,
  body: true,
  tags: true,
  version: true,
  cover: { select: { id: true, key: true, status: true, altKo: true, altEn: true, thumbhash: true } },
} as const;

/** Who gives it, under which post it stands, whose it is, and why. */
type Given = { memberId: string; postId: string; authorId: string; input: NewReport };
type Held = { shown: Shown /** Of its picture, the copy. */; copy?: string };

export type HandingOver = ReturnType<typeof createHandingOver>;

/**
 * One of the two of a secret diary hands over what the other wrote there. The admins, who are strangers to the diary, get
 * a copy of what was chosen and nothing else: not which diary or entry it is from, nor another word of it. Who wrote it
 * hears nothing of it.
 */
export function createHandingOver({ prisma, images }: Needs) {
  /** The entry as it was shown to who hands it over. @throws AppError post_not_found, stale_version */
  async function findEntry(db: Tx, memberId: string, postId: string, { version, pictureId }: HandedOver) {
    const row = await db.post.findFirst({ where: { id: postId, ...handable(memberId) }, select: PARTS });
    if (!row) throw new AppError("post_not_found");
    const isAsShown = row.version === version && (pictureId === null || row.cover?.id === pictureId);
    if (!isAsShown) throw new AppError("stale_version");
    if (pictureId !== null && !row.cover?.key) throw new AppError("picture_not_ready");
    return row;
  }

  /** A comment as it was shown to who hands it over. @throws AppError comment_not_found, stale_version */
  async function findComment(db: Tx, memberId: string, id: string, { editedAt }: HandedComment) {
    const row = await db.comment.findFirst({
      where: { id, ...handableComment(memberId) },
      select: { authorId: true, postId: true, body: true, editedAt: true },
    });
    if (!row) throw new AppError("comment_not_found");
    if ((row.editedAt?.toISOString() ?? null) !== editedAt) throw new AppError("stale_version");
    return row;
  }

  /** @param look what is given, looked up again now that its post is held */
  async function give(tx: Tx, { memberId, postId, authorId, input }: Given, look: () => Promise<Held>): Promise<void> {
    const there = await lockMembers(tx, [memberId, authorId]);
    if (!there.has(memberId)) throw new AppError("not_signed_in");
    if (!(await lockPostToComment(tx, memberId, postId))) throw new AppError("post_not_found");
    const { shown, copy } = await look();
    const caseId = await openHanded(tx, memberId, authorId);
    const snapshot = await keepSnapshot(tx, { caseId, authorId }, shown);
    const { reason, note } = input;
    await putReport(tx, { caseId, reporterId: memberId, snapshotId: snapshot.id, reason, note });
    if (copy === undefined) return;
    // Handed over before: the first copy is there.
    if (snapshot.isNew) await images.keep(tx, [copy]);
    else await images.forget(tx, [copy]);
  }

  return {
    /** @throws AppError post_not_found, stale_version, picture_not_ready, unavailable */
    async entry(memberId: string, postId: string, input: HandedOver): Promise<void> {
      const { words, pictureId } = input;
      const { authorId, cover: seen } = await findEntry(prisma, memberId, postId, input);
      const copies = await images.copyToNewKeys(pictureId === null || !seen?.key ? [] : [seen.key]);
      await inTransaction(prisma, (tx) =>
        give(tx, { memberId, postId, authorId, input }, async () => {
          const now = await findEntry(tx, memberId, postId, input);
          const { cover } = now;
          const copy = pictureId !== null && cover?.key ? copies.get(cover.key) : undefined;
          // It got another address meanwhile, as when somebody leaves the diary.
          if (pictureId !== null && !copy) throw new AppError("stale_version");
          const text = words ? { ...wordsOf(now), tags: now.tags } : { title: "", body: "", tags: [] };
          const seenAs = { altKo: cover?.altKo ?? "", altEn: cover?.altEn ?? "", thumbhash: cover?.thumbhash ?? null };
          const picture = copy === undefined ? null : { key: copy, ...seenAs };
          // Told apart by what is seen: nothing of where it is from.
          return { shown: { ...text, picture, was: picture && seenAs }, copy };
        }),
      ).catch(async (error: unknown) => {
        await images.drop([...copies.values()]);
        throw error;
      });
    },

    /**
     * What the other said under an entry of either of the two: its words, and nothing of what it stands under.
     * @throws AppError comment_not_found, stale_version
     */
    async comment(memberId: string, id: string, input: HandedComment): Promise<void> {
      const { authorId, postId } = await findComment(prisma, memberId, id, input);
      await inTransaction(prisma, (tx) =>
        give(tx, { memberId, postId, authorId, input }, async () => ({
          shown: wordsAlone(saidIn(await findComment(tx, memberId, id, input))),
        })),
      ).catch((error: unknown) => {
        // Where its page went, it went too.
        const isGone = error instanceof AppError && error.code === "post_not_found";
        throw isGone ? new AppError("comment_not_found", { cause: error }) : error;
      });
    },
  };
}

/** The open case of what this member has handed over of that one's, or a new one. They are held. */
async function openHanded(tx: Tx, memberId: string, authorId: string): Promise<string> {
  const about = { target: "handed", authorId } as const;
  const found = await tx.reportCase.findFirst({
    where: { ...everyCase, ...about, state: "open", reports: { some: ownReport(memberId) } },
    select: { id: true },
  });
  return (found ?? (await tx.reportCase.create({ data: about, select: { id: true } }))).id;
}
