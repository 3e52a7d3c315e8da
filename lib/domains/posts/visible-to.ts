import type { Prisma } from "@/lib/engines/db/generated/client";

/** The posts a reader may see: public ones, and their own. Goes into the `where`, so that no query sees more. */
export function visibleTo(reader: { id: string } | null): Prisma.PostWhereInput {
  const published: Prisma.PostWhereInput = { visibility: "public", publishedAt: { not: null } };
  return reader ? { OR: [published, { authorId: reader.id }] } : published;
}
