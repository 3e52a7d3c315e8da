import { hashPassword } from "@/lib/domains/accounts/passwords";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { fromDay } from "@/lib/shared/day";
import { tagKey } from "@/lib/shared/tag";
import { DEMO_LOGIN, PEOPLE } from "./people";
import type { PlannedPost } from "./plan";

/** People join some days before the first post. */
const JOINED_BEFORE_MS = 380 * 24 * 3600_000;
const HOUR_MS = 3600_000;

/**
 * Writes the demo's people and posts, without pictures; what is there already stays as it is.
 *
 * @returns ids of members by email
 */
export async function writePeopleAndPosts(
  prisma: PrismaClient,
  posts: PlannedPost[],
  began: Date,
): Promise<Map<string, string>> {
  // One hash for all: hashing is slow on purpose, and nobody but the demo's guest signs in.
  const passwordHash = await hashPassword(DEMO_LOGIN.password);
  await prisma.member.createMany({
    data: PEOPLE.map(({ birthDate, lives: _, ...person }, index) => ({
      ...person,
      passwordHash,
      birthDate: birthDate === null ? null : fromDay(birthDate),
      createdAt: new Date(began.getTime() - JOINED_BEFORE_MS + index * HOUR_MS),
    })),
    skipDuplicates: true,
  });
  const members = await prisma.member.findMany({
    where: { email: { in: PEOPLE.map(({ email }) => email) } },
    select: { id: true, email: true },
  });
  const ids = new Map(members.map(({ id, email }) => [email, id]));
  await prisma.post.createMany({
    data: posts.map(({ id, author, diary, day, writtenAt, state }) => ({
      id,
      authorId: ids.get(author.email) ?? "",
      title: diary.title,
      body: diary.body,
      day: fromDay(day),
      mood: diary.mood,
      weather: diary.weather,
      tags: diary.tags,
      tagKeys: diary.tags.map(tagKey),
      visibility: state,
      publishedAt: state === "draft" ? null : writtenAt,
      createdAt: new Date(writtenAt.getTime() - HOUR_MS / 4),
    })),
    skipDuplicates: true,
  });
  return ids;
}
