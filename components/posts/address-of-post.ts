import { isForEveryone, type Post } from "@/lib/domains/posts/post";

/** Where its author reads a post: a public one where everyone does, a page of a diary there, any other in a view of their own. */
export function addressOfPost(post: Pick<Post, "id" | "visibility" | "diaryId">): string {
  if (isForEveryone(post)) return `/posts/${post.id}`;
  return post.visibility === "diary" ? `/diaries/${post.diaryId}/posts/${post.id}` : `/me/posts/${post.id}`;
}
