import { findsDiariesOpen } from "@/lib/domains/face-keys/rights";
import { moderated, readable } from "@/lib/domains/posts/rights";
import type { Prisma } from "@/lib/engines/db/generated/client";

/*
 * Who may see a picture, and who may change it. A picture is as visible as the post it is the cover of, unless an admin
 * has hidden it; its owner sees all, but for those of diaries that are locked. For raw SQL shown of a "Picture" (moderation);
 * the twins of `owned` and `ownPicture` are the functions writable and own of a "Picture" (prisma/migrations).
 */

/** What an admin has not hidden; in a secret diary nothing is. */
const shown: Prisma.PictureWhereInput = { OR: [{ hiddenAt: null }, { coverOf: { visibility: "diary" } }] };

/** What a reader may look at. @param readerId null for a guest */
export function visible(readerId: string | null): Prisma.PictureWhereInput {
  const cover = { coverOf: readable(readerId), ...shown };
  return { AND: readerId === null ? cover : { OR: [cover, ownPicture(readerId)] } };
}

/** What a member may see, hand on and remove, whatever its post is: their own, but for those of diaries that are locked. */
export function ownPicture(memberId: string) {
  return {
    ownerId: memberId,
    AND: { OR: [{ post: { diaryId: null } }, { owner: findsDiariesOpen() }] },
  } satisfies Prisma.PictureWhereInput;
}

/** All that are a member's own, locked or not: for what the site does for them. Nothing is shown by it. */
export function owned(memberId: string) {
  return { ownerId: memberId } satisfies Prisma.PictureWhereInput;
}

/** Of these, what they may show everyone in another place, as their avatar: nothing that an admin has hidden. */
export function showable(memberId: string) {
  return { ...ownPicture(memberId), hiddenAt: null } satisfies Prisma.PictureWhereInput;
}

/** What a member may do the same with as long as they may come in: a suspended one may not. */
export function ownedByActive(memberId: string) {
  return { ...ownPicture(memberId), owner: { suspendedAt: null } } satisfies Prisma.PictureWhereInput;
}

/** Of what one may see, that which stands for a post. No right of its own. */
export const cover: Prisma.PictureWhereInput = { coverOf: { isNot: null } };

/** Of what one may see, that which stands for none. No right of its own. */
export const noCover: Prisma.PictureWhereInput = { coverOf: { is: null } };

/** Of what one may see, that which stands for a post, or for what waits beside one. No right of its own. */
export const anyCover: Prisma.PictureWhereInput = { OR: [cover, { pendingCoverOf: { isNot: null } }] };

/** What an admin may look at and hide: what stands for a public post, shown or not. */
export const moderatedPicture: Prisma.PictureWhereInput = { AND: { coverOf: moderated } };
