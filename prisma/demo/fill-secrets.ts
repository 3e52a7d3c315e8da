import { INVITATION_DAYS } from "@/lib/domains/diaries/diary";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { fromDay } from "@/lib/shared/day";
import { writeTalk } from "./fill";
import type { Person } from "./people";
import type { PlannedDiary } from "./plan-secrets";

const DAY_MS = 86_400_000;

/**
 * Writes the secret diaries, without pictures; what is there already stays as it is.
 *
 * @param members ids by email
 */
export async function writeSecrets(
  prisma: PrismaClient,
  diaries: PlannedDiary[],
  members: Map<string, string>,
): Promise<void> {
  const idOf = ({ email }: Person) => members.get(email) ?? "";
  await prisma.diary.createMany({
    data: diaries.map(({ id, name, rule, two, createdAt, openedAt, leftAt }) => ({
      id,
      name,
      rule,
      state: leftAt ? "closed" : openedAt ? "open" : "invited",
      createdAt,
      openedAt,
      closedAt: leftAt,
      closedById: leftAt && idOf(two[1]),
    })),
    skipDuplicates: true,
  });
  await prisma.diaryMember.createMany({
    data: diaries.flatMap(({ id: diaryId, two, openedAt, readAt }) =>
      two
        .map((person, index) => ({ diaryId, memberId: idOf(person), seat: index + 1, readAt: readAt[index] }))
        .slice(0, openedAt ? 2 : 1),
    ),
    skipDuplicates: true,
  });
  await prisma.invitation.createMany({
    data: diaries.map(({ id, two: [inviter, invited], createdAt, openedAt }) => ({
      id,
      diaryId: id,
      inviterId: idOf(inviter),
      invitedMemberId: idOf(invited),
      addressHint: openedAt ? "" : invited.name,
      state: openedAt ? "accepted" : "open",
      createdAt,
      expiresAt: new Date(createdAt.getTime() + INVITATION_DAYS * DAY_MS),
    })),
    skipDuplicates: true,
  });
  await writePages(prisma, diaries, idOf);
  const comments = diaries.flatMap((diary) => diary.comments);
  await writeTalk(prisma, { likes: [], comments }, members);
}

async function writePages(
  prisma: PrismaClient,
  diaries: PlannedDiary[],
  idOf: (person: Person) => string,
): Promise<void> {
  // Before the pages: a trigger makes days that nobody wrote on time.
  await prisma.diaryDay.createMany({
    data: diaries.flatMap(({ id: diaryId, days }) =>
      days.map(({ day, firstAt, secondAt }) => ({ diaryId, day: fromDay(day), firstAt, secondAt })),
    ),
    skipDuplicates: true,
  });
  await prisma.post.createMany({
    data: diaries.flatMap(({ id: diaryId, rule, pages }) =>
      pages.map(({ id, author, day, writtenAt, text: { title, body, mood, weather } }) => ({
        id,
        authorId: idOf(author),
        title,
        body,
        mood,
        weather,
        day: fromDay(day),
        visibility: "diary" as const,
        diaryId,
        opensTogether: rule === "together",
        publishedAt: writtenAt,
        createdAt: writtenAt,
      })),
    ),
    skipDuplicates: true,
  });
}
