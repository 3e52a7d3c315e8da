import type { Prisma } from "@/lib/engines/db/generated/client";

/** What a member has reported, which they may report anew: nobody else of the members sees it. */
export function ownReport(memberId: string) {
  return { reporterId: memberId } satisfies Prisma.ReportWhereInput;
}

/**
 * What an admin may see: every case. Of secret diaries there is nothing in them but copies that were handed over, for
 * nothing else is ever written there (snapshots.ts, hand-over.ts).
 */
export const everyCase = {} satisfies Prisma.ReportCaseWhereInput;

/** With every report in them, and all that was hidden. */
export const everyReport = {} satisfies Prisma.ReportWhereInput;
export const everyHiding = {} satisfies Prisma.HidingWhereInput;

/** What of a member's is hidden, as long as it is: with why, and what they answered, for them. */
export function ownHiding(memberId: string) {
  return { AND: { authorId: memberId, restoredAt: null, ...thingThere } } satisfies Prisma.HidingWhereInput;
}

/** Of these, what was not removed by its author meanwhile. No right of its own. */
export const thingThere: Prisma.HidingWhereInput = {
  OR: [{ postId: { not: null } }, { commentId: { not: null } }, { pictureId: { not: null } }],
};

/** What a hiding has hidden, a post, a comment or a picture, wherever it is: to give it back, and for nothing else. */
export function hiddenIn(hidingId: string) {
  return { hidings: { some: { id: hidingId } } };
}
