import "server-only";
import type { PrismaClient } from "@/lib/engines/db/generated/client";

/**
 * Whether the index of the search knows letters beyond ASCII. Where the database's LC_CTYPE is "C" it does not: every
 * search is right there too, but one for a Korean word looks at post after post.
 */
export async function searchKnowsKorean(prisma: PrismaClient): Promise<boolean> {
  const [answer] = await prisma.$queryRaw<{ knows: boolean }[]>`
    SELECT cardinality(show_trgm('가')) > 0 AND lower('ÀÉ') = 'àé' AS knows`;
  return answer?.knows ?? false;
}
