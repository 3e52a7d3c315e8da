import { z } from "zod";
import { imageUrl } from "@/lib/domains/pictures/picture";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockMembers, lockPost } from "@/lib/engines/db/locks";
import { inTransaction, isUniqueViolation } from "@/lib/engines/db/refusals";
import type { EventBus } from "@/lib/engines/events/event-bus";
import { AppError } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import { fromCursor, type Page, type PageQuery, toPage } from "@/lib/shared/page";
import { saidIn, wordsOf } from "@/lib/shared/words";
import { everyCase, everyHiding, ownHiding } from "../rights";
import type { MyHiding } from "./hiding";
import type { HidingAnswer } from "./inputs";
import { tellOfHiding } from "./tell";

type Tx = Prisma.TransactionClient;
type Needs = { prisma: PrismaClient; events: EventBus };

/** Under which post it stands, which is held before it. */
const OF_POST = { select: { id: true, authorId: true } } as const;
const PLACE = {
  post: OF_POST,
  comment: { select: { post: OF_POST } },
  picture: { select: { post: OF_POST } },
} as const;
const PARTS = {
  post: { select: { title: true, body: true } },
  comment: { select: { body: true } },
  picture: { select: { postId: true, key: true } },
} as const;
type Row = Prisma.HidingGetPayload<{ include: typeof PARTS }>;

export type Hidings = ReturnType<typeof createHidings>;

/** What an author sees of what an admin took out of sight, and their one answer. */
export function createHidings({ prisma, events }: Needs) {
  const mine = (memberId: string, more: Prisma.HidingWhereInput, take: number): Promise<Row[]> =>
    prisma.hiding.findMany({
      where: { ...ownHiding(memberId), ...more },
      orderBy: { id: "desc" },
      take,
      include: PARTS,
    });

  /** @returns who hears of it */
  async function keep(authorId: string, hidingId: string, { answer }: HidingAnswer): Promise<string[]> {
    const asked = await prisma.hiding.findFirst({ where: { id: hidingId, ...ownHiding(authorId) }, include: PLACE });
    if (!asked) throw new AppError("hiding_not_found");
    const hearers = await hearersOf(prisma, asked.hiddenById);
    const post = asked.post ?? asked.comment?.post ?? asked.picture?.post ?? null;
    return inTransaction(prisma, async (tx) => {
      const there = await lockMembers(tx, [authorId, ...hearers]);
      if (post) await lockPost(tx, post.authorId, post.id);
      const { count } = await tx.hiding.updateMany({
        where: { id: hidingId, ...ownHiding(authorId), answeredAt: null },
        data: { answer, answeredAt: new Date() },
      });
      if (count === 0) throw new AppError("already_answered");
      const caseId = await openAgain(tx, asked.caseId);
      if (caseId !== asked.caseId) {
        await tx.hiding.update({ where: { id: hidingId, ...everyHiding }, data: { caseId } });
      }
      const told = hearers.filter((id) => there.has(id));
      for (const memberId of told) await tellOfHiding(tx, { memberId, kind: "answered", hidingId });
      return told;
    });
  }

  return {
    /** The latest first. */
    async list(memberId: string, { cursor, limit }: PageQuery): Promise<Page<MyHiding>> {
      const before = fromCursor(cursor, z.tuple([Id]));
      const rows = await mine(memberId, before ? { id: { lt: before[0] } } : {}, limit + 1);
      return toPage(rows, limit, ({ id }) => [id], toMine);
    },

    /** Of one post of theirs: itself, and its pictures. */
    async ofPost(memberId: string, postId: string): Promise<MyHiding[]> {
      const rows = await mine(memberId, { OR: [{ postId }, { picture: { postId } }] }, 20);
      return rows.map(toMine);
    },

    /**
     * Once; who hid it hears of it, and the case waits again.
     * @throws AppError hiding_not_found, already_answered
     */
    async answer(authorId: string, hidingId: string, input: HidingAnswer): Promise<void> {
      const hearers = await keep(authorId, hidingId, input).catch((cause: unknown) => {
        // A case of the same thing was opened at this moment: the answer goes there.
        if (isUniqueViolation(cause)) return keep(authorId, hidingId, input);
        throw cause;
      });
      for (const memberId of hearers) await events.publish({ type: "news", memberId });
    },
  };
}

/** Who hid it, as long as they are an admin; else all who are. */
async function hearersOf(db: Tx, hiddenById: string | null): Promise<string[]> {
  const admins = await db.member.findMany({ where: { role: "admin", suspendedAt: null }, select: { id: true } });
  const own = admins.filter(({ id }) => id === hiddenById);
  return (own.length > 0 ? own : admins).map(({ id }) => id);
}

/** An answer wants to be read: its case waits again, or the one of the same thing that does. @returns which */
async function openAgain(tx: Tx, id: string): Promise<string> {
  const lastAt = new Date();
  const row = await tx.reportCase.findUniqueOrThrow({ where: { id, ...everyCase } });
  const { postId, commentId } = row;
  const about = postId ? { postId } : commentId ? { commentId } : null;
  const open =
    about &&
    (await tx.reportCase.findFirst({ where: { ...everyCase, ...about, state: "open" }, select: { id: true } }));
  const caseId = open?.id ?? id;
  await tx.reportCase.update({
    where: { id: caseId, ...everyCase },
    data: { state: "open", endedAt: null, endedById: null, lastAt },
  });
  return caseId;
}

function toMine(row: Row): MyHiding {
  const { id, target, reason, note, answer, post, comment, picture } = row;
  const words = post ? wordsOf(post).title : comment ? saidIn(comment) : "";
  return {
    id,
    target,
    reason,
    note,
    at: row.at.toISOString(),
    answer,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    words,
    postId: row.postId ?? picture?.postId ?? null,
    url: picture?.key ? imageUrl(picture.key) : null,
  };
}
