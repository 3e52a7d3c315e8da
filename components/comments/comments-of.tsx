import { type HandOverWords, useHandOverWords } from "@/components/hand-over/hand-over-words";
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
  /** In a secret diary: the words of handing over what was said there. */
  handOver?: HandOverWords;
};

/** The comments of a post, with their words; for server components. */
export function CommentsOf({ post, first, takesAny = isForEveryone(post), handOver }: Props) {
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
      handOver={handOver}
    />
  );
}

/** The same under an entry of a secret diary: what was said there is not reported, but handed over. */
export function CommentsOfDiary(props: Omit<Props, "handOver">) {
  return <CommentsOf {...props} handOver={useHandOverWords()} />;
}
