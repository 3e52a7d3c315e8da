import type { Prisma } from "@/lib/engines/db/generated/client";
import { firstSeed, nextSeed } from "@/lib/painters/seeds";
import { owned } from "./rights";

/** The seed of a post's next picture: the same people in a layout that it does not have yet. */
export async function anotherSeed(tx: Prisma.TransactionClient, ownerId: string, postId: string): Promise<number> {
  const drawn = await tx.picture.findMany({
    where: { postId, ...owned(ownerId) },
    select: { seed: true },
    orderBy: { id: "desc" },
  });
  const [last] = drawn;
  return last
    ? nextSeed(
        last.seed,
        drawn.map(({ seed }) => seed),
      )
    : firstSeed(postId);
}
