import { byAuthor, everyone } from "@/lib/domains/posts/rights";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { today } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import { avatarUrl, type Profile, type ProfilePart } from "./profile";

export type Profiles = ReturnType<typeof createProfiles>;

/** Members as everyone sees them. */
export function createProfiles({ prisma }: { prisma: PrismaClient }) {
  return {
    /**
     * The same for whoever asks: what a member doesn't show, they don't show anyone here.
     * @throws AppError member_not_found, for a suspended member as for one who never was
     */
    async get(id: string): Promise<Profile> {
      const row = await prisma.member.findUnique({
        where: { id, suspendedAt: null },
        select: { name: true, about: true, avatarKey: true, profileShows: true, createdAt: true, timeZone: true },
      });
      if (!row) throw new AppError("member_not_found");
      const shows = (part: ProfilePart) => row.profileShows.includes(part);
      return {
        id,
        name: row.name,
        about: row.about,
        avatar: row.avatarKey && avatarUrl(row.avatarKey),
        joined: shows("joined") ? today(row.timeZone, 0, row.createdAt) : null,
        postCount: shows("posts") ? await prisma.post.count({ where: { ...everyone, ...byAuthor(id) } }) : null,
      };
    },
  };
}
