import type { News } from "@/lib/domains/notifications/notification";

/** Where what it tells of is to be seen: the comment itself, the day, where its pictures are, or the secret diary. */
export function addressOfNews({
  kind,
  post,
  diary,
  comment,
  hiding,
}: Pick<News, "kind" | "post" | "diary" | "comment" | "hiding">): string {
  if (kind === "hidden") return `/me/hidden#hiding-${hiding?.id}`;
  if (kind === "restored") return hiding?.postId ? `/posts/${hiding.postId}` : "/me/news";
  if (kind === "answered") return `/admin/reports/${hiding?.caseId}`;
  if (kind === "page" || kind === "diary") return diary ? `/diaries/${diary.id}` : "/diaries";
  if (!post) return "/me/news";
  if (kind === "picture") return `/write/${post.id}`;
  const own = post.diaryId ? `/diaries/${post.diaryId}/posts/${post.id}` : `/me/posts/${post.id}`;
  const day = post.isPublic ? `/posts/${post.id}` : own;
  return comment ? `${day}#comment-${comment.id}` : day;
}
