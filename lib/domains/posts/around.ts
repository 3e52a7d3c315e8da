import type { PrismaClient } from "@/lib/engines/db/generated/client";
import type { Locale } from "@/lib/shared/locale";
import type { Post } from "./post";
import { isWhole, POST_PARTS, toPost } from "./post-row";
import { everyone } from "./rights";

/** Where a reader goes on from a public post. */
export type PostsAround = {
  /** Its author's public post before it, by the time of publishing. */
  previous: Post | null;
  /** The one after it. */
  next: Post | null;
  /** Others with one of its tags, else about the same day; never itself, the previous or the next one. */
  more: Post[];
};

/** As many as stand in one row. */
const MORE = 3;

type Ids = { before: string | null; after: string | null; more: string[] };

/** What lies around a public post, for everyone; nothing around one that is not public (posts_around of the migrations). */
export async function postsAround(prisma: PrismaClient, id: string, locale: Locale): Promise<PostsAround> {
  const [ids] = await prisma.$queryRaw<Ids[]>`SELECT before, after, more FROM posts_around(${id}::uuid, ${MORE}::int)`;
  const { before, after, more } = ids ?? { before: null, after: null, more: [] };
  const wanted = [before, after, ...more].filter((one) => one !== null);
  if (wanted.length === 0) return { previous: null, next: null, more: [] };
  const rows = await prisma.post.findMany({ where: { id: { in: wanted }, ...everyone }, include: POST_PARTS });
  const posts = new Map(rows.filter(isWhole).map((row) => [row.id, toPost(row, locale)]));
  const find = (one: string | null) => (one === null ? null : (posts.get(one) ?? null));
  return { previous: find(before), next: find(after), more: more.flatMap((one) => posts.get(one) ?? []) };
}
