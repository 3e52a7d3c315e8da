import type { Post } from "@/lib/domains/posts/post";
import { HandOverButton } from "./hand-over-button";
import { useHandOverWords } from "./hand-over-words";

/** Hand over a copy of what a friend wrote in our secret diary, with the words; for server components. */
export function HandOver({ post }: { post: Post }) {
  const words = useHandOverWords();
  const { id, version, title, body, tags, cover, author } = post;
  const picture = cover?.url ? { id: cover.id, url: cover.url, alt: cover.alt } : null;
  return (
    <HandOverButton of={{ kind: "entry", id, version, title, body, tags, picture }} name={author.name} words={words} />
  );
}
