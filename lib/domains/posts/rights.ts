import type { Prisma } from "@/lib/engines/db/generated/client";
import type { Visibility } from "./post";

/*
 * Who may see a post, and who may change it: said here, and for raw SQL in its twin, the functions everyone, readable
 * and writable of the migrations. Every query takes one of these rights into its `where`, so that none sees more;
 * rights.test.ts holds the two together, and lib/domains/every-query.test.ts every query to them.
 *
 * A query spreads a right and lays its own conditions beside it. What a key holds is lost where the same key comes again,
 * so a right that could meet another condition stands under AND, which no query has of its own.
 */

/** What everyone may see, guests too. */
export const everyone: Prisma.PostWhereInput = { AND: { visibility: "public" } };

/** What a reader may see: what is for everyone, and their own. @param readerId null for a guest */
export function readable(readerId: string | null): Prisma.PostWhereInput {
  return readerId === null ? everyone : { AND: { OR: [everyone, { authorId: readerId }] } };
}

/** What a member may save, publish, cover and remove: their own. */
export function writable(memberId: string) {
  return { authorId: memberId } satisfies Prisma.PostWhereInput;
}

/** Of what one may see, that which is in this circle. No right of its own. */
export function inCircle(visibility: Visibility): Prisma.PostWhereInput {
  return { visibility };
}

/** Of what one may see, that which this member wrote. No right of its own. */
export function byAuthor(memberId: string) {
  return { authorId: memberId } satisfies Prisma.PostWhereInput;
}

/** Of what one may see, that which is no draft. No right of its own. */
export const published: Prisma.PostWhereInput = { visibility: { not: "draft" } };

/** How far a circle reaches beyond the author. */
const REACH: Record<Visibility, number> = { draft: 0, private: 0, public: 1 };

/** Whether somebody who could see a post in one circle can't in the other. */
export function narrows(from: Visibility, to: Visibility): boolean {
  return REACH[to] < REACH[from];
}
