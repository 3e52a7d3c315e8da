import { hashPassword } from "@/lib/domains/accounts/passwords";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { fromDay } from "@/lib/shared/day";
import { tagKey } from "@/lib/shared/tag";
import { ABOUTS } from "./abouts";
import { DEMO_LOGIN, PEOPLE, type Person } from "./people";
import type { PlannedPost } from "./plan";
import type { planTalk } from "./plan-talk";

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
    data: PEOPLE.map(({ birthDate, lives: _, ...person }, index) => {
      const joinedAt = new Date(began.getTime() - JOINED_BEFORE_MS + index * HOUR_MS);
      return {
        ...person,
        emailVerifiedAt: joinedAt,
        passwordHash,
        about: index % 3 === 2 ? "" : (ABOUTS[person.locale][index % ABOUTS[person.locale].length] ?? ""),
        birthDate: birthDate === null ? null : fromDay(birthDate),
        createdAt: joinedAt,
      };
    }),
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

/** Writes who liked and answered what; what is there already stays as it is. Counts follow by themselves. */
export async function writeTalk(
  prisma: PrismaClient,
  { likes, comments }: ReturnType<typeof planTalk>,
  members: Map<string, string>,
): Promise<void> {
  const idOf = ({ email }: Person) => members.get(email) ?? "";
  await prisma.like.createMany({
    data: likes.map(({ by, postId, at }) => ({ memberId: idOf(by), postId, createdAt: at })),
    skipDuplicates: true,
  });
  await prisma.comment.createMany({
    data: comments.map(({ id, by, postId, body, at, replyToId }) => {
      return { id, authorId: idOf(by), postId, body, createdAt: at, replyToId };
    }),
    skipDuplicates: true,
  });
}
