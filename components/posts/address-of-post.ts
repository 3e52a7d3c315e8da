import { isForEveryone, type Post } from "@/lib/domains/posts/post";

/** Where its author reads a post: one for everyone where they do, a page of a diary there, any other in a view of their own. */
export function addressOfPost(post: Pick<Post, "id" | "visibility" | "diaryId" | "isHidden">): string {
  if (isForEveryone(post)) return `/posts/${post.id}`;
  return post.visibility === "diary" ? `/diaries/${post.diaryId}/posts/${post.id}` : `/me/posts/${post.id}`;
}
