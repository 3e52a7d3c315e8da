import type { Post } from "@/lib/domains/posts/post";
import { useActionWords } from "./action-words";
import { MemberActions } from "./member-actions";

/** Report a post or block its author, with the words; for server components. */
export function PostActions({ post }: { post: Post }) {
  const words = useActionWords();
  return <MemberActions words={words} report={{ kind: "post", id: post.id }} member={post.author} />;
}
