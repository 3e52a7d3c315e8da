import { everyone, writable } from "@/lib/domains/posts/rights";
import type { Services } from "@/lib/site/open-site";

/** Of three people the first two take a picture of a public day as their face; the third keeps the one drawn for all. */
const SHARE = 3;

/** Gives the demo's people avatars, of what was drawn for them; who has one keeps it. @param members ids by email */
export async function chooseFaces({ prisma, avatars }: Services, members: Map<string, string>): Promise<void> {
  for (const [index, memberId] of [...members.values()].entries()) {
    if (index % SHARE === SHARE - 1) continue;
    const { avatarKey } = await prisma.member.findUniqueOrThrow({ where: { id: memberId } });
    const post = await prisma.post.findFirst({
      where: { ...everyone, ...writable(memberId), cover: { status: "done" } },
      orderBy: { id: "asc" },
      select: { coverPictureId: true },
    });
    if (!avatarKey && post?.coverPictureId) await avatars.choose(memberId, post.coverPictureId);
  }
}
