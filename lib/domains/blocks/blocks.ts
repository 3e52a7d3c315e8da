import { z } from "zod";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { holdMembers } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import type { EventBus } from "@/lib/engines/events/event-bus";
import { Instant } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import { fromCursor, type Page, type PageQuery, toPage } from "@/lib/shared/page";
import { type Block, HIDDEN_MAX } from "./block";

type Needs = { prisma: PrismaClient; events: EventBus };

/** Where a page of blocks ends. */
const Position = z.tuple([Instant, Id]);

export type Blocks = ReturnType<typeof createBlocks>;

/** Who wants to see nothing of whom. It holds both ways, and only who blocked is told. */
export function createBlocks({ prisma, events }: Needs) {
  /** What was unread news between the two may be told no more, or again. */
  const tellBoth = (ids: string[]) =>
    Promise.all(ids.map((memberId) => events.publish({ type: "news", memberId }))).then(() => {});

  return {
    /**
     * Repeating changes nothing. Who is suspended is as nobody to who has not blocked them before.
     * @throws AppError member_not_found, not_yourself, not_signed_in when I am gone
     */
    async block(blockerId: string, blockedId: string): Promise<void> {
      if (blockerId === blockedId) throw new AppError("not_yourself");
      await inTransaction(prisma, async (tx) => {
        const there = await holdMembers(tx, [blockerId, blockedId]);
        if (!there.has(blockerId)) throw new AppError("not_signed_in");
        if (!there.has(blockedId)) throw new AppError("member_not_found");
        const isBlocked = (await tx.block.count({ where: { blockerId, blockedId } })) > 0;
        const isHere = (await tx.member.count({ where: { id: blockedId, suspendedAt: null } })) > 0;
        if (!isBlocked && !isHere) throw new AppError("member_not_found");
        await tx.block.createMany({ data: { blockerId, blockedId }, skipDuplicates: true });
      });
      await tellBoth([blockerId, blockedId]);
    },

    /** Repeating changes nothing. */
    async unblock(blockerId: string, blockedId: string): Promise<void> {
      const { count } = await prisma.block.deleteMany({ where: { blockerId, blockedId } });
      if (count > 0) await tellBoth([blockerId, blockedId]);
    },

    /** Whom I have blocked, the latest first; not who has blocked me. */
    async blockedBy(blockerId: string, query: PageQuery): Promise<Page<Block>> {
      const after = fromCursor(query.cursor, Position);
      const rows = await prisma.block.findMany({
        where: {
          blockerId,
          ...(after && {
            createdAt: { lte: after[0] },
            OR: [{ createdAt: { lt: after[0] } }, { blockedId: { lt: after[1] } }],
          }),
        },
        orderBy: [{ createdAt: "desc" }, { blockedId: "desc" }],
        take: query.limit + 1,
        select: { blockedId: true, createdAt: true, blocked: { select: { name: true } } },
      });
      const page = toPage(
        rows,
        query.limit,
        (row) => [row.createdAt.toISOString(), row.blockedId],
        (row) => row,
      );
      // Prisma reads names after the rows: who was erased in between has none.
      const items = page.items.flatMap(({ blockedId, createdAt, blocked }) =>
        blocked ? [{ id: blockedId, name: blocked.name, since: createdAt.toISOString() }] : [],
      );
      return { items, next: page.next };
    },

    /** Whom a member is kept apart from, whoever of the two wanted it: at most HIDDEN_MAX. */
    async hiddenFrom(memberId: string): Promise<string[]> {
      const rows = await prisma.$queryRaw<{ id: string }[]>`
        SELECT apart_from(${memberId}::uuid) AS id LIMIT ${HIDDEN_MAX}`;
      return rows.map(({ id }) => id);
    },
  };
}
