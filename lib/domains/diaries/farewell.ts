import { inDiary, writable } from "@/lib/domains/posts/rights";
import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { lockDiaries } from "@/lib/engines/db/locks";
import { inTransaction } from "@/lib/engines/db/refusals";
import type { EventBus } from "@/lib/engines/events/event-bus";
import { AppError } from "@/lib/shared/errors";
import type { Diary, Farewell } from "./diary";
import { holdDiary } from "./hold";
import { readDiaries } from "./read-diaries";
import { seatedIn } from "./rights";
import { tellOfDeed } from "./tell";

type Needs = {
  prisma: PrismaClient;
  events: EventBus;
  /** Gives a post's pictures new keys. */
  movePictures(ownerId: string, postId: string): Promise<void>;
  images: {
    /** In the transaction that drops the keys: the bytes go later. */
    forget(tx: Prisma.TransactionClient, keys: string[]): Promise<void>;
    /** After it: now. */
    wakeCleaner(): void;
  };
};

/** What an erased member leaves behind: diaries, and those who shared one with them. */
export type Bond = { diaryIds: string[]; friendIds: string[] };

export type Farewells = ReturnType<typeof createFarewells>;

/** Leaving a diary, and erasing what was written there. */
export function createFarewells({ prisma, events, movePictures, images }: Needs) {
  /** Somebody who knew the addresses of its pictures has gone: all get new ones. */
  async function moveAll(memberId: string, id: string): Promise<void> {
    const entries = await prisma.post.findMany({
      where: { ...inDiary(id), diary: seatedIn(memberId), pictures: { some: { key: { not: null } } } },
      select: { id: true, authorId: true },
    });
    for (const entry of entries) await movePictures(entry.authorId, entry.id);
  }

  async function tell(memberIds: readonly (string | null)[]): Promise<void> {
    for (const memberId of memberIds) if (memberId) await events.publish({ type: "news", memberId });
  }

  return {
    /**
     * Closes a diary; both keep reading. To erase needs both: the first asks, and by the second it is gone. Who is the
     * last one there decides alone.
     * @returns the diary, or null when it is gone
     * @throws AppError diary_not_found; diary_not_open while nobody has come in
     */
    async leave(memberId: string, id: string, then: Farewell): Promise<Diary | null> {
      const { closes, isGone, hearer } = await inTransaction(prisma, async (tx) => {
        const { diary, friendId } = await holdDiary(tx, memberId, id);
        if (diary.state === "invited") throw new AppError("diary_not_open");
        const about = friendId && { hearerId: friendId, diaryId: id, actorId: memberId };
        const closes = diary.state === "open";
        if (closes) {
          const closed = { state: "closed", closedAt: new Date(), closedById: memberId } as const;
          await tx.diary.update({
            where: { id, ...seatedIn(memberId) },
            data: { ...closed, proposedRule: null, proposedById: null },
          });
          if (about) await tellOfDeed(tx, "left", about);
        }
        const asked = diary.eraseAskedById;
        const isGone = then === "erase" && (friendId === null || asked === friendId);
        if (isGone) {
          const keys = await tx.$queryRaw<{ key: string | null }[]>`SELECT erase_diary(${id}::uuid) AS key`;
          await images.forget(
            tx,
            keys.flatMap(({ key }) => key ?? []),
          );
        } else if (then === "erase" && asked !== memberId) {
          await tx.diary.update({ where: { id, ...seatedIn(memberId) }, data: { eraseAskedById: memberId } });
          if (about) await tellOfDeed(tx, "eraseAsked", about);
        } else if (then === "keep" && asked === memberId) {
          await tx.diary.update({ where: { id, ...seatedIn(memberId) }, data: { eraseAskedById: null } });
        }
        return { closes, isGone, hearer: friendId };
      });
      if (isGone) images.wakeCleaner();
      await tell([hearer]);
      if (isGone) return null;
      if (closes) await moveAll(memberId, id);
      const [diary] = await readDiaries(prisma, memberId, id);
      return diary ?? null;
    },

    /** All that a member put into a diary, at once, whatever the other one wants. @throws AppError diary_not_found */
    async eraseMine(memberId: string, id: string): Promise<void> {
      const hearer = await inTransaction(prisma, async (tx) => {
        const { friendId } = await holdDiary(tx, memberId, id);
        const found = await tx.post.findMany({
          where: { ...writable(memberId), ...inDiary(id) },
          select: { id: true },
        });
        const ids = found.map((post) => post.id);
        await tx.$queryRaw`
          SELECT id FROM "Post" post WHERE id = ANY (${ids}::uuid[]) AND writable(post, ${memberId}::uuid)
          ORDER BY id FOR UPDATE`;
        // What was moved out of it until it was held stays.
        const held = await tx.post.findMany({
          where: { id: { in: ids }, ...writable(memberId), ...inDiary(id) },
          select: { id: true },
        });
        const gone = held.map((post) => post.id);
        // Removed, not looked up: a key that a worker gives a picture at this moment is among them.
        const pictures = await tx.$queryRaw<{ key: string | null }[]>`
          DELETE FROM "Picture" picture
          WHERE "postId" = ANY (${gone}::uuid[]) AND writable(picture, ${memberId}::uuid) RETURNING key`;
        await tx.post.deleteMany({ where: { id: { in: gone }, ...writable(memberId) } });
        await images.forget(
          tx,
          pictures.flatMap(({ key }) => key ?? []),
        );
        if (gone.length === 0 || !friendId) return null;
        await tellOfDeed(tx, "erased", { hearerId: friendId, diaryId: id, actorId: memberId });
        return friendId;
      });
      images.wakeCleaner();
      await tell([hearer]);
    },

    /** Whom a member shares diaries with, before they are held to be erased. */
    async bondOf(tx: Prisma.TransactionClient, memberId: string): Promise<Bond> {
      const seats = await tx.diaryMember.findMany({
        where: { diary: seatedIn(memberId) },
        select: { diaryId: true, memberId: true },
      });
      const friends = seats.map((seat) => seat.memberId).filter((id) => id !== memberId);
      return { diaryIds: [...new Set(seats.map((seat) => seat.diaryId))], friendIds: [...new Set(friends)] };
    },

    /** In the transaction that erases a member, who is held as their friends are: they hear of it. */
    async erasing(tx: Prisma.TransactionClient, memberId: string): Promise<void> {
      const seats = await tx.diaryMember.findMany({
        where: { diary: seatedIn(memberId), memberId: { not: memberId } },
        select: { diaryId: true, memberId: true },
      });
      await lockDiaries(
        tx,
        memberId,
        seats.map((seat) => seat.diaryId),
      );
      // Of nobody: who did it is gone with the transaction.
      for (const seat of seats) {
        await tellOfDeed(tx, "erased", { hearerId: seat.memberId, diaryId: seat.diaryId, actorId: null });
      }
    },

    /** After it: nobody finds the pictures that are left where the erased member found them. */
    async erased({ diaryIds, friendIds }: Bond): Promise<void> {
      for (const friendId of friendIds) for (const id of diaryIds) await moveAll(friendId, id);
      await tell(friendIds);
    },
  };
}
