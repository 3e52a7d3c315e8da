import type { News } from "@/lib/domains/notifications/notification";

/** Where what it tells of is to be seen: the comment itself, the day, or where its pictures are. */
export function addressOfNews({ kind, post, comment }: Pick<News, "kind" | "post" | "comment">): string {
  if (kind === "picture") return `/write/${post.id}`;
  const day = post.isPublic ? `/posts/${post.id}` : `/me/posts/${post.id}`;
  return comment ? `${day}#comment-${comment.id}` : day;
}
