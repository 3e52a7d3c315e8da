import type { Comment } from "@/lib/domains/comments/comment";
import { isForEveryone, type Post } from "@/lib/domains/posts/post";
import type { Page } from "@/lib/shared/page";
import { useCommentWords } from "./comment-words";
import { Comments } from "./comments";

type Props = {
  post: Post;
  first: Page<Comment>;
  /** Whether it takes more of them: a post for everyone does, and a page of a diary while that is open. */
  takesAny?: boolean;
};

/** The comments of a post, with their words; for server components. */
export function CommentsOf({ post, first, takesAny = isForEveryone(post) }: Props) {
  const words = useCommentWords();
  return (
    <Comments
      postId={post.id}
      authorId={post.author.id}
      count={post.commentCount}
      isClosed={post.commentsClosed}
      takesAny={takesAny}
      first={first}
      words={words}
    />
  );
}
