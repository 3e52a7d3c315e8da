import { type Actor, audited } from "@/lib/domains/audit/audit";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockPost } from "@/lib/engines/db/locks";
import type { EventBus } from "@/lib/engines/events/event-bus";
import { AppError } from "@/lib/shared/errors";
import { type PageTag, tagsOfPost } from "@/lib/shared/page-tags";
import { openCase } from "../cases/open-case";
import { everyHiding, hiddenIn } from "../rights";
import { keepSnapshot } from "../snapshots";
import type { Moderation, Why } from "./inputs";
import { type Found, findTarget, hideTarget, holdTarget, type Target } from "./target";
import { mailOfHiding, tellOfHiding } from "./tell";

type Tx = Prisma.TransactionClient;
type Needs = {
  prisma: PrismaClient;
  events: EventBus;
  forgetPages(tags: readonly PageTag[]): Promise<void>;
  /** Gives a post's pictures new keys. */
  movePictures(ownerId: string, postId: string): Promise<void>;
  /** Bytes that were let go of are removed now. */
  wakeCleaner(): void;
  /** Mails were written, and are committed. */
  mailWritten(): void;
};

const POST = { post: { select: { id: true, authorId: true } } } as const;
const THING = { ...POST, comment: { select: POST }, picture: { select: POST } } as const;

export type Moderations = ReturnType<typeof createModeration>;

/**
 * An admin takes something public out of sight, or gives it back. It takes effect at once, everywhere that asks for what
 * everyone may see; its author keeps it, hears why and may answer. What is private, a draft or in a secret diary can't
 * be hidden, nor found out to be there.
 */
export function createModeration({ prisma, events, forgetPages, movePictures, wakeCleaner, mailWritten }: Needs) {
  /** What a hiding changes once it is committed. */
  async function gone({ authorId, postId, postAuthorId, target }: Found): Promise<void> {
    mailWritten();
    await forgetPages(tagsOfPost(postId, postAuthorId));
    if (target !== "comment") {
      wakeCleaner();
      // No address that somebody kept shows them again.
      await movePictures(postAuthorId, postId);
      // Given back meanwhile, pages were made that show the former addresses.
      await forgetPages(tagsOfPost(postId, postAuthorId));
    }
    await events.publish({ type: "news", memberId: authorId });
  }

  async function hide(by: Actor, what: Target, why: Why): Promise<void> {
    const found = await findTarget(prisma, what);
    const { target, id, authorId, postId, postAuthorId } = found;
    const work = async (tx: Tx) => {
      const { isHidden, shown, thing } = await holdTarget(tx, found);
      if (isHidden) return { answer: false, acts: [] };
      const caseId = await openCase(tx, thing);
      const snapshot = await keepSnapshot(tx, { caseId, authorId }, shown);
      const at = new Date();
      await hideTarget(tx, what, at);
      // What its link showed goes with it: a trigger lets go of the bytes.
      if (target !== "comment") await tx.shareCard.deleteMany({ where: { postId } });
      const which = { [`${target}Id`]: id };
      const data = { caseId, authorId, target, ...which, ...why, snapshotId: snapshot.id, at, hiddenById: by.id };
      const hiding = await tx.hiding.create({ data, select: { id: true } });
      await tellOfHiding(tx, { memberId: authorId, kind: "hidden", hidingId: hiding.id });
      await mailOfHiding(tx, { authorId, target, hidingId: hiding.id, ...why });
      const act = { act: "content.hide", target, targetId: id, after: { reason: why.reason, report: caseId } } as const;
      return { answer: true, acts: [act] };
    };
    if (await audited(prisma, by, work, [authorId, postAuthorId])) await gone(found);
  }

  /** Wherever its author has put it since. */
  async function release(by: Actor, hidingId: string): Promise<void> {
    const row = await prisma.hiding.findUnique({ where: { id: hidingId, ...everyHiding }, include: THING });
    if (!row) throw new AppError("hiding_not_found");
    const { authorId, caseId, target } = row;
    const post = row.post ?? row.comment?.post ?? row.picture?.post ?? null;
    const work = async (tx: Tx) => {
      if (post) await lockPost(tx, post.authorId, post.id);
      const { count } = await tx.hiding.updateMany({
        where: { id: hidingId, ...everyHiding, restoredAt: null },
        data: { restoredAt: new Date() },
      });
      if (count === 0) return { answer: false, acts: [] };
      const data = { hiddenAt: null };
      await tx.post.updateMany({ where: hiddenIn(hidingId), data });
      await tx.comment.updateMany({ where: hiddenIn(hidingId), data });
      await tx.picture.updateMany({ where: hiddenIn(hidingId), data });
      await tellOfHiding(tx, { memberId: authorId, kind: "restored", hidingId });
      // By its case: where the thing stands now is its author's business.
      const act = { act: "content.restore", target: "report", targetId: caseId, after: { target } } as const;
      return { answer: true, acts: [act] };
    };
    const members = [authorId, ...(post ? [post.authorId] : [])];
    if (!(await audited(prisma, by, work, members))) return;
    if (post) await forgetPages(tagsOfPost(post.id, post.authorId));
    await events.publish({ type: "news", memberId: authorId });
  }

  return {
    /**
     * Repeating changes nothing.
     * @throws AppError post_not_found, comment_not_found, picture_not_found for what is not public
     */
    async moderate(by: Actor, what: Target, wish: Moderation): Promise<void> {
      if (wish.hidden) return hide(by, what, { reason: wish.reason, note: wish.note });
      await findTarget(prisma, what);
      const hiding = await prisma.hiding.findFirst({
        where: { ...everyHiding, [`${what.target}Id`]: what.id, restoredAt: null },
        select: { id: true },
      });
      if (hiding) await release(by, hiding.id);
    },

    /**
     * Gives back what was hidden, wherever its author has put it since: the admin does not learn where, nor whether it is
     * there at all. Repeating changes nothing.
     * @throws AppError hiding_not_found
     */
    release,
  };
}
