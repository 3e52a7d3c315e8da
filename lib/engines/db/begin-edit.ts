import "server-only";
import type { Prisma } from "@/lib/engines/db/generated/client";

/** From here on something waits beside a post of this author, which the caller holds: at first the post as it is read. */
export async function beginEdit(tx: Prisma.TransactionClient, authorId: string, postId: string): Promise<void> {
  await tx.$executeRaw`
    SELECT begin_edit(post) FROM "Post" post WHERE id = ${postId}::uuid AND writable(post, ${authorId}::uuid)`;
}
