import { avatarUrl } from "@/lib/domains/profiles/profile";
import type { Prisma } from "@/lib/engines/db/generated/client";
import { today } from "@/lib/shared/day";
import { daysOf, toDiaryDay } from "./days";
import type { Diary, INVITATION_LOOKS } from "./diary";
import { ownDiary } from "./rights";

const CLOCK = { timeZone: true, dayEndsAt: true } as const;
const PARTS = {
  members: {
    select: { memberId: true, seat: true, member: { select: { id: true, name: true, avatarKey: true, ...CLOCK } } },
  },
  invitation: true,
} as const;

type Row = Prisma.DiaryGetPayload<{ include: typeof PARTS }>;

/** A member's diaries as they see them, the latest first: all, or one. */
export async function readDiaries(prisma: Prisma.TransactionClient, memberId: string, id?: string): Promise<Diary[]> {
  const rows = await prisma.diary.findMany({
    where: { ...ownDiary(memberId), ...(id && { id }) },
    include: PARTS,
    orderBy: { id: "desc" },
  });
  // Prisma reads the parts after the rows: who was erased in between has no seat any more.
  const seated = rows.flatMap((row) => {
    const me = row.members.find((seat) => seat.memberId === memberId)?.member;
    const friend = row.members.find((seat) => seat.memberId !== memberId)?.member ?? null;
    return me ? [{ row, me, friend }] : [];
  });
  const [first] = seated;
  if (!first) return [];
  const ids = seated.map(({ row }) => row.id);
  const day = today(first.me.timeZone, first.me.dayEndsAt);
  const [days, unread] = await Promise.all([
    daysOf(prisma, memberId, ids, [day, day]),
    prisma.$queryRaw<{ id: string }[]>`SELECT unread_diaries(${memberId}::uuid, ${ids}::uuid[]) AS id`,
  ]);
  return seated.map(({ row, me, friend }) => {
    const found = days.find(({ diaryId }) => diaryId === row.id);
    const writers = row.state === "open" && friend ? { me, friend } : null;
    const { wrote, state } = found ? toDiaryDay(found, writers) : { wrote: null, state: null };
    return {
      id: row.id,
      name: row.name,
      rule: row.rule,
      state: row.state,
      friend: friend && { id: friend.id, name: friend.name, avatar: friend.avatarKey && avatarUrl(friend.avatarKey) },
      invitation: row.state === "invited" && row.invitation ? toInvitation(row.invitation) : null,
      proposal: row.proposedRule && { rule: row.proposedRule, byMe: row.proposedById === memberId },
      leftBy: who(row.closedById, memberId),
      eraseAskedBy: who(row.eraseAskedById, memberId),
      isUnread: unread.some((one) => one.id === row.id),
      today: { day, wrote, state },
      createdAt: row.createdAt.toISOString(),
      openedAt: row.openedAt?.toISOString() ?? null,
      closedAt: row.closedAt?.toISOString() ?? null,
    };
  });
}

const who = (id: string | null, me: string) => (id === null ? null : id === me ? "me" : "friend");

/** For who invited: one that was declined waits like any other. */
function toInvitation({ state, addressHint, expiresAt }: NonNullable<Row["invitation"]>) {
  return { look: lookOf(state, expiresAt), to: addressHint, expiresAt: expiresAt.toISOString() };
}

export function lookOf(state: string, expiresAt: Date, now = new Date()): (typeof INVITATION_LOOKS)[number] {
  if (state === "withdrawn") return "withdrawn";
  return expiresAt > now ? "waiting" : "expired";
}
