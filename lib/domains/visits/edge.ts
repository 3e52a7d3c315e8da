import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { AGENT_KINDS, type AgentKind } from "./visit";

/** Kinds of browsers that an admin took out of the numbers. */
export type Dropped = ReadonlySet<AgentKind>;

/**
 * What all questions of one answer have in common. `edge`: what is before is told from rollups, the rest from rows. Those
 * of a day are kept for a while after it was folded, so that an answer is one even if a day is folded in its middle; and
 * a statement that knows the edge as a number looks at the few rows behind it.
 */
export type AsOf = { edge: Date; dropped: Dropped };

export async function asOfNow(prisma: PrismaClient): Promise<AsOf> {
  const [now] = await prisma.$queryRaw<{ edge: Date; dropped: string[] }[]>`
    SELECT coalesce((SELECT "foldedTo" FROM "VisitBook"), 'epoch') AS edge,
      ARRAY(SELECT agent FROM "DroppedAgent") AS dropped`;
  return {
    edge: now?.edge ?? new Date(0),
    dropped: new Set(AGENT_KINDS.filter((kind) => now?.dropped.includes(kind))),
  };
}
