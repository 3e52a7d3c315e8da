import type { Comment } from "@/lib/domains/comments/comment";
import { isForEveryone, type Post } from "@/lib/domains/posts/post";
import type { Page } from "@/lib/shared/page";
import { useCommentWords } from "./comment-words";
import { Comments } from "./comments";

/** The comments of a post, with their words; for server components. Only a post for everyone takes more of them. */
export function CommentsOf({ post, first }: { post: Post; first: Page<Comment> }) {
  const words = useCommentWords();
  return (
    <Comments
      postId={post.id}
      authorId={post.author.id}
      count={post.commentCount}
      isClosed={post.commentsClosed}
      takesAny={isForEveryone(post)}
      first={first}
      words={words}
    />
  );
}
