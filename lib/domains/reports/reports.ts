import { markableComment } from "@/lib/domains/comments/rights";
import { markable } from "@/lib/domains/posts/rights";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockMembers, lockPostToReport } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import { AppError, type ErrorCode } from "@/lib/shared/errors";
import { openCase, type Thing } from "./cases/open-case";
import type { NewReport } from "./inputs";
import { everyCase, ownReport } from "./rights";
import { commentShown, keepSnapshot, memberShown, postShown, type Shown } from "./snapshots";

type Tx = Prisma.TransactionClient;
type Needs = { prisma: PrismaClient };

export type Reports = ReturnType<typeof createReports>;

/**
 * A member says that something should not stand here. In one case each says so once: a later word replaces it. What they
 * see is kept as it is, in the same transaction: its author may change or remove it a moment later.
 */
export function createReports({ prisma }: Needs) {
  /** @param look the thing as it is now, which it holds; null when the reporter may not see it any more */
  async function report(
    reporterId: string,
    thing: Thing,
    input: NewReport,
    gone: ErrorCode,
    look: (tx: Tx) => Promise<Shown | null>,
  ): Promise<void> {
    await inTransaction(prisma, async (tx) => {
      const there = await lockMembers(tx, [reporterId, thing.authorId]);
      if (!there.has(reporterId)) throw new AppError("not_signed_in");
      const shown = there.has(thing.authorId) ? await look(tx) : null;
      if (!shown) throw new AppError(gone);
      const caseId = await openCase(tx, thing);
      const snapshot = await keepSnapshot(tx, { caseId, authorId: thing.authorId }, shown);
      await putReport(tx, { caseId, reporterId, snapshotId: snapshot.id, ...input });
    });
  }

  return {
    /** Repeating replaces what was said. @throws AppError post_not_found, not_yourself */
    async post(reporterId: string, postId: string, input: NewReport): Promise<void> {
      const post = await prisma.post.findFirst({
        where: { id: postId, ...markable(reporterId) },
        select: { authorId: true },
      });
      if (!post) throw new AppError("post_not_found");
      if (post.authorId === reporterId) throw new AppError("not_yourself");
      const thing = { target: "post", postId, ...post } as const;
      await report(reporterId, thing, input, "post_not_found", async (tx) => {
        const held = await lockPostToReport(tx, reporterId, postId);
        return held && postShown(tx, reporterId, held);
      });
    },

    /** Repeating replaces what was said. @throws AppError comment_not_found, not_yourself */
    async comment(reporterId: string, commentId: string, input: NewReport): Promise<void> {
      const comment = await prisma.comment.findFirst({
        where: { id: commentId, ...markableComment(reporterId) },
        select: { authorId: true, postId: true },
      });
      if (!comment) throw new AppError("comment_not_found");
      const { authorId, postId } = comment;
      if (authorId === reporterId) throw new AppError("not_yourself");
      const thing = { target: "comment", commentId, authorId } as const;
      await report(reporterId, thing, input, "comment_not_found", async (tx) =>
        (await lockPostToReport(tx, reporterId, postId)) ? commentShown(tx, reporterId, commentId) : null,
      );
    },

    /** Repeating replaces what was said. @throws AppError member_not_found, not_yourself */
    async member(reporterId: string, memberId: string, input: NewReport): Promise<void> {
      if (memberId === reporterId) throw new AppError("not_yourself");
      const thing = { target: "member", memberId, authorId: memberId } as const;
      await report(reporterId, thing, input, "member_not_found", (tx) => memberShown(tx, memberId));
    },
  };
}

type Said = NewReport & { caseId: string; reporterId: string; snapshotId: string };

/** Puts a report into its case, in place of what its reporter said there before. They are held. */
export async function putReport(tx: Tx, { caseId, reporterId, ...said }: Said): Promise<void> {
  const at = new Date();
  const { count } = await tx.report.updateMany({
    where: { ...ownReport(reporterId), caseId },
    data: { ...said, createdAt: at },
  });
  if (count === 0) await tx.report.create({ data: { caseId, reporterId, ...said, createdAt: at } });
  await tx.reportCase.update({
    where: { id: caseId, ...everyCase },
    data: { lastAt: at, ...(count === 0 && { reportCount: { increment: 1 } }) },
  });
}
