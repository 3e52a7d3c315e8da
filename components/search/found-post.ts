import type { Picture } from "@/lib/domains/pictures/picture";
import type { Post } from "@/lib/domains/posts/post";
import { plainText } from "@/lib/shared/markdown/plain-text";
import { marked, markedExcerpt, type Piece } from "@/lib/shared/search-marks";

/** What the list shows of a post that was found: no more of it crosses to the browser. */
export type FoundPost = Pick<Post, "id" | "day" | "author" | "tags"> & {
  title: Piece[];
  text: Piece[];
  cover: Pick<Picture, "url" | "alt" | "width" | "height" | "thumbhash"> | null;
};

export function toFoundPost({ id, day, author, tags, title, body, cover }: Post, q: string): FoundPost {
  const shown = cover && { url: cover.url, alt: cover.alt, width: cover.width, height: cover.height };
  return {
    id,
    day,
    author,
    tags,
    title: marked(title, q),
    text: markedBody(body, q),
    cover: shown && { ...shown, thumbhash: cover.thumbhash },
  };
}

/** Some words of a diary around what was found, as they read on its page. */
export function markedBody(body: string, q: string): Piece[] {
  return markedExcerpt([...plainText(body)].join(" "), q);
}
