import { markableComment } from "@/lib/domains/comments/rights";
import { markable } from "@/lib/domains/posts/rights";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { lockMember } from "@/lib/engines/db/locks";
import { inTransaction, isMissingReference } from "@/lib/engines/db/refusals";
import { AppError, type ErrorCode } from "@/lib/shared/errors";
import type { NewReport } from "./inputs";
import { ownReport } from "./rights";

type Needs = { prisma: PrismaClient };
type What =
  | { target: "post"; postId: string }
  | { target: "comment"; commentId: string }
  | { target: "member"; memberId: string };

export type Reports = ReturnType<typeof createReports>;

/** A member says that something should not stand here. Of one thing each says so once: a later word replaces it. */
export function createReports({ prisma }: Needs) {
  async function report(reporterId: string, what: What, input: NewReport, gone: ErrorCode): Promise<void> {
    const { target, ...which } = what;
    await inTransaction(prisma, async (tx) => {
      // One report of a member after the other: two at once would both find none.
      if (!(await lockMember(tx, reporterId))) throw new AppError("not_signed_in");
      const { count } = await tx.report.updateMany({
        where: { ...ownReport(reporterId), ...which },
        data: { ...input, createdAt: new Date() },
      });
      if (count === 0) await tx.report.create({ data: { ...which, ...input, target, reporterId } });
    }).catch((cause: unknown) => {
      throw isMissingReference(cause) ? new AppError(gone, { cause }) : cause;
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
      await report(reporterId, { target: "post", postId }, input, "post_not_found");
    },

    /** Repeating replaces what was said. @throws AppError comment_not_found, not_yourself */
    async comment(reporterId: string, commentId: string, input: NewReport): Promise<void> {
      const comment = await prisma.comment.findFirst({
        where: { id: commentId, ...markableComment(reporterId) },
        select: { authorId: true },
      });
      if (!comment) throw new AppError("comment_not_found");
      if (comment.authorId === reporterId) throw new AppError("not_yourself");
      await report(reporterId, { target: "comment", commentId }, input, "comment_not_found");
    },

    /** Repeating replaces what was said. @throws AppError member_not_found, not_yourself */
    async member(reporterId: string, memberId: string, input: NewReport): Promise<void> {
      if (memberId === reporterId) throw new AppError("not_yourself");
      await report(reporterId, { target: "member", memberId }, input, "member_not_found");
    },
  };
}
